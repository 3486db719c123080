/** The nearest ASCII of single signs. Apart from ascii.ts: the pipe needs it, without the widths of all letters. Pure. */

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

/** Lines, blocks and dots of drawings that have no letter of their own. */
function drawn(sign: string): string | undefined {
  const code = sign.codePointAt(0) ?? 0;
  if (code >= 0x2500 && code <= 0x257f) return '+';
  if (code >= 0x2580 && code <= 0x259f) return '#';
  return code >= 0x2800 && code <= 0x28ff ? '*' : undefined;
}

/** Accents dropped, known signs replaced by their nearest one, anything else a `?`. */
export function asciiSign(sign: string): string {
  const bare = sign.normalize('NFKD').charAt(0);
  return nearest[sign] ?? (/[\x20-\x7e]/.test(bare) ? bare : (drawn(sign) ?? '?'));
}

/** What stands for a sign that the terminal cannot show. */
export function spelledSign(sign: string, spelling: Spelling): string {
  return spelling === 'console' && /^\p{L}/u.test(sign) ? sign : asciiSign(sign);
}

/**
 * What a terminal can show: `ascii` where its locale has no UTF-8, so that nothing above 0x7e may be written; `console`
 * where UTF-8 is understood but the font has a few hundred glyphs: signs and drawings are replaced, letters stay.
 */
export type Spelling = 'ascii' | 'console';
