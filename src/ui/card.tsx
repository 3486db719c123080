/**
 * A small framed table drawn by ink-table: a model's labels with their sources. Loaded lazily, with Ink.
 * Ink cannot render inside its own commit (Yoga crashes), so cards are rendered earlier, in a timer, and cached.
 */
import { renderToString, Text } from 'ink';
import Table from 'ink-table';
import type { PropsWithChildren } from 'react';
import { padEnd, textWidth, truncate } from '../draw/width.ts';
import type { CardHeads, CardRow } from './model.ts';

/** Colours are the painter's: ink-table's own would come as escape codes. */
function Plain({ children }: PropsWithChildren) {
  return <Text>{children}</Text>;
}

/** Cells padded anew by what they take on screen: a wide character takes two. */
function padded(widths: readonly number[]) {
  return ({ children, column }: PropsWithChildren<{ column?: number }>) => (
    <Text>{padEnd(` ${String(children).trim()}`, (widths[column ?? 0] ?? 0) + 2)}</Text>
  );
}

const drawn = new WeakMap<readonly CardRow[], { readonly width: number; readonly lines: readonly string[] }>();

/** The card that `prepareCard` drew at this width; undefined where it has not. Safe in a render or an effect. */
export function drawnCard(rows: readonly CardRow[], width: number): readonly string[] | undefined {
  const known = drawn.get(rows);
  return known?.width === width ? known.lines : undefined;
}

/** Draws a card for `drawnCard`, some 20 ms of Ink's; false where it was drawn before. Never call it in a render or an effect. */
export function prepareCard(rows: readonly CardRow[], width: number, heads: CardHeads): boolean {
  if (drawnCard(rows, width) !== undefined) return false;
  drawn.set(rows, { width, lines: drawCard(rows, width, heads) });
  return true;
}

/**
 * The rows as lines of at most `width` cells. ink-table has no maximum width: cells are truncated here, the last
 * column first, since below its content's width its frame falls apart.
 */
function drawCard(rows: readonly CardRow[], width: number, names: CardHeads): string[] {
  const [labelHead, valueHead] = names;
  const labels = Math.max(textWidth(labelHead), ...rows.map(({ label }) => textWidth(label)));
  const values = Math.max(textWidth(valueHead), ...rows.map(({ value }) => textWidth(value)));
  // Three columns: four bars and two blanks of padding in each.
  const rest = width - 10 - labels;
  const value = Math.min(values, Math.max(8, Math.floor(rest / 2)));
  const source = rest - value;
  if (source < 6) return rows.map(({ label, value: text }) => truncate(`${label}: ${text}`, width));
  const widths = [labels, value, source];
  // ink-table measures by string length. Heads padded with blanks to a letter a cell give each column its width, and
  // are written by what they take on screen.
  const heads = names.map((head, i) => head.padEnd(widths[i] ?? 0));
  const data = rows.map((row) => {
    const cells = [row.label, truncate(row.value, value), truncate(row.source, source)];
    return Object.fromEntries(heads.map((head, i) => [head, cells[i] ?? '']));
  });
  return renderToString(<Table data={data} header={padded(widths)} cell={padded(widths)} skeleton={Plain} />, {
    columns: width,
  }).split('\n');
}
