/** Completions of a line typed after `:`: its command or place, best first. Pure. */
import { Fzf } from 'fzf';
import type { MessageId } from '../../i18n/message.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { ReportModel } from '../model.ts';

/** Commands of `:` itself, which take precedence over shell commands of the same name. */
export const commandWords = [
  'show',
  'table',
  'find',
  'sources',
  'list',
  'read',
  'go',
  'filter',
  'tour',
  'help',
  'quit',
  'q',
] as const;

export type CommandWord = (typeof commandWords)[number];

/** The order of suggestions; others come last. */
const offered = [
  'show',
  'table',
  'export',
  'study',
  'find',
  'sources',
  'read',
  'list',
  'compare',
  'go',
  'filter',
  'tour',
];

const helps: Readonly<Record<CommandWord, MessageId & `line.${string}`>> = {
  show: 'line.show',
  table: 'line.table',
  find: 'line.find',
  sources: 'line.sources',
  list: 'line.list',
  read: 'line.read',
  go: 'line.go',
  filter: 'line.filter',
  tour: 'line.tour',
  help: 'line.help',
  quit: 'line.quit',
  q: 'line.quit',
};

const withPlace: readonly string[] = ['show', 'table', 'read', 'go', 'sources', 'export'];

/** Whether the command accepts a place. */
function takesPlace(word: string): boolean {
  return withPlace.includes(word);
}

/** Every first word of a line, and what it does. */
export function wordsOf({ commands, t }: ReportModel): readonly Suggestion[] {
  const own = commandWords.filter((word) => word !== 'q').map((word) => ({ line: word, help: helpOf(word, t) }));
  const shells = commands
    .filter(({ name }) => name !== '' && !(commandWords as readonly string[]).includes(name))
    .map(({ name, summary }) => ({ line: name, help: inLine(t.text(summary)) }));
  const rank = ({ line }: Suggestion) => (offered.indexOf(line) + offered.length + 1) % (offered.length + 1);
  return [...own, ...shells].sort((a, b) => rank(a) - rank(b));
}

/** Lower-cases the first letter, as in the other help texts. */
function inLine(text: string): string {
  return text.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());
}

function helpOf(word: CommandWord, t: Translate): string {
  return t.message({ id: helps[word] });
}

/** Examples from the command's help that begin with the typed line. */
function examples(word: string, line: string, { commands, t }: ReportModel): Suggestion[] {
  const command = commands.find(({ name }) => name === word);
  return (command?.examples ?? [])
    .filter((example) => example.line.startsWith(line) && example.line !== line)
    .map((example) => ({ line: example.line, help: t.text(example.does) }));
}

interface Suggestion {
  /** The whole line after Tab. */
  readonly line: string;
  /** The description next to it. */
  readonly help: string;
}

interface Candidate extends Suggestion {
  readonly words: string;
}

/** More suggestions than anybody cycles through. */
const maxSuggestions = 30;

/** Empty if the command takes no name, and for a complete line. */
export function suggestions(text: string, report: ReportModel): readonly Suggestion[] {
  const line = text.trimStart();
  const [word = '', ...rest] = line.split(/\s+/);
  if (!/\s/.test(line)) {
    // A complete word that takes a place is followed by places.
    if (takesPlace(word)) return ranked('', places(report, `${word} `)).slice(0, maxSuggestions);
    const begun = [...wordsOf(report).filter((each) => each.line.startsWith(word)), ...examples(word, line, report)];
    return withoutItself([...begun, ...(word === '' ? [] : ranked(word, places(report, '')))], line);
  }
  const known = examples(word, line, report);
  // Text after a place is the command's business.
  if (!takesPlace(word) || rest.slice(0, -1).some((one) => report.resolve(one).place !== null)) return known;
  return withoutItself([...ranked(rest.join(' '), places(report, `${word} `)), ...known], line);
}

/** Cached, because a model's places never change and are ranked on every key. */
const kept = new WeakMap<ReportModel, Map<string, Fzf<readonly Candidate[]>>>();

function places(report: ReportModel, before: string): Fzf<readonly Candidate[]> {
  const known = kept.get(report) ?? new Map<string, Fzf<readonly Candidate[]>>();
  kept.set(report, known);
  let finder = known.get(before);
  if (finder === undefined) {
    const candidates = report.places().map(({ word, id, title }) => ({
      line: `${before}${word}`,
      help: title,
      words: id === word ? `${word} ${title}` : `${id} ${word} ${title}`,
    }));
    finder = new Fzf<readonly Candidate[]>(candidates, {
      selector: ({ words }) => words,
      casing: 'case-insensitive',
      limit: maxSuggestions,
    });
    known.set(before, finder);
  }
  return finder;
}

function ranked(query: string, finder: Fzf<readonly Candidate[]>): Suggestion[] {
  return finder.find(query.trim()).map(({ item: { line, help } }) => ({ line, help }));
}

function withoutItself(all: readonly Suggestion[], line: string): readonly Suggestion[] {
  const found = all.slice(0, maxSuggestions);
  return found.length === 1 && found[0]?.line === line ? [] : found;
}
