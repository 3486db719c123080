/** Sentences with their numbers in place, each with what it refers to. */
import { parseInlines } from '../chapters/inline.ts';
import { type ResolvedInline, resolveInlines } from '../chapters/references.ts';
import type { Dataset } from '../data/dataset.ts';
import type { Message } from '../i18n/message.ts';
import type { Translate } from '../i18n/translate.ts';

export type Lookup = (name: string) => Dataset | undefined;

/** The tables of a section, then the datasets of the package: the report's own numbers. */
export function lookupOf(tables: readonly Dataset[], data: Lookup): Lookup {
  return (name) => tables.find((table) => table.name === name) ?? data(name);
}

/** Throws where a reference leads nowhere: a sentence is only told where its numbers are known. */
export function inWords(template: string, lookup: Lookup, t: Translate): readonly ResolvedInline[] {
  const inlines = parseInlines(template, (_offset, what) => {
    throw new Error(`${t.message(what)} (${template})`);
  });
  return resolveInlines(inlines, lookup, t.language);
}

/** A paragraph: its sentences with a blank between them, which Chinese does without. */
export function paragraphIn(sentences: readonly Message[], lookup: Lookup, t: Translate): readonly ResolvedInline[] {
  return inWords(sentences.map(t.message).join(t.language === 'zh' ? '' : ' '), lookup, t);
}
