/** The hits of `/`: the report, and keys and commands whose help contains the words. */

import type { MessageId } from '../../i18n/message.ts';
import type { HitRow, ReportModel, ShellCommand } from '../model.ts';
import type { OwnKeys } from '../state/command-names.ts';
import type { State } from '../state/state.ts';
import { everyKey } from './bindings.ts';
import { type AnyKey, helpKeys, keyLabels } from './keys.ts';

export interface OpenableHit extends HitRow {
  /** The key that Enter runs, if the hit is one. */
  readonly key: AnyKey | null;
  /** The line that Enter starts typing after `:`, if the hit is a command. */
  readonly line: string | null;
}

/** Further words that people search a command by. */
const also: Readonly<Record<string, MessageId & `line.also${string}`>> = {
  study: 'line.alsoStudy',
  export: 'line.alsoExport',
  table: 'line.alsoTable',
  sync: 'line.alsoSync',
};

/** Maximum facts listed before keys, because there are many facts. */
const maxFactsFirst = 3;

/** Keys and commands rank after places that contain all words, and before most facts and names with similar spelling. */
export function findHits(query: string, { ownKeys }: State, report: ReportModel): readonly OpenableHit[] {
  const known = last.get(report);
  if (known?.query === query && known.ownKeys === ownKeys) return known.hits;
  const hits = hitsFor(query, ownKeys, report);
  last.set(report, { query, ownKeys, hits });
  return hits;
}

/** Cached, because drawing and every key in the list need the hits. */
const last = new WeakMap<ReportModel, { query: string; ownKeys: OwnKeys; hits: readonly OpenableHit[] }>();

function hitsFor(query: string, ownKeys: OwnKeys, report: ReportModel): readonly OpenableHit[] {
  const places = report.find(query).map((hit): OpenableHit => ({ ...hit, key: null, line: null }));
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return places;
  const keys = helpKeys(words.join(' '), report.t, everyKey(ownKeys)).map((key) => keyHit(key, report));
  const commands = report.commands.filter((command) => holds(wordsOf(command, report), words));
  const near = places.findIndex(({ title, text, without }) => without.length > 0 || !holds(`${title} ${text}`, words));
  const fact = places.findIndex(({ kind }) => kind === 'fact');
  const exact = near === -1 ? places.length : near;
  const before = fact === -1 ? exact : Math.min(exact, Math.max(fact, maxFactsFirst));
  return [
    ...places.slice(0, before),
    ...keys,
    ...commands.map((command) => commandHit(command, report)),
    ...places.slice(before),
  ];
}

function holds(text: string, words: readonly string[]): boolean {
  const small = text.toLowerCase();
  return words.every((word) => small.includes(word));
}

function keyHit(key: AnyKey, { t }: ReportModel): OpenableHit {
  const text = t(key.help);
  return {
    kind: 'key',
    place: null,
    title: keyLabels(key).join(' '),
    snippet: text,
    text,
    without: [],
    key,
    line: null,
  };
}

function wordsOf({ name, summary, examples }: ShellCommand, { t }: ReportModel): string {
  if (name === '') return '';
  const further = also[name];
  const shown = examples.flatMap(({ line, does }) => [line, t.text(does)]);
  return [
    name,
    summary.en,
    t.text(summary),
    ...(further === undefined ? [] : [t.message({ id: further })]),
    ...shown,
  ].join(' ');
}

function commandHit(command: ShellCommand, { t }: ReportModel): OpenableHit {
  const { name, args, summary, examples } = command;
  const shown = examples.map(({ line, does }) => `:${line} (${t.text(does)})`).join(' · ');
  return {
    kind: 'command',
    place: null,
    title: `:${name}`,
    snippet: t.text(summary),
    text: [`${t.text(summary)}. :${name} ${args}`.trim(), shown].filter((part) => part !== '').join(' · '),
    without: [],
    key: null,
    line: `${name} `,
  };
}
