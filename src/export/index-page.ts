/** The cover of a whole export: what it is, its chapters, and every figure with its picture and what to read off it. Pure. */
import type { Kind } from '../data/dataset.ts';
import { kinds as allKinds } from '../data/dataset.ts';
import type { Figure, View } from '../figures/figure.ts';
import { english, type Say } from '../i18n/words.ts';
import { numberedLabel } from './caption.ts';
import { referencesHtml } from './cross-references.ts';
import { escapeMarkup } from './escape.ts';
import { kindMeanings } from './headings.ts';
import { htmlTable } from './html-table.ts';
import { footer, kindBadge } from './page.ts';
import { htmlPage } from './shell.ts';
import { tellingColumns } from './table-columns.ts';

export interface IndexCard {
  readonly figure: Figure;
  readonly href: string;
  /** The leading view, drawn small; null for a table. */
  readonly picture: string | null;
}

export interface IndexChapter {
  readonly id: string;
  readonly number: string | null;
  readonly title: string;
  /** Its first paragraph, as plain text. */
  readonly opening: string;
  readonly cards: readonly IndexCard[];
}

export interface IndexPage {
  readonly chapters: readonly IndexChapter[];
  /** Numbers for the cover, each with what it counts. */
  readonly facts: readonly { readonly value: string; readonly of: string }[];
  readonly lang: string;
  /** English where absent. */
  readonly say?: Say | undefined;
  readonly madeBy: string;
}

const lede =
  'Every figure and table of the report “State of AI: An Empirical 100 Trillion Token Study with OpenRouter”, told in our own words, with the numbers behind it and the public market beside it. Each number says where it comes from; what nobody outside knows is shown as unknown.';
const description =
  'Every figure and table of the State of AI report, with its numbers, their sources and what is not known.';

const previewRows = 5;
const previewColumns = 3;
/** Characters of a chapter's opening, to the end of a sentence. */
const openingLength = 260;

export function indexPage({ chapters, facts, lang, madeBy, say = english }: IndexPage): string {
  const shown = chapters.filter(({ cards }) => cards.length > 0);
  const figures = shown.flatMap(({ cards }) => cards.map(({ figure }) => figure));
  const body = `<main>
<header class="cover">
<p class="eyebrow">${say('OpenRouter and a16z, December 2025; public data since')}</p>
<h1>${say('State of AI, in figures')}</h1>
<p class="lede">${say(lede)}</p>
<ul class="facts">${facts.map(({ value, of }) => `<li><b>${escapeMarkup(say(value))}</b><span>${escapeMarkup(say(of))}</span></li>`).join('')}</ul>
${kindList(figures, say)}
<nav aria-label="${say('Chapters')}"><ol class="contents">${shown.map((chapter) => contentsItem(chapter, say)).join('')}</ol></nav>
</header>
${shown.map((chapter) => chapterSection(chapter, say)).join('\n')}
</main>
${footer(
  madeBy,
  figures.flatMap(({ views }) => views.flatMap(({ licences }) => licences)),
  say,
)}`;
  return htmlPage({
    title: say('State of AI, in figures'),
    description: say(description),
    lang,
    body,
  });
}

/** What the kinds mean, and how many figures rest on each. */
function kindList(figures: readonly Figure[], say: Say): string {
  const counts = new Map<Kind, number>();
  for (const { views } of figures) {
    for (const kind of new Set(views.flatMap((view) => view.kinds))) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const entries = allKinds
    .filter((kind) => counts.has(kind))
    .map(
      (kind) =>
        `<dt>${kindBadge(kind, say)}</dt><dd>${escapeMarkup(say(kindMeanings[kind]))} · ${escapeMarkup(say(`in ${counts.get(kind)} figures`))}</dd>`,
    );
  return `<dl class="kinds">${entries.join('')}</dl>`;
}

function contentsItem({ id, number, title, cards }: IndexChapter, say: Say): string {
  const name = [number, title].filter((part) => part !== null).join(' ');
  const count = say(cards.length === 1 ? '1 figure' : `${cards.length} figures`);
  return `<li><a href="#${escapeMarkup(id)}">${escapeMarkup(name)}<span>${count}</span></a></li>`;
}

function chapterSection({ id, number, title, opening, cards }: IndexChapter, say: Say): string {
  const name = [number, title].filter((part) => part !== null).join(' ');
  return `<section class="chapter" id="${escapeMarkup(id)}">
<h2>${escapeMarkup(name)}</h2>
<p>${escapeMarkup(beginning(opening))}</p>
<div class="cards">
${cards.map((card) => cardArticle(card, say)).join('\n')}
</div>
</section>`;
}

function cardArticle({ figure, href, picture }: IndexCard, say: Say): string {
  const [view] = figure.views;
  const kinds = [...new Set(figure.views.flatMap((each) => each.kinds))];
  const label = numberedLabel(figure.id, say) || (figure.ours ? say('Ours') : '');
  return `<article class="card">
<p class="n">${escapeMarkup(label)}</p>
<h3><a href="${escapeMarkup(href)}">${escapeMarkup(figure.title)}</a></h3>
<p class="measure">${escapeMarkup(view.measure)}</p>
<figure>${picture ?? excerpt(view, say)}</figure>
<p class="reading">${referencesHtml(firstSentence(figure.reading || figure.shows), undefined, say)}</p>
<p class="kinds">${kinds.map((kind) => kindBadge(kind, say)).join('')}</p>
</article>`;
}

/** The first rows of a table, in the columns that tell most in little room. */
function excerpt(view: View, say: Say): string {
  const rows = view.table.rows.slice(0, previewRows);
  const table = htmlTable({ fields: tellingColumns(view, rows, previewColumns), rows, caption: view.title, say });
  const left = view.table.rows.length - rows.length;
  return left > 0
    ? `${table}<figcaption>${escapeMarkup(say(`${rows.length} of ${view.table.rows.length} rows.`))}</figcaption>`
    : table;
}

/** Whole sentences up to about `openingLength` characters; at least one. */
function beginning(text: string): string {
  let told = '';
  for (const sentence of sentences(text)) {
    if (told !== '' && told.length + sentence.length > openingLength) break;
    told += sentence;
  }
  return told.trim();
}

function firstSentence(text: string): string {
  return (sentences(text)[0] ?? '').trim();
}

function sentences(text: string): string[] {
  return text.split(/(?<=[.!?]\s+)(?=[A-Z“"‘'(])|(?<=[。！？])/);
}
