/** What a line typed after `:` could become: its command, or the place it names, best first. Pure. */
import { Fzf } from 'fzf';
import type { ReportModel } from '../model.ts';

/** The words `:` takes. */
export const commandWords = [
  'show',
  'table',
  'read',
  'go',
  'find',
  'filter',
  'list',
  'sources',
  'help',
  'q',
  'quit',
] as const;

export type CommandWord = (typeof commandWords)[number];

const withPlace: readonly string[] = ['show', 'table', 'read', 'go', 'sources'] satisfies CommandWord[];

/** Whether a place may follow the word. */
function takesPlace(word: string): boolean {
  return withPlace.includes(word);
}

interface Suggestion {
  /** The whole line as Tab makes it. */
  readonly line: string;
  /** What stands beside it. */
  readonly help: string;
}

interface Candidate extends Suggestion {
  readonly words: string;
}

/** As many as anybody cycles through. */
const maxSuggestions = 30;

/** Empty where the command takes no name, and for a line that is whole already. */
export function suggestions(text: string, report: ReportModel): readonly Suggestion[] {
  const line = text.trimStart();
  const [word = '', ...rest] = line.split(/\s+/);
  if (!/\s/.test(line)) {
    // A whole word that takes a place is followed by one.
    if (takesPlace(word)) return ranked('', places(report, `${word} `)).slice(0, maxSuggestions);
    const begun = commandWords
      .filter((name) => name.startsWith(word))
      .map((name) => ({ line: name, help: report.t('ui.command') }));
    return withoutItself([...begun, ...(word === '' ? [] : ranked(word, places(report, '')))], line);
  }
  if (!takesPlace(word)) return [];
  return withoutItself(ranked(rest.join(' '), places(report, `${word} `)), line);
}

/** A model's places never change, and they are ranked on every key. */
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
