/** Colours can be told apart, also by colour-blind eyes, and lines can be seen on every background. */
import { describe, expect, test } from 'vitest';
import { openPackage } from '../../src/data/package.ts';
import type { SeriesColour } from '../../src/draw/cell.ts';
import { seriesOf } from '../../src/draw/chart.ts';
import { patternsOf } from '../../src/draw/glyphs.ts';
import { type Lab, labOf } from '../../src/draw/oklab.ts';
import { contrastOf } from '../../src/draw/shades.ts';
import { colourCode, hexOf, rgb, type Theme, themes } from '../../src/draw/theme.ts';
import { recipes } from '../../src/figures/index.ts';
import { loadFigure } from '../../src/library/library.ts';
import { english } from '../i18n/translators.ts';

type Linear = readonly [number, number, number];

function linear(hex: string): Linear {
  const [r, g, b] = rgb(hex).map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4));
  return [r ?? 0, g ?? 0, b ?? 0];
}

function apart(one: Lab, other: Lab): number {
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}

/** Machado, Oliveira and Fernandes (2009), severity 1.0, on linear light. */
const blindness = [
  [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
] as const;

function seen(hex: string, matrix: readonly number[]): Lab {
  const [r, g, b] = linear(hex);
  const channel = (i: number) =>
    Math.min(1, Math.max(0, (matrix[i] ?? 0) * r + (matrix[i + 1] ?? 0) * g + (matrix[i + 2] ?? 0) * b));
  return labOf([channel(0), channel(3), channel(6)]);
}

function distance(one: string, other: string): number {
  return apart(labOf(linear(one)), labOf(linear(other)));
}

/** As the colour-blind eye sees it that tells them apart least. */
function blindDistance(one: string, other: string): number {
  return Math.min(...blindness.map((matrix) => apart(seen(one, matrix), seen(other, matrix))));
}

function pairs<T>(list: readonly T[]): [T, T][] {
  return list.flatMap((one, i) => list.slice(i + 1).map((other): [T, T] => [one, other]));
}

function neighbours<T>(list: readonly T[]): [T, T][] {
  return list.slice(1).map((one, i): [T, T] => [list[i] as T, one]);
}

const sources: readonly SeriesColour[] = ['source.chinese-oss', 'source.row-oss', 'source.closed', 'source.unknown'];

describe.each(Object.values(themes) as Theme[])('the colours of $name', (theme) => {
  test('are enough for fifteen bands, any two of which differ', () => {
    expect(theme.series.length).toBeGreaterThanOrEqual(15);
    for (const [one, other] of pairs(theme.series))
      expect(distance(one, other), `${one} ${other}`).toBeGreaterThan(0.08);
  });

  test('differ much between neighbours, also as colour-blind eyes see them', () => {
    const stacks = [theme.series, sources.map((colour) => hexOf(colour, theme) ?? '')];
    for (const [one, other] of stacks.flatMap(neighbours)) {
      expect(distance(one, other), `${one} ${other}`).toBeGreaterThan(0.18);
      expect(blindDistance(one, other), `${one} ${other}`).toBeGreaterThan(0.1);
    }
  });

  test('make lines that can be seen: 7:1 for the chosen one, 4.5:1 for the others', () => {
    const all: SeriesColour[] = [...theme.series.map((_, i): SeriesColour => `series.${i}`), ...sources];
    for (const colour of all) {
      for (const ground of theme.backgrounds) {
        const contrast = (tone: 'line' | 'bright' | 'quiet') =>
          contrastOf(hexOf(`${tone}.${colour}`, theme) ?? '', ground);
        expect(contrast('line'), `line ${colour} on ${ground}`).toBeGreaterThanOrEqual(4.5);
        expect(contrast('quiet'), `quiet ${colour} on ${ground}`).toBeGreaterThanOrEqual(4.5);
        expect(contrast('bright'), `bright ${colour} on ${ground}`).toBeGreaterThanOrEqual(7);
      }
    }
  });
});

const data = openPackage('data');
const views = recipes.flatMap((recipe) =>
  loadFigure({ folder: 'data', data: () => data, t: english }, recipe).views.map((view) => ({
    name: `${recipe.id} ${view.name}`,
    view,
  })),
);

describe('in every figure', () => {
  test('no two series have one colour', () => {
    for (const { name, view } of views) {
      const colours = seriesOf(view).map(({ colour }) => colour);
      // Nineteen authors are more than the palette has; what has no name is grey wherever it stands.
      const own = colours.filter((colour) => colour !== 'source.unknown');
      expect(new Set(own).size, name).toBe(Math.min(own.length, themes.dark.series.length));
    }
  });

  test('on 16 colours no two series have one colour and one pattern', () => {
    for (const { name, view } of views.filter(({ view }) => view.mark.type === 'stack')) {
      const series = seriesOf(view).slice(0, 12);
      const patterns = patternsOf(
        series.map((one) => one.name),
        { ascii: false, colour: '16' },
        series.map(({ colour }) => colour),
      );
      const looks = series.map(({ colour }, i) => `${colourCode(colour, 'fg', '16', themes.dark)} ${patterns[i]}`);
      expect(new Set(looks).size, name).toBe(series.length);
    }
  });

  test('an author has the same colour, and its neighbours in a stack another one', () => {
    const colourOf = new Map<string, SeriesColour>();
    const known = new Set([
      'anthropic',
      'google',
      'openai',
      'deepseek',
      'x-ai',
      'qwen',
      'minimax',
      'z-ai',
      'moonshotai',
    ]);
    for (const { view } of views) {
      for (const { name, colour } of seriesOf(view)) {
        if (!known.has(name)) continue;
        expect(colourOf.get(name) ?? colour, name).toBe(colour);
        colourOf.set(name, colour);
      }
    }
    expect(colourOf.size).toBe(known.size);
    for (const { name, view } of views.filter(({ view }) => view.mark.type === 'stack')) {
      for (const theme of [themes.dark, themes.light]) {
        for (const [one, other] of neighbours(seriesOf(view))) {
          if (!known.has(one.name) || !known.has(other.name)) continue;
          const [a, b] = [hexOf(one.colour, theme) ?? '', hexOf(other.colour, theme) ?? ''];
          expect(blindDistance(a, b), `${name}: ${one.name} ${other.name}`).toBeGreaterThan(0.05);
        }
      }
    }
  });
});
