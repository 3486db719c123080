/** Measures how long each figure takes to build from data and to draw, once warm. Run by run.mjs. */

import { openPackage } from '../../src/data/package.ts';
import { drawView } from '../../src/draw/chart.ts';
import { recipes } from '../../src/figures/index.ts';
import * as catalogue from '../../src/i18n/en/english.ts';
import { translator } from '../../src/i18n/translate.ts';
import { loadFigure } from '../../src/library/library.ts';

const folder = process.argv[2] ?? 'data';
const data = openPackage(folder);
const english = translator('en', catalogue.messages, catalogue.labels);
const frame = { width: 120, height: 30, colour: 'truecolor', ascii: false, t: english } as const;

const rows = recipes.map((recipe) => {
  const start = performance.now();
  const figure = loadFigure({ folder, data: () => data, t: english }, recipe);
  const made = performance.now() - start;
  const draws = figure.views.map((view) => {
    const times = Array.from({ length: 20 }, (_, cursor) => {
      const before = performance.now();
      drawView(view, frame, { cursor });
      return performance.now() - before;
    }).sort((a, b) => a - b);
    return times[10] ?? Number.NaN;
  });
  return { id: recipe.id, made, drawn: Math.max(...draws) };
});
for (const { id, made, drawn } of rows) {
  process.stdout.write(
    `figure ${id.padEnd(22)} made ${made.toFixed(1).padStart(6)} ms   drawn ${drawn.toFixed(2).padStart(6)} ms (slowest view)\n`,
  );
}
