/** Two types of text: `Code`, never translated, and text in the reader's language. */

declare const asTyped: unique symbol;
declare const inWords: unique symbol;

/** What users type: commands, flags, names of data, paths, numbers as written. Never translated. */
export type Code = string & { readonly [asTyped]: true };

/** Words of the reader's language: what a catalogue is given for a message or label inside a message. */
export type Text = string & { readonly [inWords]: true };

/** Marks a text of ours (a command, a flag, the name of a column) as code. For user input use `quote`. */
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
