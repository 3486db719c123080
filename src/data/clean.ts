/** Makes outside text safe for a terminal. Separate from width.ts because piped output needs it without the Intl data (8 ms). */

/** Removes whole escape sequences before single control characters, so that no `[31m` remains. */
const escapes = new RegExp(
  [
    '(?:\\x1b\\[|\\x9b)[0-?]*[ -/]*[@-~]', // CSI: colours, cursor moves
    '(?:\\x1b[\\]PX^_]|[\\x9d\\x90\\x98\\x9e\\x9f])[^\\x07\\x1b\\x9c]*(?:\\x07|\\x1b\\\\|\\x9c)', // OSC, DCS, SOS, PM, APC
    '\\x1b[ -/]*[0-~]', // everything else that starts with Esc
  ].join('|'),
  'g',
);
const breaks = /\r\n|[\t\n\v\f\r\u0085\u2028\u2029]/g;
/** C0, DEL, C1. */
const controls = /[\0-\x1f\x7f-\x9f]/g;
/**
 * Invisible and reordering characters: format characters, tags, fillers, variation selectors. They are shown as numbers, so that
 * no two names look the same. Joiners stay if they join: in emoji and in letters that are not Latin.
 */
const format = [
  '\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u3164',
  '\\ufe00-\\ufe0e\\ufeff\\uffa0\\ufff0-\\ufffb\\u{1bca0}-\\u{1bca3}\\u{1d173}-\\u{1d17a}\\u{e0000}-\\u{e0fff}',
].join('');
const hidden = new RegExp(`[${format}]|(?<=^|[\\0-\\u024f${format}])(?!\\ufe0f\\u20e3)[\\u200c\\u200d\\ufe0f]+`, 'gu');
const suspect = /[^\x20-\x7e]/;

/**
 * Makes outside text safe for a terminal line: removes escape sequences and control characters, shows invisible characters
 * (`<U+200B>`), turns line breaks and tabs into spaces, and lone surrogates into U+FFFD.
 */
export function cleanText(text: string): string {
  if (!suspect.test(text)) return text;
  return text
    .replace(breaks, ' ')
    .replace(escapes, '')
    .replace(controls, '')
    .replace(hidden, (signs) => Array.from(signs, shown).join(''))
    .replace(/\p{Surrogate}/gu, '\ufffd');
}

function shown(sign: string): string {
  return `<U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`;
}
