/** Texts that are told apart by type: what must be typed as it is, and what is in the reader's words. */

declare const asTyped: unique symbol;
declare const inWords: unique symbol;

/** What somebody types or has typed: commands, flags, names of data, paths, numbers as written. Nothing translates it. */
export type Code = string & { readonly [asTyped]: true };

/** Words of the reader's language: what a catalogue is given for a message or label inside a message. */
export type Text = string & { readonly [inWords]: true };

/** Marks a text of ours (a command, a flag, the name of a column) as code. For what somebody typed: `quote`. */
export function code(text: string): Code {
  return text as Code;
}

export function codes(texts: readonly string[]): readonly Code[] {
  return texts.map(code);
}

/** The nearest name, where there is one. */
export function codeOrNone(text: string | undefined): Code | undefined {
  return text === undefined ? undefined : code(text);
}
