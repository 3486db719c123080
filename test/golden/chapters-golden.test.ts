/** The text of every chapter. */
import { testGoldens } from './goldens.ts';
import { printed } from './run.ts';

const chapters: readonly { readonly id: string }[] = JSON.parse(await printed('list chapters --format json')).rows;

testGoldens(
  'chapters',
  Object.fromEntries(
    chapters.map(({ id }) => [
      `chapter ${id}`,
      {
        [`${id}.txt`]: () => printed(`read ${id} --width 100`),
        [`${id}.zh.txt`]: () => printed(`read ${id} --width 100 --lang zh`),
      },
    ]),
  ),
);
