/** What people are told, as data: an id of the catalogue and its parameters. Put into words once, at the edge. */

import type { Messages } from './en/english.ts';
import type { LabelDomain } from './labels.ts';
import type { Language } from './language.ts';

declare const asTyped: unique symbol;
declare const inWords: unique symbol;

/** What somebody types or has typed: commands, flags, names of data, paths, numbers as written. Nothing translates it. */
export type Code = string & { readonly [asTyped]: true };

/** Words of the reader's language: what a catalogue is given for a message or label inside a message. */
export type Text = string & { readonly [inWords]: true };

/** A text of ours that is written beside the data it speaks of, in every language. */
export type Localised = Readonly<Record<Language, string>>;

/** A value of the data that people read by another name in their language, from a closed list. */
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

/** What a parameter is before it is in words: a catalogue's `Text` is given as a message, a label or a localised text. */
type Given<P> = P extends Text ? Words : P extends readonly (infer Item)[] ? readonly Given<Item>[] : P;

/** The parameters of a message, or none: `...params` of whoever takes an id. */
export type Params<Id extends MessageId> =
  Entry<Id> extends (params: infer P) => string ? [params: { readonly [Name in keyof P]: Given<P[Name]> }] : [];

/** What becomes words once the reader's language is known. */
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

/** Marks a text of ours (a command, a flag, the name of a column) as code. For what somebody typed: `quote`. */
export function code(text: string): Code {
  return text as Code;
}

export function label(domain: LabelDomain, value: string): Label {
  return { domain, value };
}
