/**
 * Joins csv lines into rows, however damaged. A quoted cell may continue over lines. If the quote is never closed, or is closed
 * in the middle of a cell, only the line that opened it is lost, and the next line starts a row. Each line is looked at a fixed
 * number of times, because how it parses, outside and inside an open quote, depends on the line alone. Pure.
 */

interface Line {
  readonly text: string;
  readonly number: number;
  readonly first: End;
  /** How the line ends if it begins inside a quote. */
  readonly inside: End;
}

/** How a line ends: a complete row, an open quote, or a closing quote followed by other text. */
type End = 'whole' | 'open' | 'stray';

export type Row =
  | { readonly kind: 'cells'; readonly cells: readonly string[]; readonly number: number }
  | { readonly kind: 'bad'; readonly why: 'open' | 'stray'; readonly number: number }
  | { readonly kind: 'count'; readonly cells: number; readonly number: number };

/** How many lines and characters an open quote may span: one that is never closed must not swallow the rest of the file. */
const maxLines = 1000;
const maxLetters = 64_000_000;

export interface QuotedRows {
  /** Adds a line; returns the rows it completes. */
  readonly take: (text: string, number: number) => Row[];
  /** Returns the remaining rows. */
  readonly end: () => Row[];
  /** Characters looked at so far, for tests. */
  readonly looked: () => number;
}

export function quotedRows(delimiter: string, width: number): QuotedRows {
  let held: Line[] = [];
  /** Where the first row of `held` begins, and up to where every following line stays inside a quote. */
  let [head, searched, letters, looked] = [0, 0, 0, 0];

  const scan = (text: string, isInside: boolean, onCell?: (cell: string) => void): End => {
    looked += text.length;
    return scanned(text, delimiter, isInside, onCell);
  };
  const cellsOf = (lines: readonly Line[]): string[] => {
    const cells: string[] = [];
    let begun = '';
    for (const [i, { text }] of lines.entries()) {
      const isOpen = i > 0;
      let nth = 0;
      const end = scan(text, isOpen, (cell) => {
        cells.push(isOpen && nth === 0 ? `${begun}\n${cell}` : cell);
        nth += 1;
      });
      // The last cell continues on the next line.
      if (end === 'open') begun = cells.pop() ?? '';
    }
    return cells;
  };
  const drop = (lines: number) => {
    for (let i = head; i < head + lines; i++) letters -= held[i]?.text.length ?? 0;
    head += lines;
    if (head > maxLines) {
      held = held.slice(head);
      searched = Math.max(0, searched - head);
      head = 0;
    }
  };
  const rows = (isEnd: boolean): Row[] => {
    const found: Row[] = [];
    for (let line = held[head]; line !== undefined; line = held[head]) {
      const { number, first } = line;
      let last = head;
      if (first === 'open') {
        searched = Math.max(searched, head + 1);
        while (held[searched]?.inside === 'open') searched += 1;
        const isFull = searched - head >= maxLines || letters > maxLetters;
        if (held[searched] === undefined && !isFull && !isEnd) break;
        if (held[searched]?.inside !== 'whole' || searched - head >= maxLines) {
          found.push({ kind: 'bad', why: 'open', number });
          drop(1);
          continue;
        }
        last = searched;
      } else if (first === 'stray') {
        found.push({ kind: 'bad', why: 'stray', number });
        drop(1);
        continue;
      }
      const lines = held.slice(head, last + 1);
      const cells = cellsOf(lines);
      drop(lines.length);
      if (lines.length === 1 && cells.length === 1 && cells[0]?.trim() === '') continue;
      found.push(
        cells.length === width ? { kind: 'cells', cells, number } : { kind: 'count', cells: cells.length, number },
      );
    }
    return found;
  };
  return {
    take(text, number) {
      letters += text.length;
      // A line without quotes parses the same anywhere.
      const isPlain = !text.includes('"');
      const inside: End = isPlain ? 'open' : scan(text, true);
      held.push({ text, number, first: scan(text, false), inside });
      return rows(false);
    },
    end: () => rows(true),
    looked: () => looked,
  };
}

/** Passes each cell of a line to `onCell` without its quotes. */
function scanned(text: string, delimiter: string, isInside: boolean, onCell: (cell: string) => void = () => {}): End {
  let [at, quoted] = [0, isInside];
  for (;;) {
    if (quoted || text[at] === '"') {
      const start = quoted ? at : at + 1;
      quoted = false;
      let close = text.indexOf('"', start);
      while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
      const cell = text.slice(start, close === -1 ? text.length : close).replaceAll('""', '"');
      onCell(cell);
      if (close === -1) return 'open';
      at = close + 1;
      while (text[at] === ' ') at += 1;
      if (at >= text.length) return 'whole';
      if (text[at] !== delimiter) return 'stray';
    } else {
      const next = text.indexOf(delimiter, at);
      onCell(text.slice(at, next === -1 ? text.length : next));
      if (next === -1) return 'whole';
      at = next;
    }
    at += 1;
  }
}
