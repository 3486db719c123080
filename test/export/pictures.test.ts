import { describe, expect, test } from 'vitest';
import { themes } from '../../src/draw/theme.ts';
import type { PictureOptions } from '../../src/export/options.ts';
import { pictureTheme } from '../../src/export/picture-theme.ts';
import { renderPicture } from '../../src/export/svg.ts';
import { maxLatin, pixelWidth } from '../../src/export/text-width.ts';
import { vegaSpec } from '../../src/export/vega-spec.ts';
import type { Row, View } from '../../src/figures/figure.ts';
import { problemsOf, textOf } from './markup.ts';
import { hostile, options, smallFigure, smallView } from './shelf.ts';

const drawn = (view: View, how: PictureOptions = options) => renderPicture(smallFigure, view, how);
const fills = (svg: string, colour: string) => svg.split(`fill="${colour}"`).length - 1;

/** Subpaths of one colour: what was merged still is that many bars. */
function barsOf(svg: string, colour: string): number {
  const paths = [...svg.matchAll(new RegExp(`<path d="([^"]*)" fill="${colour}"`, 'g'))];
  return paths.reduce((sum, [, d]) => sum + (d?.match(/M/g)?.length ?? 0), 0);
}

function withRows(rows: readonly Row[], more: Partial<View> = {}): View {
  return { ...smallView, ...more, table: { ...smallView.table, rows } };
}

test('a small stack is drawn as in the golden picture', async () => {
  await expect(await drawn(smallView, { ...options, width: 480 })).toMatchFileSnapshot(
    '../golden/export-small-stack.svg',
  );
});

test('its specification is the golden one', async () => {
  const spec = `${JSON.stringify(vegaSpec(smallFigure, smallView, { ...options, width: 480 }), null, 2)}\n`;
  await expect(spec).toMatchFileSnapshot('../golden/export-small-stack.vl.json');
});

describe('a stack', () => {
  const closed = options.theme.colour('source.closed');

  test('has a bar for each known value, none for an unknown one, and says what the faint column means', async () => {
    const svg = await drawn(smallView);
    // One in the legend is no path of this shape: two weeks are known, one of them zero high.
    expect(barsOf(svg, closed)).toBeLessThanOrEqual(3);
    expect(fills(svg, options.theme.missing)).toBe(1);
    expect(textOf(svg)).toContain('Faint columns: no value is known.');
  });

  test('has neither a faint column nor the words for it where everything is known', async () => {
    const svg = await drawn(withRows(smallView.table.rows.filter(({ share }) => share !== null).slice(0, 2)));
    expect(fills(svg, options.theme.missing)).toBe(0);
    expect(textOf(svg)).not.toContain('Faint');
  });

  test('leaves the gap of a week that no row has', async () => {
    const svg = await drawn(withRows(smallView.table.rows.filter(({ share }) => share !== null)));
    expect(fills(svg, options.theme.missing)).toBe(1);
  });

  test('uses the colours of the terminal, in each theme its own', async () => {
    for (const theme of [themes.light, themes.dark, themes['colour-blind']]) {
      const svg = await drawn(smallView, { ...options, theme: pictureTheme(theme) });
      expect(svg).toContain(theme.roles['source.closed']);
      expect(svg).toContain(theme.roles['source.chinese-oss']);
    }
  });
});

describe('bars', () => {
  const fields = [
    { name: 'label', title: 'Fact', type: 'string' },
    ...['value', 'low', 'high'].map((name) => ({ name, title: name, type: 'number', unit: '%' }) as const),
    { name: 'kind', title: 'Kind', type: 'string' },
  ] as const;
  const bars = (rows: readonly Row[]): View => ({
    ...smallView,
    table: { fields, rows },
    mark: { type: 'bar', label: 'label', value: 'value', low: 'low', high: 'high', max: 100 },
    rules: [],
  });
  const row = (label: string, value: number | null, low: number | null, high: number | null): Row => ({
    label,
    value,
    low,
    high,
    kind: 'stated',
  });
  const bar = options.theme.colour('series.0');

  test('draw a value as a bar, a range as a bracket, a bound as an arrow, and say each in words', async () => {
    const svg = await drawn(bars([row('a', 40, null, null), row('b', null, 20, 30), row('c', null, 50, null)]));
    expect(barsOf(svg, bar)).toBe(1);
    const words = textOf(svg);
    for (const said of ['40.0', '20.0–30.0', '≥ 50.0']) expect(words).toContain(said);
  });

  test('draw nothing for an unknown value but the sign for it', async () => {
    const svg = await drawn(bars([row('a', 40, null, null), row('b', null, null, null)]));
    expect(barsOf(svg, bar)).toBe(1);
    expect(textOf(svg)).toContain('–');
    expect(textOf(svg)).not.toMatch(/\b0\.0\b/);
  });

  test('write numbers below one as they are, not in thousandths', async () => {
    const view = bars([row('a', 0.73, null, null)]);
    const plain = fields.map((field) => ('unit' in field ? { ...field, unit: 'USD per 1M tokens' } : field));
    const svg = await drawn({
      ...view,
      table: { fields: plain, rows: view.table.rows },
      mark: { type: 'bar', label: 'label', value: 'value' },
    });
    expect(textOf(svg)).not.toMatch(/\d+m\b/);
    expect(textOf(svg)).toContain('0.730');
  });

  test('keep two facts of the same name apart', async () => {
    const svg = await drawn(bars([row('same', 40, null, null), row('same', 41, null, null)]));
    expect(textOf(svg)).toContain('40.0');
    expect(textOf(svg)).toContain('41.0');
  });
});

describe('a line', () => {
  const line = (rows: readonly Row[]): View =>
    withRows(rows, { mark: { type: 'line', x: 'week', y: 'share', min: 0, max: 100 }, rules: [] });
  const at = (week: string, share: number | null): Row => ({ week, side: 'Closed', share, kind: 'public' });
  const strokes = (svg: string) => svg.match(/<path [^>]*stroke-width="1.8"[^>]*>/g)?.length ?? 0;

  test('breaks where a value is unknown and where a week is missing', async () => {
    const whole = [at('2025-01-06', 10), at('2025-01-13', 20), at('2025-01-20', 30), at('2025-01-27', 40)];
    expect(strokes(await drawn(line(whole)))).toBe(1);
    const unknown = [...whole, at('2025-02-03', null), at('2025-02-10', 50), at('2025-02-17', 60)];
    expect(strokes(await drawn(line(unknown)))).toBe(2);
    const missing = [...whole, at('2025-02-10', 50), at('2025-02-17', 60)];
    expect(strokes(await drawn(line(missing)))).toBe(2);
  });
});

test('a cohort map writes each share in its cell and the sign for unknown in others', async () => {
  const fields = [
    { name: 'cohort', title: 'Cohort', type: 'yearmonth' },
    { name: 'month', title: 'Month', type: 'integer', unit: 'month' },
    { name: 'kept', title: 'Kept', type: 'number', unit: '%' },
  ] as const;
  const rows = [
    { cohort: '2025-05', month: 0, kept: 100 },
    { cohort: '2025-05', month: 1, kept: 41.5 },
    { cohort: '2025-06', month: 0, kept: 100 },
    { cohort: '2025-06', month: 1, kept: null },
  ];
  const svg = await drawn({
    ...smallView,
    table: { fields, rows },
    mark: { type: 'cohort', row: 'cohort', column: 'month', value: 'kept', max: 100 },
    rules: [],
  });
  for (const said of ['2025-05', '100.0', '41.5', '–']) expect(textOf(svg)).toContain(said);
  expect(svg).toContain(options.theme.missing);
});

describe('words from outside', () => {
  const rows = smallView.table.rows.map((row): Row => (row.side === 'Closed' ? { ...row, side: hostile } : row));
  const view: View = {
    ...withRows(rows, { title: hostile, measure: hostile, citations: [hostile] }),
    rules: [{ at: '2025-01-20', label: hostile }],
    mark: { type: 'stack', x: 'week', y: 'share', series: 'side', order: ['Chinese OSS', hostile], scale: 'share' },
  };

  test.each([
    ['a chart', view],
    ['a table', { ...view, mark: { type: 'table' } } as View],
  ])('stay words in %s', async (_what, hostileView) => {
    const svg = await renderPicture({ id: '1', title: hostile }, hostileView, options);
    expect(problemsOf(svg, { xml: true })).toEqual([]);
    expect(svg).not.toMatch(/<script|<img|\u001b|\u202e/);
  });

  test('cannot run in a chart through the names of columns', async () => {
    const name = `x'] || alert(1) || datum["`;
    const renamed = {
      fields: smallView.table.fields.map((field) => (field.name === 'share' ? { ...field, name } : field)),
      rows: smallView.table.rows.map(({ share, ...row }) => ({ ...row, [name]: share ?? null })),
    };
    const svg = await drawn({
      ...smallView,
      table: renamed,
      mark: { type: 'stack', x: 'week', y: name, series: 'side', order: ['Chinese OSS', 'Closed'], scale: 'share' },
    });
    expect(barsOf(svg, options.theme.colour('source.chinese-oss'))).toBeGreaterThan(0);
  });
});

test('a picture has the size asked for', async () => {
  const svg = await drawn(smallView, { ...options, width: 640, height: 400 });
  expect(svg).toMatch(/<svg [^>]*width="640" height="400"/);
});

test('a name in a legend ends before the next one begins, in the widest font that may draw it', async () => {
  const svg = await drawn(smallView, { ...options, width: 480 });
  const entry =
    /<g transform="translate\(([\d.]+),[\d.]+\)"><path class="background" d="M0,0h[^"]*"[^>]*\/><g><g class="mark-symbol role-legend-symbol".*?role-legend-label"[^>]*><text[^>]*translate\(([\d.]+),[^>]*>([^<]+)</g;
  const names = [...svg.matchAll(entry)].map(([, x, within, name]) => ({ x: Number(x), within: Number(within), name }));
  expect(names.map(({ name }) => name)).toEqual(['Closed', 'Chinese OSS']);
  for (const [i, { x, within, name = '' }] of names.slice(0, -1).entries())
    expect(x + within + pixelWidth(name, 11, false, maxLatin)).toBeLessThanOrEqual(names[i + 1]?.x ?? 0);
});
