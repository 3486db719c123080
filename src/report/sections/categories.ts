/** Categories of the tokens, and countries of the requests. */

import { formatReferred } from '../../chapters/number-words.ts';
import type { Row } from '../../data/dataset.ts';
import { compactNumber, unknown } from '../../data/format.ts';
import type { LabelDomain } from '../../i18n/labels.ts';
import { type Message, message } from '../../i18n/message.ts';
import type { Translate } from '../../i18n/translate.ts';
import { type Board, type Content, facts, numberIn, type Section, share, text, textIn, whole } from '../content.ts';
import type { Own } from '../own.ts';

interface Cut {
  readonly id: 'categories' | 'places' | 'languages';
  readonly figure: string;
  readonly column: string;
  readonly title: string;
  readonly domain: LabelDomain;
  readonly sentence: (count: number) => readonly Message[];
}

const category: Cut = {
  id: 'categories',
  figure: 'token-share-by-category',
  column: 'category',
  title: 'Category',
  domain: 'category',
  sentence: (count) => [
    message('report.topCategories', { count, named: Math.min(3, count) }),
    message('report.programmingReport'),
  ],
};
const place: Cut = {
  id: 'places',
  figure: 'share-by-continent',
  column: 'continent',
  title: 'Continent',
  domain: 'place',
  sentence: (count) => [
    message('report.topPlaces', { count, named: Math.min(3, count) }),
    message('report.placesReport'),
  ],
};
const language: Cut = {
  id: 'languages',
  figure: 'share-by-language',
  column: 'language',
  title: 'Language',
  domain: 'language',
  sentence: (count) => [message('report.topLanguages', { count, named: Math.min(3, count) })],
};

export const categories = section(category);
export const places = section(place);
export const languages = section(language);

function section(cut: Cut): Section {
  return { id: cut.id, title: message(`report.${cut.id}`), make: (own, t) => make(own, t, cut) };
}

const shown = 8;

function make(own: Own, t: Translate, { id, figure, column, title, domain, sentence }: Cut): Content | null {
  const groups = sums(own.views(figure)[0]?.table.rows ?? [], column);
  const all = groups.reduce((sum, { tokens }) => sum + tokens, 0);
  if (all === 0) return null;
  const rows = groups.map(({ name, tokens }, i) => ({
    rank: i + 1,
    name: t.label(domain, name),
    tokens,
    share: (100 * tokens) / all,
  }));
  const board: Board = {
    columns: [
      { title: t.label('column', title), isNumber: false },
      { title: t.label('column', 'Tokens'), isNumber: true },
      { title: t.label('column', 'Share'), isNumber: true },
    ],
    rows: rows.slice(0, shown).map(({ name, tokens, share: part }) => ({
      share: part,
      cells: [name, compactNumber(tokens), formatReferred(part, '%1', t.language) ?? unknown],
    })),
    left: Math.max(0, rows.length - shown),
  };
  const fields = [
    whole('rank', 'Rank', 'rank'),
    text('name', 'Name'),
    whole('tokens', 'Tokens', 'tokens'),
    share('share', 'Share'),
  ];
  return { paragraphs: [sentence(rows.length)], tables: [facts(id, fields, rows)], board };
}

function sums(rows: readonly Row[], column: string): { name: string; tokens: number }[] {
  const found = new Map<string, number>();
  for (const row of rows) {
    const name = textIn(row, column);
    const tokens = numberIn(row, 'tokens');
    if (name !== null && tokens !== null) found.set(name, (found.get(name) ?? 0) + tokens);
  }
  return [...found]
    .map(([name, tokens]) => ({ name, tokens }))
    .filter(({ tokens }) => tokens > 0)
    .sort((a, b) => b.tokens - a.tokens || (a.name < b.name ? -1 : 1));
}
