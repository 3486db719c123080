/** Every figure with its words, built once from the shipped data, for the tests of exports. */

import { openPackage } from '../../src/data/package.ts';
import { themes } from '../../src/draw/theme.ts';
import type { PictureOptions } from '../../src/export/options.ts';
import { pictureTheme } from '../../src/export/picture-theme.ts';
import type { Figure, View } from '../../src/figures/figure.ts';
import { recipes } from '../../src/figures/index.ts';
import { loadFigure } from '../../src/library/library.ts';
import { english } from '../i18n/translators.ts';

const data = openPackage('data');
export const shelf = { folder: 'data', data: () => data, t: english };
export const figures: readonly Figure[] = recipes.map((recipe) => loadFigure(shelf, recipe));
export const options: PictureOptions = { width: 800, theme: pictureTheme(themes.light), caption: 'full', t: english };

/** A small view to change for a test. */
export const smallView: View = {
  name: 'public',
  title: 'Shares of two',
  measure: 'share of weekly tokens, %',
  kinds: ['public'],
  table: {
    fields: [
      { name: 'week', title: 'Week', type: 'date' },
      { name: 'side', title: 'Side', type: 'string' },
      { name: 'share', title: 'Share', type: 'number', unit: '%' },
      { name: 'kind', title: 'Kind', type: 'string' },
    ],
    rows: [
      { week: '2025-01-06', side: 'Closed', share: 60.5, kind: 'public' },
      { week: '2025-01-06', side: 'Chinese OSS', share: 39.5, kind: 'public' },
      { week: '2025-01-13', side: 'Closed', share: null, kind: 'public' },
      { week: '2025-01-13', side: 'Chinese OSS', share: null, kind: 'public' },
      { week: '2025-01-20', side: 'Closed', share: 0, kind: 'public' },
      { week: '2025-01-20', side: 'Chinese OSS', share: 100, kind: 'public' },
    ],
  },
  mark: { type: 'stack', x: 'week', y: 'share', series: 'side', order: ['Chinese OSS', 'Closed'], scale: 'share' },
  rules: [{ at: '2025-01-20', label: 'R1' }],
  notes: ['A note.'],
  sources: [{ title: 'A source', locator: 'page 3', path: 'https://example.org/a' }],
  licences: [{ name: 'CC-BY-4.0', title: 'Creative Commons Attribution 4.0', path: 'https://example.org/cc' }],
  citations: ['Someone: A source, 2025.'],
  datasets: ['shares'],
};

export const smallFigure: Figure = {
  id: '1',
  name: 'shares-of-two',
  chapter: 'open-vs-closed',
  ours: false,
  title: 'Shares of two',
  shows: 'What two sides served.',
  reading: 'One side took it all. The other did not.',
  missing: 'The week between.',
  views: [smallView],
};

/** Tries to break out of every kind of output. */
export const hostile = `</script><script>alert(1)</script>"'><img src=x onerror=alert(2)>\u001b[31m&amp;\u202e`;
