/** Every figure and view of the report and of ours, as each outlet prints it; rows whole in csv, their head elsewhere. */
import { describe, expect, test } from 'vitest';
import { type Goldens, sections, testGoldens } from './goldens.ts';
import { type Language, printed, run } from './run.ts';

interface Listed {
  readonly number: string | null;
  readonly name: string;
  readonly views: readonly string[];
}

/** json, ndjson and md hold what csv holds: their first rows show their form. */
const head = '--limit 20';

const figures: readonly Listed[] = JSON.parse(await printed('list figures --format json')).rows;
const idOf = ({ number, name }: Listed) => number ?? name;
const folderOf = ({ number, name }: Listed) => (number === null ? name : `${number}-${name}`);

/** For people, one file for each language: `rows.md`, `rows.zh.md`. */
function inBoth(name: string, extension: string, make: (lang: Language) => Promise<string>): Goldens {
  return { [`${name}.${extension}`]: () => make('en'), [`${name}.zh.${extension}`]: () => make('zh') };
}

/** What the lines print, each under itself. */
async function each(lines: readonly string[], lang: Language, mark?: string): Promise<string> {
  const parts: (readonly [string, string])[] = [];
  for (const line of lines) {
    const typed = lang === 'en' ? line : `${line} --lang ${lang}`;
    const { out, err } = await run(typed);
    parts.push([`state-of-ai ${typed}`, out + err]);
  }
  return sections(parts, mark);
}

function goldensOf(figure: Listed): Goldens {
  const [id, views] = [idOf(figure), figure.views];
  const table = (view: string, format: string) => `table ${id} --view ${view} --format ${format}`;
  const rows = views.flatMap((view) =>
    Object.entries({
      [`${view}.csv`]: () => printed(table(view, 'csv')),
      [`${view}.json`]: () => printed(`${table(view, 'json')} ${head}`),
      [`${view}.ndjson`]: () => printed(`${table(view, 'ndjson')} ${head}`),
    }),
  );
  const forms = [
    '--lines',
    '--other-measure',
    '--from 2025-08-04 --to 2025-09-01',
    '--change-since 2025-08-04',
    '--bars 2025-08-04',
    '--ascii',
    '--braille',
  ];
  const inFolder: Goldens = {
    ...Object.fromEntries(rows),
    ...inBoth('rows', 'md', (lang) =>
      each(
        views.map((view) => `${table(view, 'md')} ${head}`),
        lang,
        '##',
      ),
    ),
    ...inBoth('rows', 'txt', (lang) =>
      each(
        views.map((view) => `${table(view, 'text')} ${head}`),
        lang,
      ),
    ),
    ...inBoth('show', 'txt', (lang) =>
      each(
        views.map((view) => `show ${id} --view ${view} --width 100`),
        lang,
      ),
    ),
    ...inBoth('sources', 'txt', (lang) => each([`sources ${id} --width 100`], lang)),
    'forms.txt': () =>
      each(
        forms.map((form) => `show ${id} ${form} --width 60 --height 10`),
        'en',
      ),
  };
  return Object.fromEntries(Object.entries(inFolder).map(([file, make]) => [`${folderOf(figure)}/${file}`, make]));
}

testGoldens('figures', Object.fromEntries(figures.map((figure) => [`figure ${idOf(figure)}`, goldensOf(figure)])));

describe.each(figures)('rows of $name for programs', (figure) => {
  test('are the same in Chinese', async () => {
    for (const view of figure.views)
      for (const format of ['csv', 'json', 'ndjson']) {
        const line = `table ${idOf(figure)} --view ${view} --format ${format} ${head}`;
        expect([line, await printed(`${line} --lang zh`)]).toEqual([line, await printed(line)]);
      }
  });

  test('are those of the leading view where none is named', async () => {
    const line = `table ${idOf(figure)}`;
    expect(await printed(line)).toBe(await printed(`${line} --view ${figure.views[0]}`));
  });
});
