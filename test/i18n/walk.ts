/** Walks through everything the product says to people, in Chinese, and remembers what it heard and could not say. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { description } from '../../package.json';
import type { Context } from '../../src/cli/context.ts';
import { commandHelp, generalHelp } from '../../src/cli/help.ts';
import { parseArguments } from '../../src/cli/parse.ts';
import { commands } from '../../src/cli/registry.ts';
import { environmentSettings, readSettings } from '../../src/cli/settings/read-settings.ts';
import { sourceLinesOf } from '../../src/cli/sources.ts';
import { parseTheme } from '../../src/cli/theme.ts';
import { parseAddress } from '../../src/clickhouse/address.ts';
import { credentialsOf } from '../../src/clickhouse/credentials.ts';
import { failureOf } from '../../src/clickhouse/failure.ts';
import { canonical, mappedLayout } from '../../src/clickhouse/layouts/mapped.ts';
import { requestsOf } from '../../src/clickhouse/requests.ts';
import { tableOf } from '../../src/clickhouse/table.ts';
import { parseOverrides } from '../../src/data/label-file.ts';
import { openPackage } from '../../src/data/package.ts';
import { recipes } from '../../src/figures/index.ts';
import { translator } from '../../src/i18n/translate.ts';
import { speaker } from '../../src/i18n/words.ts';
import { labels, messages } from '../../src/i18n/zh/chinese.ts';
import { chinese, chineseDate } from '../../src/i18n/zh.ts';
import { accountingLines } from '../../src/ingest/accounting.ts';
import { parseMap } from '../../src/ingest/formats/mapped.ts';
import { datasetsOf, loadFigure, requireChapter, requireRecipe } from '../../src/library/library.ts';
import { requirePlace } from '../../src/library/place.ts';
import { select } from '../../src/library/select-rows.ts';
import { viewCalled } from '../../src/library/view-called.ts';
import { nameToSave, requireSaved, saveStudy } from '../../src/study/saved.ts';
import type { Study } from '../../src/study/study.ts';
import { drawScreen } from '../../src/ui/lines/screen.ts';
import { announce } from '../../src/ui/plain/speech.ts';
import { createReportModel } from '../../src/ui/report/report-model.ts';
import { withStudy } from '../../src/ui/report/study-model.ts';
import { initialViewState, startState } from '../../src/ui/state/state.ts';
import { reduce } from '../../src/ui/update/reduce.ts';
import { plainSheet } from '../../src/write/sheet.ts';
import { demoStudy } from '../study/demo-study.ts';
import { appearance, folder } from '../ui/robot.ts';

const data = openPackage(folder);

/** Texts that were asked for and are no names of models, authors or rows. */
export const missing = new Set<string>();
/** Every text and part of one that was asked for. */
export const heard = new Set<string>();

const listening = new Proxy(chinese, {
  get(target, text: string) {
    heard.add(text);
    return target[text];
  },
});

export const say = speaker(
  listening,
  (text) => {
    heard.add(text);
    return chineseDate(text);
  },
  (text) => missing.add(text),
);
/** The same ears for what a translator has no label of. */
const t = translator('zh', messages, labels, say);
Object.assign(say, { t });
export const shelf = { folder, data: () => data, language: 'zh' as const, say };
export const world = createReportModel(shelf);

/** Names are names in every language. */
export function namesInData(): ReadonlySet<string> {
  const names = new Set<string>();
  const columns = ['slug', 'model', 'name', 'author', 'id', 'label', 'printed', 'subject', 'stated'];
  for (const dataset of data.names)
    for (const row of data.dataset(dataset).rows)
      for (const column of columns) if (typeof row[column] === 'string') names.add(row[column]);
  return names;
}

/** All figures and datasets of a shelf. */
export function walkFigures(from: Pick<Context, 'folder' | 'data' | 'language' | 'say'> = shelf): void {
  for (const recipe of recipes) {
    for (const view of recipe.views(datasetsOf(from, recipe))) {
      const { title, measure, name, notes, kinds, mark, table } = view;
      for (const text of [title, measure, ...notes]) t.words(text);
      for (const text of [name, ...kinds]) say(text);
      if (mark.type === 'scatter' && mark.trend !== undefined) t.words(mark.trend.label);
      for (const field of table.fields) {
        say(field.title);
        if (field.unit !== undefined) say(field.unit);
        if (field.type !== 'string') continue;
        for (const row of table.rows) {
          const value = row[field.name];
          if (typeof value === 'string') say(value);
        }
      }
    }
    sourceLinesOf(from, { type: 'figure', id: recipe.id }, 80);
    loadFigure(from, recipe);
  }
  for (const name of from.data().names) {
    const { title, description, notes, fields, sources, licences } = from.data().dataset(name);
    for (const text of [title, description, ...notes]) say(text);
    for (const field of fields) for (const text of [field.title, field.unit ?? '']) say(text);
    for (const source of sources) for (const text of [source.title, source.locator ?? '']) say(text);
    for (const licence of licences) say(licence.title);
  }
}

const walks: readonly (readonly string[])[] = [
  [],
  ['enter'],
  ['t', 'enter', 'down', 'enter'],
  ['?'],
  ['i'],
  ['/', 'z', 'z', 'q', 'z'],
  [':', 'z', 'z', 'q', 'enter'],
  ['c'],
  ['p', 'left', 'left'],
  ['w'],
  ['w', 'w', '<'],
  ['enter', 'enter'],
  ['L', 'L'],
  ['y'],
  ['K', 'K'],
  ['M', 'M'],
  [':', 'show 99', 'enter'],
];

/** Every place, with every overlay, every key's help and every reason why a key does nothing. */
export function walkExplorer(): void {
  for (const [i, { place }] of world.items.entries()) {
    // All of it at a few places, the page itself and its table at each: a screen takes time.
    for (const pressed of i % 9 === 0 || place.id.startsWith('leaderboard') ? walks : walks.slice(0, 3)) {
      let state = startState(place, 120, 40, 'zh');
      for (const key of pressed) state = reduce(state, { type: 'key', key }, world).state;
      drawScreen(state, world, appearance);
      announce(state, world, appearance);
    }
  }
}

/** A log's figures in the explorer, those of the demo and those of somebody's own; and what becomes of bad rows. */
export async function walkStudy(): Promise<void> {
  const study = await demoStudy();
  const figures = study.figures.map((figure) => ({ ...figure, can: 'no' as const, why: null, add: null }));
  const bad = { file: 'A.CSV', place: null, why: '2' };
  const few = { withoutTokens: 2, withoutId: 2, other: 2, recoded: 2, passedOver: 2, firstRejection: bad };
  const empty = { ...study.accounting, ...few, files: 2, tokens: 0, from: null };
  const own: Study = { kind: 'study', source: 'a.csv', accounting: empty, figures };
  for (const each of [study, own]) {
    const mine = withStudy(world, { study: each, words: ['--demo'] });
    for (const { place } of mine.items.filter(({ chapter }) => chapter === 'mine')) {
      const state = startState(place, 120, 90, 'zh');
      drawScreen(state, mine, appearance);
      announce(state, mine, appearance);
      mine.sources(place, 80);
    }
    for (const id of ['25g', '1']) mine.views({ type: 'figure', id }, initialViewState);
  }
  for (const { views } of study.figures) {
    for (const view of views) {
      for (const field of view.table.fields) for (const text of [field.title, field.unit ?? '']) say(text);
    }
  }
  const home = mkdtempSync(path.join(tmpdir(), 'walk-'));
  const context = { ...shelf, env: { XDG_DATA_HOME: home }, err: () => {} } as unknown as Context;
  failing(() => nameToSave({ inputs: [], flags: { save: '../x' } }));
  failing(() => requireSaved(context, 'team'));
  saveStudy(context, own, 'teams');
  failing(() => requireSaved(context, 'team'));
  rmSync(home, { recursive: true });
}

const wrong: readonly string[] = [
  'nonsense --limit 3',
  'list --wher x',
  'help --zzz',
  'man --zzz',
  'list --zzz',
  'list --where x=1',
  'read --limit 3 abstract',
  'show',
  'show 1 2',
  'man 1',
  'table a b c d',
  'sources 1 2',
  'table 1 --format xml',
  'table 1 --limit x',
  'table 1 --limit',
  'table 1 --limit 3 --limit 4',
  'show 1 --ascii=yes',
  'table 1 --no-limit=3',
  'help nonsense',
];

/** A table of ClickHouse: what became of its rows, and what is said when it cannot be studied. */
export async function walkWarehouse(): Promise<void> {
  const { accounting } = await demoStudy();
  const whys = ['no time', 'no model', 'a time in the future', 'a time before 2015', 'A is no count', 'A is no number'];
  const rejected = whys.map((why) => ({ why, rows: 2 }));
  for (const repeated of [null, 0, 2])
    for (const line of accountingLines({
      ...accounting,
      formats: ['otlp'],
      table: { rejected, repeated, isFinal: true, isLimited: false },
    }))
      say(line);
  const limits = { memoryBytes: 8e9, seconds: 5, rows: 1e9 };
  const circumstances = { shown: 'clickhouse://h/a.b', user: 'ME', limits };
  for (const code of [60, 158, 159, 164, 202, 209, 241, 396, 394, 43, 497, 516, 999])
    say(failureOf(new Error(`Code: ${code}. DB::Exception: "XYZ". (XYZ) (version 26)`), circumstances).message);
  const codes = ['ECONNREFUSED', 'ENOTFOUND', 'ENETUNREACH', 'CERT_HAS_EXPIRED', 'EPROTO', 'HPE_INVALID', 'ECONNRESET'];
  for (const code of codes) say(failureOf(Object.assign(new Error('"XYZ"'), { code }), circumstances).message);
  for (const path of ['h', 'h:9000/t', 'h/t?a', 'h/t%', '[/t']) failing(() => parseAddress(`clickhouse://${path}`));
  failing(() => credentialsOf({ user: null, password: null }, {}, '/nowhere'));
  const wanted = { database: 'a', table: 'b', isFinal: false, latest: '2026-01-01', users: true };
  const columns = (type: string) => ['ts', 'model'].map((name) => ({ name, type }));
  failing(() => requestsOf({ ...wanted, layout: canonical, columns: [{ name: 'A', type: 'String' }] }));
  failing(() => requestsOf({ ...wanted, layout: canonical, columns: columns('Array(String)') }));
  failing(() =>
    requestsOf({ ...wanted, layout: mappedLayout(parseMap(['ts=a,model=b'])), columns: columns('String') }),
  );
  const address = parseAddress('clickhouse://h/a.b');
  for (const names of [[], [['B']]]) {
    const server = { ask: async (sql: string) => (sql.includes('system.tables') ? names : []) };
    await tableOf(server, address, { map: [] }).catch((error: Error) => say(error.message));
  }
  const other = { ask: async () => [['A', 'String']] };
  await tableOf(other, address, { map: [] }).catch((error: Error) => say(error.message));
  await tableOf(other, address, { map: [], from: 'codex' }).catch((error: Error) => say(error.message));
}

export function failing(act: () => unknown): void {
  try {
    act();
  } catch (error) {
    say((error as Error).message);
  }
}

const wrongLabels = [
  'size\nsmall',
  'slug,size\n,small',
  'slug,author,size\na,b,small',
  'slug,colour\na,b',
  'slug,slug\na,b',
  'slug,size\na',
  'slug,size\na,huge',
  'slug,country\na,France',
];

const wrongConfigurations = [
  '[1]',
  '{,}',
  '{"thme": 1, "qqqqqq": 2, "mouse": "no", "color": 3, "lang": "klingon", "theme": "drak", "plain": 2}',
  '{"theme": "qqqqqqqq", "color": "alwys"}',
  '{"keys": []}',
  '{"keys": {"help": [], "list-close": ["q"], "list-choose": [], "chapter": ["0"]}}',
  '{"keys": {"hlep": ["?"], "qqqqqqqq": ["?"], "find": "/", "copy": ["escpe"], "quit": ["qqqqqqqq"], "filter": ["t"]}}',
];

const wrongThemes = [
  '{',
  '[]',
  '{"colour": 1}',
  '{"extends": "mud"}',
  '{"series": 1}',
  '{"series": ["red"]}',
  '{"roles": {"accent": "blue"}}',
  '{"roles": {"x": "#000000"}}',
];

/** What stands wrong in a configuration, an environment or a theme file. */
export function walkMistakes(): void {
  for (const text of wrongConfigurations) failing(() => readSettings(text, 'config.json'));
  for (const [name, text] of [
    ['COLOR', 'pink'],
    ['COLOR', 'alwys'],
    ['MOUSE', 'maybe'],
    ['THEME', 'qqqqqqqq'],
  ])
    failing(() => environmentSettings({ [`STATE_OF_AI_${name}`]: text }));
  for (const text of wrongThemes) failing(() => parseTheme(text, 'mine.json'));
}

/** Help of every command, and what is said of wrong usage. */
export function walkCommands(): void {
  for (const { summary, details, flags, examples } of commands) {
    for (const text of [summary, ...(details ?? []), ...examples.map(({ does }) => does)]) say(text);
    for (const flag of flags) say(flag.help);
  }
  generalHelp(commands, description, say);
  for (const command of commands) commandHelp(command, say);
  for (const text of wrongLabels) failing(() => parseOverrides(text, 'labels.csv'));
  for (const line of wrong)
    failing(() => parseArguments(line.split(' '), commands, { name: 'state-of-ai', version: '0.0.0' }));
  const context = { ...shelf } as unknown as Parameters<typeof requirePlace>[0];
  for (const typed of ['25', 'listt', 'open-vs-closd', 'qqqqqqqq'])
    failing(() => requirePlace(context, typed, ['list', 'show']));
  for (const typed of ['99', 'token-share', '25', 'qqqqqq']) failing(() => requireRecipe(typed));
  for (const typed of ['abstrat', 'qqqqqq']) failing(() => requireChapter(shelf, typed, 'zh'));
  const recipe = requireRecipe('1');
  for (const typed of ['publik', 'qqqqqq'])
    failing(() => viewCalled(recipe.views(datasetsOf(shelf, recipe)), typed, '1'));
  const fields = [
    { name: 'share', title: 'Share', type: 'number' },
    { name: 'stealth', title: 'Stealth', type: 'boolean' },
  ] as const;
  const sheet = plainSheet({ of: 'list', name: 'list', title: 'List', fields, rows: [] });
  for (const where of ['share', 'share=x', 'stealth=x', 'shar=1']) failing(() => select(sheet, { where: [where] }));
  for (const sort of ['share:up', 'qqqqqq']) failing(() => select(sheet, { sort }));
}
