/** A terminal emulator's screen as an SVG: the README's picture, and screens to look at. Blocks and braille are drawn, not typed. */
import xterm from '@xterm/headless';

const cell = { width: 8.4, height: 17 };
const ground = { bg: '#15181c', fg: '#d5d9de' };
const palette16 =
  '000000 cd3131 0dbc79 e5e510 2472c8 bc3fbc 11a8cd e5e5e5 666666 f14c4c 23d18b f5f543 3b8eea d670d6 29b8db ffffff'
    .split(' ')
    .map((hex) => `#${hex}`);

/** What these bytes show on a terminal of this size. */
export async function screenSvg(bytes: string, columns: number, rows: number): Promise<string> {
  const terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true });
  await new Promise<void>((done) => terminal.write(bytes, done));
  const shapes: string[] = [];
  for (let y = 0; y < rows; y++) {
    const line = terminal.buffer.active.getLine(terminal.buffer.active.viewportY + y);
    let run = { x: 0, text: '', style: '' };
    const flush = () => {
      if (run.text.trim() !== '') shapes.push(text(run.x, y, run.text, run.style));
      run = { x: 0, text: '', style: '' };
    };
    for (let x = 0; x < columns; x++) {
      const at = line?.getCell(x);
      if (at === undefined || at.getWidth() === 0) continue;
      const inverse = at.isInverse() !== 0;
      const [fore, back] = [colour(at, 'fg') ?? ground.fg, colour(at, 'bg')];
      const [fg, bg] = inverse ? [back ?? ground.bg, fore] : [fore, back];
      if (bg !== undefined) shapes.push(rect(x, y, 0, 0, at.getWidth(), 1, bg));
      const letter = at.getChars() || ' ';
      const drawn = blocks(letter, x, y, fg);
      const style = `${fg}|${at.isBold() ? 'bold' : ''}|${at.isDim() ? 'dim' : ''}`;
      if (drawn !== null || letter === ' ') {
        flush();
        if (drawn !== null) shapes.push(drawn);
      } else if (run.text !== '' && run.style === style && at.getWidth() === 1) run.text += letter;
      else {
        flush();
        run = { x, text: letter, style };
      }
      if (at.getWidth() === 2) flush();
    }
    flush();
  }
  const [width, height] = [(columns + 2) * cell.width, (rows + 1) * cell.height];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${n(width)} ${n(height)}" width="${n(width)}" height="${n(height)}" role="img">`,
    `<rect width="100%" height="100%" rx="8" fill="${ground.bg}"/>`,
    `<g transform="translate(${cell.width} ${cell.height / 2})" font-family="ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono','Noto Sans Mono CJK SC',monospace" font-size="14" xml:space="preserve">`,
    ...shapes,
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

function colour(at: xterm.IBufferCell, which: 'fg' | 'bg'): string | undefined {
  const [value, rgb, palette] =
    which === 'fg'
      ? [at.getFgColor(), at.isFgRGB(), at.isFgPalette()]
      : [at.getBgColor(), at.isBgRGB(), at.isBgPalette()];
  if (rgb) return `#${value.toString(16).padStart(6, '0')}`;
  if (!palette) return undefined;
  if (value < 16) return palette16[value];
  if (value >= 232) return `rgb(${Array(3).fill(8 + (value - 232) * 10)})`;
  const part = (by: number) => [0, 95, 135, 175, 215, 255][Math.floor((value - 16) / by) % 6];
  return `rgb(${part(36)},${part(6)},${part(1)})`;
}

/** Eighth blocks, shades and braille as rectangles and dots: fonts leave gaps between rows. Null for a letter. */
function blocks(letter: string, x: number, y: number, fill: string): string | null {
  const code = letter.codePointAt(0) ?? 0;
  if (code >= 0x2581 && code <= 0x2588) {
    const part = (code - 0x2580) / 8;
    return rect(x, y, 0, 1 - part, 1, part, fill);
  }
  if (code > 0x2588 && code <= 0x258f) return rect(x, y, 0, 0, (0x2590 - code) / 8, 1, fill);
  if (code === 0x2580) return rect(x, y, 0, 0, 1, 0.5, fill);
  if (code >= 0x2591 && code <= 0x2593) return rect(x, y, 0, 0, 1, 1, fill, (code - 0x2590) / 4);
  if (code >= 0x2800 && code <= 0x28ff) return braille(code - 0x2800, x, y, fill);
  return null;
}

/** Bits of a braille pattern to column and row of its dot (Unicode 16, chapter 21). */
const dots = [
  [0, 0],
  [0, 1],
  [0, 2],
  [1, 0],
  [1, 1],
  [1, 2],
  [0, 3],
  [1, 3],
] as const;

function braille(bits: number, x: number, y: number, fill: string): string | null {
  const shown = dots.filter((_, bit) => bits & (1 << bit));
  const circles = shown.map(
    ([column, row]) =>
      `<circle cx="${n((x + 0.25 + column / 2) * cell.width)}" cy="${n((y + 0.125 + row / 4) * cell.height)}" r="1.5"/>`,
  );
  return `<g fill="${fill}">${circles.join('')}</g>`;
}

function rect(
  x: number,
  y: number,
  dx: number,
  dy: number,
  width: number,
  height: number,
  fill: string,
  opacity = 1,
): string {
  const at = `x="${n((x + dx) * cell.width)}" y="${n((y + dy) * cell.height)}"`;
  const size = `width="${n(width * cell.width + 0.3)}" height="${n(height * cell.height + 0.3)}"`;
  return `<rect ${at} ${size} fill="${fill}"${opacity === 1 ? '' : ` opacity="${opacity}"`}/>`;
}

function text(x: number, y: number, letters: string, style: string): string {
  const [fill, bold, dim] = style.split('|');
  const at = `x="${n(x * cell.width)}" y="${n((y + 0.75) * cell.height)}"`;
  const cells = [...letters].reduce(
    (sum, letter) =>
      sum +
      (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(letter)
        ? 2
        : 1),
    0,
  );
  const looks = `${bold ? ' font-weight="bold"' : ''}${dim ? ' opacity="0.6"' : ''}`;
  return `<text ${at} fill="${fill}" textLength="${n(cells * cell.width)}" lengthAdjust="spacingAndGlyphs"${looks}>${escapeXml(letters)}</text>`;
}

function escapeXml(letters: string): string {
  return letters.replace(/[&<>]/g, (letter) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[letter] ?? letter);
}

function n(value: number): string {
  return String(Math.round(value * 10) / 10);
}
