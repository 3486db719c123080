/**
 * The nearest ASCII for single characters. Separate from ascii.ts because piped output needs it without the widths of all
 * characters. Pure.
 */

const nearest: Readonly<Record<string, string>> = {
  '–': '-',
  '—': '-',
  '−': '-',
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '…': '.',
  '·': '.',
  '×': 'x',
  '±': '~',
  '→': '>',
  '≥': '>',
  '≤': '<',
  '\u00a0': ' ',
  ...{ '←': '<', '↑': '^', '↓': 'v', '▸': '>', '▾': 'v', '▲': '^', '▼': 'v', '›': '>', '‹': '<', '«': '"', '»': '"' },
  ...{ '•': '*', '●': '*', '◆': '*', '○': 'o', '◇': 'o', '□': 'o', '■': '#', '≈': '~', '≠': '=', '‑': '-' },
  ...{ '│': '|', '┃': '|', '┆': '|', '┊': '|', '║': '|', '─': '-', '━': '-', '═': '=', '\u2800': ' ' },
};

/** Lines, blocks and dots of drawings that are not in the table. */
function drawn(sign: string): string | undefined {
  const code = sign.codePointAt(0) ?? 0;
  if (code >= 0x2500 && code <= 0x257f) return '+';
  if (code >= 0x2580 && code <= 0x259f) return '#';
  return code >= 0x2800 && code <= 0x28ff ? '*' : undefined;
}

/** Drops accents, replaces known characters by the nearest ASCII, and anything else by `?`. */
export function asciiSign(sign: string): string {
  const bare = sign.normalize('NFKD').charAt(0);
  return nearest[sign] ?? (/[\x20-\x7e]/.test(bare) ? bare : (drawn(sign) ?? '?'));
}

/** The replacement for a character that the terminal cannot show. */
export function spelledSign(sign: string, spelling: Spelling): string {
  return spelling === 'console' && /^\p{L}/u.test(sign) ? sign : asciiSign(sign);
}

/**
 * What a terminal can show. `ascii`: its locale has no UTF-8, so nothing above 0x7e may be written. `console`: it understands
 * UTF-8, but its font has a few hundred glyphs, so symbols and drawings are replaced and letters stay.
 */
export type Spelling = 'ascii' | 'console';
