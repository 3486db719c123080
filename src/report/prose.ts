/** Fills the numbers into sentences and keeps what each refers to. */
import { parseInlines } from '../chapters/inline.ts';
import { type ResolvedInline, resolveInlines } from '../chapters/references.ts';
import type { Dataset } from '../data/dataset.ts';
import type { View } from '../figures/figure.ts';
import { code, type Message } from '../i18n/message.ts';
import type { Translate } from '../i18n/translate.ts';

export type Lookup = (name: string) => Dataset | undefined;

/** Searches the section's tables, then the package's datasets, which have the report's own numbers. */
export function lookupOf(tables: readonly Dataset[], data: Lookup): Lookup {
  return (name) => tables.find((table) => table.name === name) ?? data(name);
}

/** Throws if a reference cannot be resolved: a section must only use sentences whose numbers are known. */
export function inWords(template: string, lookup: Lookup, t: Translate): readonly ResolvedInline[] {
  const inlines = parseInlines(template, (_offset, what) => {
    throw new Error(`${t.message(what)} (${template})`);
  });
  const resolved = resolveInlines(inlines, lookup, t.language);
  return t.language === 'zh' ? closed(resolved) : resolved;
}

/** Joins sentences to a paragraph, with a space between them except in Chinese. */
export function paragraphIn(sentences: readonly Message[], lookup: Lookup, t: Translate): readonly ResolvedInline[] {
  return inWords(sentences.map(t.message).join(t.language === 'zh' ? '' : ' '), lookup, t);
}

const han = '[\\u3400-\\u9fff]';
const endsInHan = new RegExp(`${han}$`);
const startsWithHan = new RegExp(`^${han}`);
const blankThenHan = new RegExp(`^ (?=${han})`);
const hanThenBlank = new RegExp(`(?<=${han}) $`);

/** Removes the space between two Chinese characters; between a digit and a Chinese character it stays. */
function closed(inlines: readonly ResolvedInline[]): readonly ResolvedInline[] {
  return inlines.map((inline, i) => {
    if (inline.type !== 'text') return inline;
    const [before, after] = [inlines[i - 1], inlines[i + 1]];
    let { text } = inline;
    if (before !== undefined && endsInHan.test(before.text)) text = text.replace(blankThenHan, '');
    if (after !== undefined && startsWithHan.test(after.text)) text = text.replace(hanThenBlank, '');
    return { ...inline, text };
  });
}

/** The caption below a picture. */
export function captionOf({ title, measure }: View, t: Translate): string {
  return t('report.caption', { title: code(title), measure: code(measure) });
}
