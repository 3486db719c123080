/** Outside text made safe for a terminal. Apart from width.ts: the pipe needs it, without the Intl data (8 ms). */

/** Removes whole escape sequences before single control characters, so that no `[31m` is left behind. */
const escapes = new RegExp(
  [
    '(?:\\x1b\\[|\\x9b)[0-?]*[ -/]*[@-~]', // CSI: colours, cursor moves
    '(?:\\x1b[\\]PX^_]|[\\x9d\\x90\\x98\\x9e\\x9f])[^\\x07\\x1b\\x9c]*(?:\\x07|\\x1b\\\\|\\x9c)', // OSC, DCS, SOS, PM, APC
    '\\x1b[ -/]*[0-~]', // everything else that starts with Esc
  ].join('|'),
  'g',
);
const breaks = /\r\n|[\t\n\v\f\r\u0085\u2028\u2029]/g;
/** C0, DEL, C1, marks that reorder text or hide in it. U+200D stays: it joins emoji. */
const hidden = /[\0-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]/g;
const suspect = /[^\x20-\x7e]/;

/**
 * Outside text made safe for a terminal line: escape sequences, control characters and bidi overrides are gone, line
 * breaks and tabs are spaces, lone surrogates are U+FFFD.
 */
export function cleanText(text: string): string {
  if (!suspect.test(text)) return text;
  return text
    .replace(breaks, ' ')
    .replace(escapes, '')
    .replace(hidden, '')
    .replace(/\p{Surrogate}/gu, '\ufffd');
}
