/** A terminal emulator's screen as an SVG. Blocks and braille are drawn as shapes, because fonts leave gaps between them. */
import xterm from '@xterm/headless';

const cell = { width: 8.4, height: 17 };
const ground = { bg: '#15181c', fg: '#d5d9de' };
const palette16 =
  '000000 cd3131 0dbc79 e5e510 2472c8 bc3fbc 11a8cd e5e5e5 666666 f14c4c 23d18b f5f543 3b8eea d670d6 29b8db ffffff'
    .split(' ')
    .map((hex) => `#${hex}`);

/** The screen that these bytes produce on a terminal of this size. */
export async function screenSvg(bytes: string, columns: number, rows: number): Promise<string> {
  const terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true });
  await new Promise<void>((done) => terminal.write(bytes, done));
  const backs: Box[] = [];
  const blocks: Box[] = [];
  const letters: string[] = [];
  for (let y = 0; y < rows; y++) {
    const line = terminal.buffer.active.getLine(terminal.buffer.active.viewportY + y);
    let run = { x: 0, text: '', style: '' };
    const flush = () => {
      if (run.text !== '') letters.push(text(run.x, y, run.text.trimEnd(), run.style));
      run = { x: 0, text: '', style: '' };
    };
    for (let x = 0; x < columns; x++) {
      const at = line?.getCell(x);
      if (at === undefined || at.getWidth() === 0) continue;
      const inverse = at.isInverse() !== 0;
      const [fore, back] = [colour(at, 'fg') ?? ground.fg, colour(at, 'bg')];
      const [fg, bg] = inverse ? [back ?? ground.bg, fore] : [fore, back];
      if (bg !== undefined) addBox(backs, { x, y, dy: 0, width: at.getWidth(), height: 1, fill: bg, opacity: 1 });
      const letter = at.getChars() || ' ';
      const style = `${fg}|${at.isBold() ? 'bold' : ''}|${at.isDim() ? 'dim' : ''}`;
      const block = blockOf(letter);
      if (letter === ' ' && run.text !== '') run.text += letter;
      else if (letter === ' ') continue;
      else if (block !== null) {
        flush();
        addBox(blocks, { x, y, fill: fg, ...block });
      } else if (isBraille(letter)) {
        flush();
        letters.push(braille(letter, x, y, fg));
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
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${n(width)} ${n(height)}" width="${n(width)}" height="${n(height)}" role="img" aria-label="state-of-ai in a terminal">`,
    `<rect width="100%" height="100%" rx="8" fill="${ground.bg}"/>`,
    `<g transform="translate(${cell.width} ${cell.height / 2})" font-family="ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono','Noto Sans Mono CJK SC',monospace" font-size="14" xml:space="preserve">`,
    '<g shape-rendering="crispEdges">',
    ...[...backs, ...blocks].map(rect),
    '</g>',
    ...letters,
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

/** Part of a row of cells in one colour. All values except the row are in cells, and may be fractions. */
interface Box {
  readonly x: number;
  readonly y: number;
  readonly dy: number;
  readonly width: number;
  readonly height: number;
  readonly fill: string;
  readonly opacity: number;
}

/** Extends the last box if the new one touches it and looks the same. */
function addBox(boxes: Box[], box: Box): void {
  const last = boxes.at(-1);
  const touches =
    last !== undefined &&
    last.x + last.width === box.x &&
    (['y', 'dy', 'height', 'fill', 'opacity'] as const).every((key) => last[key] === box[key]);
  if (touches) boxes[boxes.length - 1] = { ...last, width: last.width + box.width };
  else boxes.push(box);
}

/** Eighth blocks and shades; null for a letter. */
function blockOf(letter: string): Pick<Box, 'dy' | 'width' | 'height' | 'opacity'> | null {
  const code = letter.codePointAt(0) ?? 0;
  const whole = { dy: 0, width: 1, height: 1, opacity: 1 };
  if (code === 0x2580) return { ...whole, height: 0.5 };
  if (code >= 0x2581 && code <= 0x2588) {
    const height = (code - 0x2580) / 8;
    return { ...whole, dy: 1 - height, height };
  }
  if (code >= 0x2589 && code <= 0x258f) return { ...whole, width: (0x2590 - code) / 8 };
  if (code >= 0x2591 && code <= 0x2593) return { ...whole, opacity: (code - 0x2590) / 4 };
  return null;
}

function isBraille(letter: string): boolean {
  return /[\u2800-\u28ff]/.test(letter);
}

/** The column and row of the dot for each bit of a braille pattern (Unicode 16, chapter 21). */
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

function braille(letter: string, x: number, y: number, fill: string): string {
  const bits = (letter.codePointAt(0) ?? 0) - 0x2800;
  const circles = dots.flatMap(([column, row], bit) => {
    const [cx, cy] = [(x + 0.25 + column / 2) * cell.width, (y + 0.125 + row / 4) * cell.height];
    return bits & (1 << bit) ? [`<circle cx="${n(cx)}" cy="${n(cy)}" r="1.5"/>`] : [];
  });
  return `<g fill="${fill}">${circles.join('')}</g>`;
}

function rect({ x, y, dy, width, height, fill, opacity }: Box): string {
  const at = `x="${n(x * cell.width)}" y="${n((y + dy) * cell.height)}"`;
  const size = `width="${n(width * cell.width)}" height="${n(height * cell.height)}"`;
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
