/** Parses a sentence of our texts into words, references to numbers in data/, and links to figures. */
import { type Code, code, type Message, message } from '../i18n/message.ts';

interface TextInline {
  readonly type: 'text';
  readonly text: string;
}

/** How several cells become one value: the largest, the smallest or their mean. */
export type Pick = 'max' | 'min' | 'mean';

/**
 * One cell of a dataset, or one number computed from several. The key is not split, because the number of its columns is only
 * known with the dataset.
 */
export interface Term {
  /** How it is combined with the term before; `+` for the first term. */
  readonly operator: InlineOperator;
  readonly dataset: string;
  /** Null if the key names a single cell. */
  readonly pick: Pick | null;
  /**
   * Values of the primary key joined by `/`, in its order; the last may contain slashes. With a pick a value may be `*` for all,
   * or `2025-08-01..2025-10-31` for a span.
   */
  readonly key: string;
  readonly field: string;
  /** Another column of the picked row, such as the week of the largest share. Null for the value itself. */
  readonly at: string | null;
}

type InlineOperator = '+' | '-' | '/';

export interface ReferenceInline {
  readonly type: 'reference';
  readonly terms: readonly [Term, ...Term[]];
  /** One of the names in `formats`; null for the unformatted value. */
  readonly format: string | null;
  /** The text between the braces, for errors and the sources panel. */
  readonly source: string;
}

interface FigureInline {
  readonly type: 'figure';
  readonly id: string;
}

export type Inline = TextInline | ReferenceInline | FigureInline;

/** Called with an offset into the text and the problem there; must throw. */
type InlineFail = (offset: number, what: Message) => never;

const term = /^(?:(max|min|mean) )?([a-z0-9-]+):(.+)\.([a-z0-9_]+)(?:@([a-z0-9_]+))?$/;
const figureId = /^(?:\d{1,2}[a-h]?|table-\d|[a-z]+(?:-[a-z]+)+)$/;
const joint = / ([+\-/]) (?=(?:(?:max|min|mean) )?[a-z0-9-]+:)/;

/**
 * Splits a paragraph into inlines. `{dataset:key.field|format}` is a reference; several cells may be combined with ` + `, ` - `
 * or ` / `, evaluated from left to right. `{max dataset:key.field}`, `min` and `mean` apply to several rows, and a following
 * `@week` gives the week of the picked row. `[[1]]` links a figure. Neither braces nor `[[` can be plain text.
 */
export function parseInlines(text: string, fail: InlineFail): readonly Inline[] {
  const inlines: Inline[] = [];
  let from = 0;
  for (const match of text.matchAll(/\{[^{}]*\}|\[\[[^[\]]*\]\]|[{}]|\[\[|\]\]/g)) {
    const token = match[0];
    if (match.index > from) inlines.push({ type: 'text', text: text.slice(from, match.index) });
    from = match.index + token.length;
    if (token.length < 3) fail(match.index, message('data.strayBrace', { seen: inQuotes(token) }));
    inlines.push(
      token.startsWith('{')
        ? parseReference(token.slice(1, -1), match.index, fail)
        : parseFigureLink(token.slice(2, -2), match.index, fail),
    );
  }
  if (from < text.length) inlines.push({ type: 'text', text: text.slice(from) });
  return inlines;
}

function parseReference(source: string, offset: number, fail: InlineFail): ReferenceInline {
  const bar = source.lastIndexOf('|');
  const cells = bar === -1 ? source : source.slice(0, bar);
  // Splitting on a group keeps the operators at the odd indices.
  const parts = cells.split(joint);
  const terms: Term[] = [];
  for (let i = 0; i < parts.length; i += 2) {
    const [, pick, dataset, key, field, at] = term.exec(parts[i] ?? '') ?? [];
    const isAtOfNothing = at !== undefined && pick !== 'max' && pick !== 'min';
    if (dataset === undefined || key === undefined || field === undefined || isAtOfNothing) {
      return fail(offset, message('data.badReference', { seen: inQuotes(`{${source}}`) }));
    }
    const operator = i === 0 ? '+' : operatorOf(parts[i - 1]);
    terms.push({ operator, pick: (pick as Pick | undefined) ?? null, dataset, key, field, at: at ?? null });
  }
  const [first, ...others] = terms;
  if (first === undefined) return fail(offset, message('data.emptyReference', { seen: inQuotes(`{${source}}`) }));
  return { type: 'reference', terms: [first, ...others], format: bar === -1 ? null : source.slice(bar + 1), source };
}

function inQuotes(text: string): Code {
  return code(`"${text}"`);
}

function operatorOf(text: string | undefined): InlineOperator {
  return text === '-' || text === '/' ? text : '+';
}

function parseFigureLink(id: string, offset: number, fail: InlineFail): FigureInline {
  if (!figureId.test(id)) fail(offset, message('data.badFigureLink', { seen: inQuotes(`[[${id}]]`) }));
  return { type: 'figure', id };
}
