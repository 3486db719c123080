/** The pieces of a sentence in our texts: words, references to numbers in data/, and links to figures. */
import { type Code, code, type Message, message } from '../i18n/message.ts';

interface TextInline {
  readonly type: 'text';
  readonly text: string;
}

/** One cell of a dataset. The key stays whole: how many columns it has is known only with the dataset at hand. */
export interface Term {
  /** Joins it to the term before; `+` for the first term. */
  readonly operator: InlineOperator;
  readonly dataset: string;
  /** Values of the primary key joined by `/`, in its order; the last may hold slashes of its own. */
  readonly key: string;
  readonly field: string;
}

type InlineOperator = '+' | '-' | '/';

export interface ReferenceInline {
  readonly type: 'reference';
  readonly terms: readonly [Term, ...Term[]];
  /** One of the names in `formats`, or null for the value as it stands. */
  readonly format: string | null;
  /** As written between the braces, for errors and for the sources panel. */
  readonly source: string;
}

interface FigureInline {
  readonly type: 'figure';
  readonly id: string;
}

export type Inline = TextInline | ReferenceInline | FigureInline;

/** Called with an offset into the text and what is wrong there; must throw. */
type InlineFail = (offset: number, what: Message) => never;

const term = /^([a-z0-9-]+):(.+)\.([a-z0-9_]+)$/;
const figureId = /^(?:\d{1,2}[a-h]?|table-\d|[a-z]+(?:-[a-z]+)+)$/;
const joint = / ([+\-/]) (?=[a-z0-9-]+:)/;

/**
 * Splits a paragraph into inlines. `{dataset:key.field|format}` is a reference; several cells may be joined by ` + `,
 * ` - ` or ` / `, worked out from left to right. `[[1]]` links a figure. Neither braces nor `[[` can be plain text.
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
  // Splitting on a group keeps the operators, at the odd places.
  const parts = cells.split(joint);
  const terms: Term[] = [];
  for (let i = 0; i < parts.length; i += 2) {
    const [, dataset, key, field] = term.exec(parts[i] ?? '') ?? [];
    if (dataset === undefined || key === undefined || field === undefined) {
      return fail(offset, message('data.badReference', { seen: inQuotes(`{${source}}`) }));
    }
    terms.push({ operator: i === 0 ? '+' : operatorOf(parts[i - 1]), dataset, key, field });
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
