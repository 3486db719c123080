/**
 * A small framed table drawn by ink-table: a model's labels with their sources. Loaded lazily, with Ink.
 * Ink cannot render inside its own commit (Yoga crashes), so cards are rendered earlier, in a timer, and cached.
 */
import { renderToString, Text } from 'ink';
import Table from 'ink-table';
import type { PropsWithChildren } from 'react';
import { padEnd, textWidth, truncate } from '../draw/width.ts';
import type { CardHeads, CardRow } from './model.ts';

/** Plain text without ink-table's own colours, which would be escape codes; the painter colours it. */
function Plain({ children }: PropsWithChildren) {
  return <Text>{children}</Text>;
}

/** Pads cells again by display width: a wide character takes two cells. */
function padded(widths: readonly number[]) {
  return ({ children, column }: PropsWithChildren<{ column?: number }>) => (
    <Text>{padEnd(` ${String(children).trim()}`, (widths[column ?? 0] ?? 0) + 2)}</Text>
  );
}

const drawn = new WeakMap<readonly CardRow[], { readonly width: number; readonly lines: readonly string[] }>();

/** The card that `prepareCard` drew at this width; undefined if it has not. Safe in a render or an effect. */
export function drawnCard(rows: readonly CardRow[], width: number): readonly string[] | undefined {
  const known = drawn.get(rows);
  return known?.width === width ? known.lines : undefined;
}

/**
 * Draws a card for `drawnCard`, which takes about 20 ms in Ink; false if it was already drawn. Never call it in a render or an
 * effect.
 */
export function prepareCard(rows: readonly CardRow[], width: number, heads: CardHeads): boolean {
  if (drawnCard(rows, width) !== undefined) return false;
  drawn.set(rows, { width, lines: drawCard(rows, width, heads) });
  return true;
}

/**
 * The rows as lines of at most `width` cells. ink-table has no maximum width, so cells are truncated here, the last column first:
 * below its content's width its frame breaks.
 */
function drawCard(rows: readonly CardRow[], width: number, names: CardHeads): string[] {
  const [labelHead, valueHead] = names;
  const labels = Math.max(textWidth(labelHead), ...rows.map(({ label }) => textWidth(label)));
  const values = Math.max(textWidth(valueHead), ...rows.map(({ value }) => textWidth(value)));
  // Three columns: four bars, and two spaces of padding in each.
  const rest = width - 10 - labels;
  const value = Math.min(values, Math.max(8, Math.floor(rest / 2)));
  const source = rest - value;
  if (source < 6) return rows.map(({ label, value: text }) => truncate(`${label}: ${text}`, width));
  const widths = [labels, value, source];
  // ink-table measures by string length. Headings padded with spaces to one character a cell give each column its width, and are
  // padded again by display width when written.
  const heads = names.map((head, i) => head.padEnd(widths[i] ?? 0));
  const data = rows.map((row) => {
    const cells = [row.label, truncate(row.value, value), truncate(row.source, source)];
    return Object.fromEntries(heads.map((head, i) => [head, cells[i] ?? '']));
  });
  return renderToString(<Table data={data} header={padded(widths)} cell={padded(widths)} skeleton={Plain} />, {
    columns: width,
  }).split('\n');
}
