/** Messages as data: a catalogue id and parameters. They are translated once, where they are printed. */

import type { Text } from './code.ts';
import type { Messages } from './en/english.ts';
import type { LabelDomain } from './labels.ts';
import type { Language } from './language.ts';

export { type Code, code, codeOrNone, codes, type Text } from './code.ts';

/** A text in every language, kept next to the data it describes. */
export type Localised = Readonly<Record<Language, string>>;

/** A value of the data from a closed list, which has a label in the user's language. */
export interface Label {
  readonly domain: LabelDomain;
  readonly value: string;
}

/** `area.name`, such as `cli.noFigure`. */
export type MessageId = {
  [Area in keyof Messages & string]: `${Area}.${keyof Messages[Area] & string}`;
}[keyof Messages & string];

type Entry<Id extends MessageId> = Id extends `${infer Area}.${infer Name}`
  ? Area extends keyof Messages
    ? Name extends keyof Messages[Area]
      ? Messages[Area][Name]
      : never
    : never
  : never;

/** The untranslated form of a parameter: a catalogue's `Text` is passed as a message, label or localised text. */
type GivenParam<P> = P extends Text ? Words : P extends readonly (infer Item)[] ? readonly GivenParam<Item>[] : P;

/** The parameters of a message, or none: for functions that take `...params` after an id. */
export type Params<Id extends MessageId> =
  Entry<Id> extends (params: infer P) => string ? [params: { readonly [Name in keyof P]: GivenParam<P[Name]> }] : [];

/** Anything that can be translated once the user's language is known. */
export type Words = Localised | Label | Message;

/** Plain data: JSON in, JSON out. */
export interface Message {
  readonly id: MessageId;
  readonly params?: Readonly<Record<string, unknown>> | undefined;
}

/** The parameters are checked against the English message of that id. */
export function message<Id extends MessageId>(id: Id, ...[params]: Params<Id>): Message {
  return params === undefined ? { id } : { id, params: params as Readonly<Record<string, unknown>> };
}

export function label(domain: LabelDomain, value: string): Label {
  return { domain, value };
}

/** A text that is already translated or needs no translation, such as an error message of a library. */
export function asWritten(text: string): Localised {
  return { en: text, zh: text };
}
