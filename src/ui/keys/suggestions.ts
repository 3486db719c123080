/** What a line typed after `:` could become: its command, or the place it names, best first. Pure. */
import { Fzf } from 'fzf';
import type { World } from '../model.ts';
import { commandWords, takesPlace } from '../update/command-line.ts';

export interface Suggestion {
  /** The whole line as Tab makes it. */
  readonly line: string;
  /** What stands beside it. */
  readonly help: string;
}

interface Candidate extends Suggestion {
  readonly words: string;
}

/** As many as anybody cycles through. */
const most = 30;

/** Empty where the command takes no name, and for a line that is whole already. */
export function suggestions(text: string, world: World): readonly Suggestion[] {
  const line = text.trimStart();
  const [word = '', ...rest] = line.split(/\s+/);
  if (!/\s/.test(line)) {
    // A whole word that takes a place is followed by one.
    if (takesPlace(word)) return ranked('', places(world, `${word} `)).slice(0, most);
    const begun = commandWords
      .filter((name) => name.startsWith(word))
      .map((name) => ({ line: name, help: world.say('command') }));
    return withoutItself([...begun, ...(word === '' ? [] : ranked(word, places(world, '')))], line);
  }
  if (!takesPlace(word)) return [];
  return withoutItself(ranked(rest.join(' '), places(world, `${word} `)), line);
}

/** Of a world the places are the same each time; they are ranked on every key. */
const kept = new WeakMap<World, Map<string, Fzf<readonly Candidate[]>>>();

function places(world: World, before: string): Fzf<readonly Candidate[]> {
  const known = kept.get(world) ?? new Map<string, Fzf<readonly Candidate[]>>();
  kept.set(world, known);
  let finder = known.get(before);
  if (finder === undefined) {
    const candidates = world.places().map(({ word, id, title }) => ({
      line: `${before}${word}`,
      help: title,
      words: id === word ? `${word} ${title}` : `${id} ${word} ${title}`,
    }));
    finder = new Fzf<readonly Candidate[]>(candidates, {
      selector: ({ words }) => words,
      casing: 'case-insensitive',
      limit: most,
    });
    known.set(before, finder);
  }
  return finder;
}

function ranked(query: string, finder: Fzf<readonly Candidate[]>): Suggestion[] {
  return finder.find(query.trim()).map(({ item: { line, help } }) => ({ line, help }));
}

function withoutItself(all: readonly Suggestion[], line: string): readonly Suggestion[] {
  const found = all.slice(0, most);
  return found.length === 1 && found[0]?.line === line ? [] : found;
}
