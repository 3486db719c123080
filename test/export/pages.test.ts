import { beforeAll, describe, expect, test } from 'vitest';
import { referencesHtml, referencesText } from '../../src/export/cross-references.ts';
import { indexPage } from '../../src/export/index-page.ts';
import { inlineKey, pagePictures } from '../../src/export/inline.ts';
import { figurePage } from '../../src/export/page.ts';
import type { Figure } from '../../src/figures/figure.ts';
import { speaker } from '../../src/i18n/words.ts';
import { chineseDate, chinese as oldCatalogue } from '../../src/i18n/zh.ts';
import { conflictNotes } from '../../src/figures/shared/conflicts.ts';
import { inEnglish } from '../../src/i18n/words.ts';
import { chinese } from '../../src/i18n/zh.ts';
import { loadFigure, requireRecipe } from '../../src/library/library.ts';
import { english } from '../i18n/translators.ts';
import { loadsOf, problemsOf, textOf } from './markup.ts';
import { figures, hostile, shelf, smallFigure, smallView } from './shelf.ts';

const conflictsOf = (id: string) =>
  conflictNotes({ conflicts: shelf.data().dataset('conflicts') }, id).map(inEnglish.words);

async function pageOf(figure: Figure): Promise<string> {
  const views = [];
  for (const [i, view] of figure.views.entries())
    views.push({ view, pictures: await pagePictures(figure, view, `v${i}`, english), files: [] });
  return figurePage({
    figure,
    views,
    chapter: 'Open vs closed',
    conflicts: conflictsOf(figure.id),
    lang: 'en',
    t: english,
    madeBy: 'state-of-ai test',
  });
}

describe.each(['1', '9', '16', '25a', '26', '27', 'table-1', 'leaderboard-tools'])('the page of figure %s', (id) => {
  const figure = figures.find((each) => each.id === id);
  let html = '';
  beforeAll(async () => {
    html = await pageOf(figure ?? smallFigure);
  });

  test('is well-formed, loads nothing and runs nothing', () => {
    expect(problemsOf(html)).toEqual([]);
    expect(loadsOf(html)).toEqual([]);
    expect(html).not.toContain('<script');
    expect(html).toContain("default-src 'none'");
  });

  test('has no id twice', () => {
    const ids = [...html.matchAll(/\bid="([^"]+)"/g)].map(([, found]) => found);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('says what the figure is, what is not known, and whose the numbers are', () => {
    const words = textOf(html);
    const { title, reading, shows, missing, views } = figure ?? smallFigure;
    for (const part of [title, reading, shows, missing ?? ''])
      expect(words).toContain(referencesText(part, english).replace(/\s+/g, ' '));
    for (const view of views) {
      expect(words).toContain(view.measure);
      for (const { title: source } of view.sources) expect(words).toContain(source);
      for (const { title: licence } of view.licences) expect(words).toContain(licence);
      for (const citation of view.citations) expect(words).toContain(citation);
      for (const kind of view.kinds) expect(html).toMatch(new RegExp(`class="kind"[^>]*>${kind}<`));
    }
    for (const conflict of conflictsOf(id)) expect(words).toContain(conflict.replace(/\s+/g, ' '));
  });

  test('has every value of every view in a table, unknown ones as such', () => {
    const tables = [...html.matchAll(/<details><summary>Table of values.*?<\/details>/gs)].map(([table]) => table);
    const { views } = figure ?? smallFigure;
    expect(tables.length).toBe(views.length);
    for (const [i, view] of views.entries()) {
      const cells = [...(tables[i] ?? '').matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, cell]) =>
        textOf(cell ?? '').trim(),
      );
      const wanted = view.table.rows.flatMap((row) =>
        view.table.fields.map(({ name }) => (row[name] === null ? '–' : String(row[name]).replace(/\s+/g, ' ').trim())),
      );
      expect(cells).toEqual(wanted);
    }
  });

  test('draws each chart twice, for desk and phone', () => {
    const charts = (figure ?? smallFigure).views.filter(({ mark }) => mark.type !== 'table').length;
    expect(html.match(/<div class="wide"><svg /g)?.length ?? 0).toBe(charts);
    expect(html.match(/<div class="narrow"><svg /g)?.length ?? 0).toBe(charts);
  });

  test('is light enough to send', () => {
    expect(Buffer.byteLength(html)).toBeLessThan(600_000);
  });
});

test('words from outside stay words in a page', async () => {
  const figure: Figure = {
    ...smallFigure,
    title: hostile,
    reading: hostile,
    shows: hostile,
    missing: hostile,
    views: [
      {
        ...smallView,
        title: hostile,
        measure: hostile,
        notes: [hostile],
        sources: [{ title: hostile, locator: hostile, path: 'javascript:alert(1)' }],
        licences: [{ name: 'x', title: hostile, path: `https://example.org/"onclick="alert(1)` }],
        citations: [hostile],
      },
    ],
  };
  const html = await pageOf(figure);
  expect(problemsOf(html)).toEqual([]);
  expect(loadsOf(html)).toEqual([]);
  expect(html).not.toMatch(/<script|<img|\u001b|\u202e|javascript:|"onclick/);
});

describe('the index', () => {
  const cards = figures.map((figure, i) => ({ figure, href: `figures/${i}.html`, picture: null }));
  const page = {
    chapters: [
      { id: 'one', number: '1', title: 'All of it', opening: 'It begins. It goes on at length.', cards },
      { id: 'empty', number: '2', title: 'Nothing drawn', opening: 'No figure here.', cards: [] },
    ],
    facts: [{ value: '7 Sep 2026', of: 'last public week' }],
    lang: 'en',
    t: english,
    madeBy: 'state-of-ai test',
  };
  const html = indexPage(page);

  test('lists every figure with its title and a link, in order', () => {
    const links = [...html.matchAll(/<h3><a href="([^"]+)">(.*?)<\/a>/g)].map(([, href, title]) => [
      href,
      textOf(title ?? '').trim(),
    ]);
    expect(links).toEqual(cards.map(({ href, figure }) => [href, figure.title]));
  });

  test('is well-formed and loads nothing', () => {
    expect(problemsOf(html)).toEqual([]);
    expect(loadsOf(html)).toEqual([]);
  });

  test('leaves out chapters without figures and explains the kinds that occur', () => {
    expect(html).not.toContain('Nothing drawn');
    for (const kind of ['stated', 'digitised', 'public']) expect(html).toMatch(new RegExp(`<dt>.*?${kind}.*?</dt>`));
    expect(textOf(html)).not.toContain('demonstration');
  });

  test('shows rows where the leading view is a table', () => {
    expect(html).toContain('<table>');
  });
});

test('pictures of two figures in one page share no id', () => {
  const svg = '<svg><clipPath id="v0n-clip0"/><g clip-path="url(#v0n-clip0)"/></svg>';
  expect(inlineKey(svg, 'v0n', 'c7')).toBe('<svg><clipPath id="c7-clip0"/><g clip-path="url(#c7-clip0)"/></svg>');
});

test('a reference in a text becomes a label, with a link where the page is at hand', () => {
  expect(referencesText('As [21a] and [table-3] have it.', english)).toBe('As [figure 21a] and [table 3] have it.');
  const html = referencesHtml('As <b> [21a] and [1].', english, (id) => (id === '1' ? '1-who.html' : undefined));
  expect(html).toBe('As &lt;b&gt; [figure 21a] and [<a href="1-who.html">figure 1</a>].');
});

describe('in Chinese', () => {
  const say = speaker(oldCatalogue, chineseDate);

  test('a page and the index have no word of ours left in English', async () => {
    const figure = loadFigure({ ...shelf, language: 'zh', say, t: chinese }, requireRecipe('1'));
    const views = [
      { view: figure.views[0], pictures: await pagePictures(figure, figure.views[0], 'v0', chinese), files: [] },
    ];
    const conflicts = conflictsOf('1').map(say);
    const html = figurePage({
      figure,
      views,
      chapter: '开源',
      conflicts,
      lang: 'zh-Hans',
      madeBy: 'state-of-ai 1',
      t: chinese,
    });
    for (const said of ['图 1', '来源：', '数值表', '引用前须知', '浅色柱', '中国开源'])
      expect(textOf(html)).toContain(said);
    expect(problemsOf(html)).toEqual([]);
    const chapters = [
      { id: 'one', number: '1', title: '一', opening: '开头。', cards: [{ figure, href: '1.html', picture: null }] },
    ];
    const facts = [{ value: '2026 年 9 月 7 日', of: '最近的公开周' }];
    const index = indexPage({ chapters, facts, lang: 'zh-Hans', madeBy: 'state-of-ai 1', t: chinese });
    for (const said of ['图表集', '2026 年 9 月 7 日', '1 张图表']) expect(textOf(index)).toContain(said);
    // Names of sources, licences and the report are the same in all languages, and so are model names in csv.
    const known = [...figure.views[0].citations, ...figure.views[0].sources.map(({ title }) => title)];
    const own = [html, index].map((page) => textOf(page.replace(/<(style|table)[\s\S]*?<\/\1>/g, ''))).join(' ');
    const words = (own.match(/[A-Za-z]{4,} [a-z]{2,}[^\u4e00-\u9fff]*/g) ?? []).map((text) => text.trim());
    expect(words.filter((text) => !known.some((name) => name.includes(text.slice(0, 20))))).toEqual([]);
  });
});
