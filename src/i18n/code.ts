/** Two types of text: `Code`, never translated, and text in the user's language. */

declare const asTyped: unique symbol;
declare const inWords: unique symbol;

/** Text that users type: commands, flags, names of data, paths, formatted numbers. Never translated. */
export type Code = string & { readonly [asTyped]: true };

/** Translated text, such as a message or label that a catalogue inserts into a message. */
export type Text = string & { readonly [inWords]: true };

/** Marks our own text (a command, a flag, a column name) as code. For user input use `quote`. */
export function code(text: string): Code {
  return text as Code;
}

export function codes(texts: readonly string[]): readonly Code[] {
  return texts.map(code);
}

/** The nearest name, if there is one. */
export function codeOrNone(text: string | undefined): Code | undefined {
  return text === undefined ? undefined : code(text);
}
