/** A small framed table drawn by ink-table: a model's labels and who vouches for each. Loaded with Ink, never before. */
import { renderToString, Text } from 'ink';
import Table from 'ink-table';
import type { PropsWithChildren } from 'react';
import { textWidth, truncate } from '../draw/width.ts';
import type { CardRow } from './world.ts';

/** Colours are the painter's: ink-table's own would come as escape codes. */
function Plain({ children }: PropsWithChildren) {
  return <Text>{children}</Text>;
}

/** ink-table measures text by its length: a joiner that takes no cell makes up for each cell a wide character adds. */
function measured(text: string): string {
  return text + '\u200b'.repeat(Math.max(0, textWidth(text) - text.length));
}

/**
 * The rows as lines of at most `width` cells. ink-table has no widest width of its own: cells are cut here, the last
 * column first, since below its content's width its frame falls apart.
 */
export function cardLines(rows: readonly CardRow[], width: number): readonly string[] {
  // A model's rows stay the same array, and drawing them takes Ink some 20 ms: too long for every key.
  const known = drawn.get(rows);
  if (known?.width === width) return known.lines;
  const lines = drawCard(rows, width);
  drawn.set(rows, { width, lines });
  return lines;
}

const drawn = new WeakMap<readonly CardRow[], { readonly width: number; readonly lines: readonly string[] }>();

function drawCard(rows: readonly CardRow[], width: number): string[] {
  const labels = Math.max(0, ...rows.map(({ label }) => textWidth(label)));
  const values = Math.max(0, ...rows.map(({ value }) => textWidth(value)));
  // Three columns: four bars and two blanks of padding in each.
  const rest = width - 10 - labels;
  const value = Math.min(values, Math.max(8, Math.floor(rest / 2)));
  const source = rest - value;
  if (source < 6) return rows.map(({ label, value: text }) => truncate(`${label}: ${text}`, width));
  const data = rows.map((row) => ({
    label: measured(row.label),
    value: measured(truncate(row.value, value)),
    source: measured(truncate(row.source, source)),
  }));
  return renderToString(<Table data={data} header={Plain} cell={Plain} skeleton={Plain} />, { columns: width })
    .replaceAll('\u200b', '')
    .split('\n');
}
