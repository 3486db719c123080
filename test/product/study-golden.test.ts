/** The figures of the demo log and what is said of logs. Needs DuckDB. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { conversation } from '../golden/conversation.ts';
import { type Goldens, sections, testGoldens } from '../golden/goldens.ts';
import { type Language, printed, run } from '../golden/run.ts';

interface Saved {
  readonly figures: readonly { readonly name: string; readonly views: readonly { readonly name: string }[] }[];
}

const home = mkdtempSync(join(tmpdir(), 'state-of-ai-golden-'));
const env = { XDG_DATA_HOME: home };
afterAll(() => rmSync(home, { recursive: true }));

// Saved once: from there every view is printed at once, and below it is shown that the log itself gives the same.
const account = await run('study --demo --save demo', { env });
const { figures }: Saved = JSON.parse(await printed('study show demo --raw', { env }));
const carried = figures.filter(({ views }) => views.length > 0);
const listed: readonly { readonly number: string | null; readonly name: string }[] = JSON.parse(
  await printed('list figures --format json'),
).rows;

const head = '--limit 20';
const ofSaved = (line: string, lang: Language = 'en') => printed(`study demo ${line}`, { env, lang });

async function heads(name: string, views: readonly string[], lang: Language): Promise<string> {
  const parts: (readonly [string, string])[] = [];
  for (const view of views) {
    const line = `--figure ${name} --view ${view} --format md ${head}`;
    parts.push([`state-of-ai study demo ${line}`, await ofSaved(line, lang)]);
  }
  return sections(parts, '##');
}

function goldensOf({ name, views }: Saved['figures'][number]): Goldens {
  const names = views.map((view) => view.name);
  return Object.fromEntries([
    ...names.flatMap((view) => [
      [`${name}/${view}.csv`, () => ofSaved(`--figure ${name} --view ${view} --format csv`)],
      [`${name}/${view}.json`, () => ofSaved(`--figure ${name} --view ${view} --format json ${head}`)],
    ]),
    [`${name}/rows.md`, () => heads(name, names, 'en')],
    [`${name}/rows.zh.md`, () => heads(name, names, 'zh')],
  ]);
}

/** Each figure of the report beside the demo's, where they have a measure in common. */
const compared: Goldens = Object.fromEntries(
  listed.map(({ number, name }) => [
    `compared/${number === null ? name : `${number}-${name}`}.csv`,
    async () => {
      const { code, out, err } = await run(`compare ${number ?? name} demo --format csv`, { env });
      return code === 0 ? out : err;
    },
  ]),
);

const logs = 'test/golden/inputs/logs';
/** Of each, what became of its rows. */
const read = [
  `${logs}/one.csv`,
  `${logs}/one-twice.csv`,
  `${logs}/one-rejected.csv`,
  `${logs}/several.csv`,
  `${logs}/one.csv ${logs}/several.csv`,
  `${logs}/no-rows.csv`,
  `${logs}/empty.csv`,
  `${logs}/other.csv`,
  `${logs}/broken.json`,
  `${logs}/diary.txt`,
  `${logs}/own-columns.csv`,
  `${logs}/own-columns.csv --map ts=when,model=llm,prompt=in,completion=out`,
  `${logs}/own-columns.csv --map ts=wen,model=llm`,
  `${logs}/own-columns.csv --map ts=when,modell=llm`,
  `${logs}/own-columns.csv --map ts`,
  `${logs}/nope.csv`,
  `'${logs}/nope-*.csv'`,
  `${logs}/one.csv --log-format litellm`,
  `${logs}/one.csv --no-users`,
];

testGoldens('study', {
  ...Object.fromEntries(carried.map((figure) => [figure.name, goldensOf(figure)])),
  'what the demo carries': {
    'carries.txt': () => ofSaved('--format text'),
    'carries.zh.txt': () => ofSaved('--format text', 'zh'),
    'carries.csv': () => ofSaved('--format csv'),
  },
  compared,
  'what is said of logs': {
    'messages.txt': () =>
      conversation(
        [
          ...read.map((log) => `study ${log} --columns figure --limit 1`),
          'study demo --figure 1 --limit 1',
          'study nope',
          `study ${logs}/one.csv --figure retention`,
          `study ${logs}/one.csv --figure share-by-country`,
          `study ${logs}/one.csv --figure 1 --view nope`,
          `study ${logs}/one.csv --figure 1 --columns x`,
          'study demo --figure 99',
          'study demo --figure 1 --view nope',
          'study demo --retention unbounded',
          'study dmo',
          'study show',
          'study show dmo',
          'study --demo --save demo',
          'compare 1 dmo',
          'compare 25a demo --limit 1',
          'compare 24 demo --columns x',
          'compare claims-today demo',
        ],
        env,
      ),
  },
});

describe('the demo', () => {
  test('is saved with all it can carry, and says what became of its rows', () => {
    expect(account.code).toBe(0);
    expect(carried.length).toBeGreaterThan(40);
  });

  // Each opens DuckDB and makes the log anew.
  test.each(carried.map(({ name, views: [first] }) => [name, first?.name ?? '']))(
    '%s is the same from the log and from what was saved of it',
    async (name, view) => {
      expect(await printed(`study --demo --figure ${name} --format csv`, { env })).toBe(
        await ofSaved(`--figure ${name} --view ${view} --format csv`),
      );
    },
  );

  test.each(carried)('$name is the same for programs in Chinese', async ({ name, views }) => {
    for (const view of views)
      for (const format of ['csv', 'json']) {
        const line = `--figure ${name} --view ${view.name} --format ${format} ${head}`;
        expect([line, await ofSaved(line, 'zh')]).toEqual([line, await ofSaved(line)]);
      }
  });
});
