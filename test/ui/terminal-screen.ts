/** A real terminal emulator for tests: what a person would see after these bytes, cell by cell. */
import xterm from '@xterm/headless';

export interface Screen {
  write(bytes: string): Promise<void>;
  resize(columns: number, rows: number): void;
  /** Rows of the screen, right-trimmed. */
  lines(): string[];
  text(): string;
  /** Colour and attributes of a cell, for asserting on styles. */
  cell(
    x: number,
    y: number,
  ): { text: string; fg: number; bg: number; inverse: boolean; bold: boolean; underline: boolean };
  /** `alternate` while the explorer is on screen, `normal` before and after. */
  buffer(): 'normal' | 'alternate';
}

export function createScreen(columns: number, rows: number): Screen {
  const terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true, scrollback: 500 });
  const row = (y: number) => terminal.buffer.active.getLine(terminal.buffer.active.viewportY + y);
  const lines = () => Array.from({ length: terminal.rows }, (_, y) => row(y)?.translateToString(true).trimEnd() ?? '');
  return {
    write: (bytes) => new Promise((done) => terminal.write(bytes, done)),
    resize: (newColumns, newRows) => terminal.resize(newColumns, newRows),
    lines,
    text: () => lines().join('\n'),
    cell(x, y) {
      const cell = row(y)?.getCell(x);
      return {
        // A cell nobody wrote to and a blank look the same.
        text: cell?.getChars() === '' && cell.getWidth() === 1 ? ' ' : (cell?.getChars() ?? ''),
        fg: cell?.getFgColor() ?? -1,
        bg: cell?.getBgColor() ?? -1,
        inverse: (cell?.isInverse() ?? 0) !== 0,
        bold: (cell?.isBold() ?? 0) !== 0,
        underline: (cell?.isUnderline() ?? 0) !== 0,
      };
    },
    buffer: () => terminal.buffer.active.type,
  };
}
