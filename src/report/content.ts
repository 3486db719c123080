/** A section of a report as plain data: sentences whose numbers are references, tables behind them, a picture. */
import type { Dataset, Field, Row } from '../data/dataset.ts';
import type { View } from '../figures/figure.ts';
import type { Message } from '../i18n/message.ts';
import type { Translate } from '../i18n/translate.ts';
import type { Own } from './own.ts';

/** A table for reading; its cells are already formatted. */
export interface Board {
  readonly columns: readonly { readonly title: string; readonly isNumber: boolean }[];
  readonly rows: readonly { readonly cells: readonly string[]; readonly share: number | null }[];
  /** How many more rows there are. */
  readonly left: number;
}

/** Two shares of the same thing, the log's and the market's or report's, in %. */
interface Pair {
  readonly name: string;
  readonly mine: number;
  readonly other: number;
}

/** Shares compared with the market's or the report's, drawn as bars. */
export interface Pairs {
  readonly mine: string;
  readonly other: string;
  readonly pairs: readonly Pair[];
}

export interface Content {
  /** Sentences of each paragraph, with references such as `{total:tokens.value|tokens}` to the tables. */
  readonly paragraphs: readonly (readonly Message[])[];
  readonly tables: readonly Dataset[];
  /** Headline numbers, each a reference with what it measures. */
  readonly tiles?: readonly { readonly value: string; readonly of: Message }[] | undefined;
  readonly picture?: View | undefined;
  readonly board?: Board | undefined;
  readonly pairs?: readonly Pairs[] | undefined;
  /** Lines that are not prose: what is missing, how it was counted. */
  readonly list?: readonly string[] | undefined;
}

/** One line of the plan: the content, and the figures it comes from. Null if the log has none of it. */
export interface Section {
  readonly id: string;
  readonly title: Message;
  readonly make: (own: Own, t: Translate) => Content | null;
}

/** A table that sentences refer to. Its first `key` fields identify a row. */
export function facts(name: string, fields: readonly Field[], rows: readonly Row[], key = 1): Dataset {
  return {
    name,
    title: name,
    description: '',
    fields,
    primaryKey: fields.slice(0, key).map((field) => field.name),
    rows,
    sources: [],
    licences: [],
    citation: '',
    notes: [],
  };
}

export const text = (name: string, title: string): Field => ({ name, title, type: 'string' });
export const whole = (name: string, title: string, unit: string): Field => ({ name, title, type: 'integer', unit });
export const share = (name: string, title: string): Field => ({ name, title, type: 'number', unit: '%' });
export const dollars = (name: string, title: string): Field => ({ name, title, type: 'number', unit: 'USD' });
export const date = (name: string, title: string): Field => ({ name, title, type: 'date' });

/** A number in a row of a view; null for anything else. */
export function numberIn(row: Row | undefined, column: string): number | null {
  const value = row?.[column];
  return typeof value === 'number' ? value : null;
}

export function textIn(row: Row | undefined, column: string): string | null {
  const value = row?.[column];
  return typeof value === 'string' ? value : null;
}
