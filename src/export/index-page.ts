/** The index page of a full export: chapters, and every figure with its picture and reading. Pure. */
import type { Kind } from '../data/dataset.ts';
import { kinds as allKinds } from '../data/dataset.ts';
import type { Figure, View } from '../figures/figure.ts';
import type { Translate } from '../i18n/translate.ts';
import { numberedLabel } from './caption.ts';
import { referencesHtml } from './cross-references.ts';
import { escapeMarkup } from './escape.ts';
import { htmlTable } from './html-table.ts';
import { footer, kindBadge } from './page.ts';
import { htmlPage } from './shell.ts';
import { informativeColumns } from './table-columns.ts';

export interface IndexCard {
  readonly figure: Figure;
  readonly href: string;
  /** The first view, drawn small; null for a table. */
  readonly picture: string | null;
}

interface IndexChapter {
  readonly id: string;
  readonly number: string | null;
  readonly title: string;
  /** Its first paragraph, as plain text. */
  readonly opening: string;
  readonly cards: readonly IndexCard[];
}

interface IndexPage {
  readonly chapters: readonly IndexChapter[];
  /** Numbers for the cover, each with what it counts, in words. */
  readonly facts: readonly { readonly value: string; readonly of: string }[];
  readonly lang: string;
  readonly t: Translate;
  readonly madeBy: string;
}

const previewRows = 5;
const previewColumns = 3;
/** Characters of a chapter's opening, to the end of a sentence. */
const openingLength = 260;

export function indexPage({ chapters, facts, lang, madeBy, t }: IndexPage): string {
  const shown = chapters.filter(({ cards }) => cards.length > 0);
  const figures = shown.flatMap(({ cards }) => cards.map(({ figure }) => figure));
  const body = `<main>
<header class="cover">
<p class="eyebrow">${t('export.origin')}</p>
<h1>${t('export.title')}</h1>
<p class="lede">${t('export.lede')}</p>
<ul class="facts">${facts.map(({ value, of }) => `<li><b>${escapeMarkup(value)}</b><span>${escapeMarkup(of)}</span></li>`).join('')}</ul>
${kindList(figures, t)}
<nav aria-label="${t('export.chapters')}"><ol class="contents">${shown.map((chapter) => contentsItem(chapter, t)).join('')}</ol></nav>
</header>
${shown.map((chapter) => chapterSection(chapter, t)).join('\n')}
</main>
${footer(
  madeBy,
  figures.flatMap(({ views }) => views.flatMap(({ licences }) => licences)),
  t,
)}`;
  return htmlPage({
    title: t('export.title'),
    description: t('export.description'),
    lang,
    body,
  });
}

/** The meaning of each kind, and how many figures use it. */
function kindList(figures: readonly Figure[], t: Translate): string {
  const counts = new Map<Kind, number>();
  for (const { views } of figures) {
    for (const kind of new Set(views.flatMap((view) => view.kinds))) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const entries = allKinds
    .filter((kind) => counts.has(kind))
    .map(
      (kind) =>
        `<dt>${kindBadge(kind, t)}</dt><dd>${escapeMarkup(t(`export.${kind}`))} · ${escapeMarkup(t('export.inFigures', { count: counts.get(kind) ?? 0 }))}</dd>`,
    );
  return `<dl class="kinds">${entries.join('')}</dl>`;
}

function contentsItem({ id, number, title, cards }: IndexChapter, t: Translate): string {
  const name = [number, title].filter((part) => part !== null).join(' ');
  const count = t('export.figureCount', { count: cards.length });
  return `<li><a href="#${escapeMarkup(id)}">${escapeMarkup(name)}<span>${count}</span></a></li>`;
}

function chapterSection({ id, number, title, opening, cards }: IndexChapter, t: Translate): string {
  const name = [number, title].filter((part) => part !== null).join(' ');
  return `<section class="chapter" id="${escapeMarkup(id)}">
<h2>${escapeMarkup(name)}</h2>
<p>${escapeMarkup(beginning(opening))}</p>
<div class="cards">
${cards.map((card) => cardArticle(card, t)).join('\n')}
</div>
</section>`;
}

function cardArticle({ figure, href, picture }: IndexCard, t: Translate): string {
  const [view] = figure.views;
  const kinds = [...new Set(figure.views.flatMap((each) => each.kinds))];
  const label = numberedLabel(figure.id, t) || (figure.ours ? t('export.ours') : '');
  return `<article class="card">
<p class="n">${escapeMarkup(label)}</p>
<h3><a href="${escapeMarkup(href)}">${escapeMarkup(figure.title)}</a></h3>
<p class="measure">${escapeMarkup(view.measure)}</p>
<figure>${picture ?? excerpt(view, t)}</figure>
<p class="reading">${referencesHtml(firstSentence(figure.reading || figure.shows), t)}</p>
<p class="kinds">${kinds.map((kind) => kindBadge(kind, t)).join('')}</p>
</article>`;
}

/** The first rows of a table, in its most informative columns. */
function excerpt(view: View, t: Translate): string {
  const rows = view.table.rows.slice(0, previewRows);
  const table = htmlTable({ fields: informativeColumns(view, rows, previewColumns), rows, caption: view.title, t });
  const left = view.table.rows.length - rows.length;
  return left > 0
    ? `${table}<figcaption>${escapeMarkup(t('write.someRows', { shown: rows.length, total: view.table.rows.length }))}</figcaption>`
    : table;
}

/** Whole sentences up to about `openingLength` characters; at least one. */
function beginning(text: string): string {
  let known = '';
  for (const sentence of sentences(text)) {
    if (known !== '' && known.length + sentence.length > openingLength) break;
    known += sentence;
  }
  return known.trim();
}

function firstSentence(text: string): string {
  return (sentences(text)[0] ?? '').trim();
}

function sentences(text: string): string[] {
  return text.split(/(?<=[.!?]\s+)(?=[A-Z“"‘'(])|(?<=[。！？])/);
}
