/** Names that were retired for the field's own words stay retired: in src/, as identifiers and as names of files. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const src = fileURLToPath(new URL('../src', import.meta.url));

/** Each with the word to use instead. */
const retired: readonly (readonly [name: RegExp, instead: string])[] = [
  [/^(most|fewest|longest|widest|shortest)[A-Z]/, 'maxX, minX'],
  [/^(say|sayIn|said|saidIn|spokenFor|speaker|speeches)$/i, 'translate, t'],
  [/^(told|tell|talk)$/, 'reason, print, printMessage'],
  [/^(shelf|shelves)$/i, 'source'],
  [/^skin$/i, 'appearance'],
  [/^(deed|deeds)$/i, 'update'],
  [/^(world|worlds)$/i, 'model'],
  [/^(foresee|foresight|foreseen)$/i, 'prefetch'],
  [/^(dress|dressOf)$/i, 'caption'],
  [/^(trouble|surroundings|watched)$/i, 'errors, environment, progress'],
  [/^(settle|settleTheme|mend|stage)$/i, 'finalise, repair, normalise'],
  [/^(soon|idle|patience|everybody|goesOnTo)$/, 'a delay in milliseconds, a limit, all users'],
];

/** Public names of `--threshold fewest-users=30`; the last two say what they are and limit nothing. */
const public_ = ['fewestUsers', 'fewestCohorts', 'longestHorizon', 'shortestHorizon', 'mostFound', 'longestFirst'];

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll(path.sep, '/'))
  .filter((file) => /\.tsx?$/.test(file));

/** Names that a file declares: of variables, functions, types, and of the fields of types. */
function declared(text: string): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
  const names = code.matchAll(/\b(?:const|let|function\*?|class|interface|type|enum)\s+(\w+)|\breadonly (\w+)\??:/g);
  return [...names].map(([, name, field]) => name ?? field ?? '');
}

test('no retired word names anything', () => {
  const left = files.flatMap((file) => {
    const names = [...declared(readFileSync(path.join(src, file), 'utf8')), path.basename(file).replace(/\..*$/, '')];
    return names.flatMap((name) => {
      const found = retired.find(([word]) => word.test(name) && !public_.includes(name));
      // What another program said is a parameter of messages: `{ said }` quotes it.
      return found === undefined || (file.startsWith('i18n/') && name === 'said')
        ? []
        : [`${file}: ${name}, use ${found[1]}`];
    });
  });
  expect([...new Set(left)]).toEqual([]);
});
