/** What the two kinds of sync have in common: their folder, how they end early, and what they say on stderr. */

import { cleanText } from '../data/clean.ts';
import { userDataFolder } from '../data/user-folder.ts';
import { UsageError } from '../errors.ts';
import * as catalogue from '../i18n/en/english.ts';
import { type Message, message } from '../i18n/message.ts';
import { translator } from '../i18n/translate.ts';
import { english } from '../i18n/words.ts';
import { Interrupted, Stopped } from '../sync/errors.ts';
import type { Strange } from '../sync/replies.ts';
import { syncFolder } from '../sync/store.ts';
import type { Context } from './context.ts';

const interrupted = 130;
/** Where no translator was loaded. */
const inEnglish = translator('en', catalogue.messages, catalogue.labels);

export function folderOf({ env }: Pick<Context, 'env'>): string {
  const data = userDataFolder(env, process.platform);
  if (data === null) throw new UsageError('There is no folder for what is synced: set XDG_DATA_HOME to one.');
  return syncFolder(data);
}

/** Ctrl-C ends what runs in good order; what was kept is kept. */
export async function untilInterrupted<T>(act: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const ending = new AbortController();
  const stop = () => ending.abort();
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const name of signals) process.on(name, stop);
  try {
    return await act(ending.signal);
  } finally {
    for (const name of signals) process.off(name, stop);
  }
}

/** Exit code of what ended a sync early; throws what is a bug. */
export function sayStop(context: Context, error: unknown): number {
  const goOn = 'What came is kept: state-of-ai sync goes on from there.';
  if (error instanceof Interrupted) {
    talk(context, `interrupted. ${goOn}`);
    return interrupted;
  }
  if (!(error instanceof Stopped)) throw error;
  talk(context, `state-of-ai: ${wordsOf(context, error.told)}. ${goOn}`);
  return 1;
}

const mostLines = 10;

/** Values left out, by reply, field and reason, with the rows they stood in. The values themselves are not repeated. */
export function sayStrange(context: Context, strange: readonly Strange[]): void {
  if (strange.length === 0) return;
  const groups = new Map<string, (number | null)[]>();
  for (const { reply, row, field, what } of strange) {
    const key = `${reply}: ${field} ${wordsOf(context, message(`sync.${what}`))}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  talk(context, `Strange values left out: ${strange.length}`);
  for (const [what, rows] of [...groups].slice(0, mostLines)) {
    const named = rows.filter((row) => row !== null).slice(0, 5);
    const more = rows.length - named.length;
    const at = named.length === 0 ? '' : ` (row ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''})`;
    talk(context, `  ${what}${at}`);
  }
  if (groups.size > mostLines) talk(context, `  and ${groups.size - mostLines} more kinds`);
}

/** A line on stderr, in the reader's language. */
export function talk(context: Context, text: Message | string): void {
  context.err(`${cleanText(wordsOf(context, text))}\n`);
}

/** A message in the reader's language; a text that is no message yet by what `say` knows. */
export function wordsOf({ t, say = english }: Pick<Context, 't' | 'say'>, text: Message | string): string {
  if (typeof text === 'string') return say(text);
  return (t ?? inEnglish).message(text);
}
