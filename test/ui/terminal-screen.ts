/** A real terminal emulator for tests: what a user would see after these bytes, cell by cell. */
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
  /** The whole screen: rows of letters, and for each row runs of cells with the index of their style in `names`. */
  picture(): {
    readonly lines: readonly string[];
    readonly styles: readonly (readonly (readonly [count: number, style: number])[])[];
    readonly names: readonly string[];
  };
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
        // A cell that was never written looks like a blank.
        text: cell?.getChars() === '' && cell.getWidth() === 1 ? ' ' : (cell?.getChars() ?? ''),
        fg: cell?.getFgColor() ?? -1,
        bg: cell?.getBgColor() ?? -1,
        inverse: (cell?.isInverse() ?? 0) !== 0,
        bold: (cell?.isBold() ?? 0) !== 0,
        underline: (cell?.isUnderline() ?? 0) !== 0,
      };
    },
    picture() {
      const names: string[] = [];
      const numberOf = (name: string) => {
        const known = names.indexOf(name);
        return known === -1 ? names.push(name) - 1 : known;
      };
      const styles = Array.from({ length: terminal.rows }, (_, y) => {
        const runs: [count: number, style: number][] = [];
        for (let x = 0; x < terminal.cols; x++) {
          const style = numberOf(styleName(row(y)?.getCell(x)));
          const last = runs.at(-1);
          if (last?.[1] === style) last[0]++;
          else runs.push([1, style]);
        }
        return runs;
      });
      return { lines: lines(), styles, names };
    },
    buffer: () => terminal.buffer.active.type,
  };
}

type Cell = ReturnType<NonNullable<ReturnType<xterm.Terminal['buffer']['active']['getLine']>>['getCell']>;

/** `plain`, or the differences: `#7aa2f7 on 4 bold inverse`. */
function styleName(cell: Cell): string {
  if (cell === undefined) return 'plain';
  const colour = (isRgb: boolean, isDefault: boolean, value: number) =>
    isDefault ? '' : isRgb ? `#${value.toString(16).padStart(6, '0')}` : String(value);
  const ground = colour(cell.isBgRGB(), cell.isBgDefault(), cell.getBgColor());
  const parts = [
    colour(cell.isFgRGB(), cell.isFgDefault(), cell.getFgColor()),
    ground === '' ? '' : `on ${ground}`,
    cell.isBold() ? 'bold' : '',
    cell.isDim() ? 'dim' : '',
    cell.isUnderline() ? 'underline' : '',
    cell.isInverse() ? 'inverse' : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'plain' : parts.join(' ');
}
