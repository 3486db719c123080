/** A figure as one html page: picture, reading, what is not known, the values, where they come from. Pure. */
import type { Licence, Source } from '../data/dataset.ts';
import type { Figure, View } from '../figures/figure.ts';
import { english, type Say } from '../i18n/words.ts';
import { numberedLabel, sourceLine, uncertaintyOf } from './caption.ts';
import { type HrefOf, referencesHtml, referencesText } from './cross-references.ts';
import { escapeMarkup, safeLink } from './escape.ts';
import { kindMeanings, rowCount } from './headings.ts';
import { htmlTable } from './html-table.ts';
import { htmlPage } from './shell.ts';
import { shownColumns } from './table-columns.ts';

/** One view drawn twice: a chart that is only made smaller cannot be read on a phone. null for a table. */
export interface Pictures {
  readonly wide: string;
  readonly narrow: string;
  /** What has to be said about the drawing. */
  readonly notes: readonly string[];
}

export interface PageView {
  readonly view: View;
  readonly pictures: Pictures | null;
  /** Files of the same view beside the page. */
  readonly files: readonly FileLink[];
}

export interface FileLink {
  readonly name: string;
  readonly href: string;
}

export interface FigurePage {
  readonly figure: Figure;
  readonly views: readonly PageView[];
  readonly chapter: string;
  /** Known conflicts between text, picture and public data; they are among the notes of the views too. */
  readonly conflicts: readonly string[];
  readonly lang: string;
  /** English where absent. */
  readonly say?: Say | undefined;
  /** Pages that references in the text lead to. */
  readonly hrefOf?: HrefOf | undefined;
  /** `state-of-ai 0.1.0`. */
  readonly madeBy: string;
  /** Other pages of a whole export; absent for a page that stands alone. */
  readonly around?: { readonly home: string; readonly before?: FileLink; readonly after?: FileLink } | undefined;
}

/** Longer tables show their beginning; all rows are in the table of values below. */
const maxRows = 40;

export function figurePage(page: FigurePage): string {
  const { figure, views, conflicts } = page;
  const say = page.say ?? english;
  const label = numberedLabel(figure.id, say);
  const where = [label, page.chapter].filter((part) => part !== '').join(' · ');
  const kept = new Set(conflicts.map(page.say ?? english));
  const sections = views.map((each, i) => viewSection(each, i === 0 && views.length === 1, kept, say)).join('\n');
  const body = `${bar(page)}
<main>
<article>
<header>
<p class="eyebrow">${escapeMarkup(where)}</p>
<h1>${escapeMarkup(figure.title)}</h1>
${figure.reading === '' ? '' : `<p class="lede">${referencesHtml(figure.reading, page.hrefOf, say)}</p>`}
</header>
${sections}
${note(say('What it shows'), referencesHtml(figure.shows, page.hrefOf, say))}
${note(say('What is not known'), referencesHtml(figure.missing ?? '', page.hrefOf, say))}
${conflicts.length === 0 ? '' : list(say('Known conflicts'), conflicts.map(say))}
${provenance(
  views.map(({ view }) => view),
  say,
)}
</article>
</main>
${footer(
  page.madeBy,
  views.flatMap(({ view }) => view.licences),
  say,
)}`;
  const title = [label, figure.title].filter((part) => part !== '').join(say(': '));
  return htmlPage({
    title: `${title} · ${say('State of AI')}`,
    description: referencesText(figure.reading || figure.shows, say),
    lang: page.lang,
    body,
  });
}

function bar({ around, say = english }: FigurePage): string {
  if (around === undefined) return '';
  const link = (to: FileLink | undefined, text: (name: string) => string) =>
    to === undefined ? '' : `<a href="${escapeMarkup(to.href)}">${escapeMarkup(text(to.name))}</a>`;
  return `<nav class="bar" aria-label="${escapeMarkup(say('Figures'))}"><a href="${escapeMarkup(around.home)}">${escapeMarkup(say('State of AI: all figures'))}</a><span>${link(around.before, (name) => `← ${name}`)} ${link(around.after, (name) => `${name} →`)}</span></nav>`;
}

function viewSection({ view, pictures, files }: PageView, isAlone: boolean, conflicts: ReadonlySet<string>, say: Say) {
  const { table } = view;
  const spread = uncertaintyOf(view, say);
  const measure = escapeMarkup([view.measure, spread].filter((part) => part !== '').join(' · '));
  const kinds = view.kinds.map((kind) => kindBadge(kind, say)).join('');
  const heading = isAlone ? '' : `<h2>${escapeMarkup(view.title)}</h2>\n`;
  const drawn =
    pictures === null
      ? htmlTable({ fields: shownColumns(view), rows: table.rows.slice(0, maxRows), caption: view.title, say })
      : `<div class="wide">${pictures.wide}</div><div class="narrow">${pictures.narrow}</div>`;
  const cut =
    pictures === null && table.rows.length > maxRows ? `${say(`${maxRows} of ${table.rows.length} rows.`)} ` : '';
  const notes = view.notes.filter((one) => !conflicts.has(one));
  const whole = htmlTable({
    fields: table.fields,
    rows: table.rows,
    caption: `${view.title}${say(': ')}${say('Table of values')}`,
    exact: true,
    say,
  });
  return `<section>
${heading}<p class="measure">${measure} ${kinds}</p>
<figure>${drawn}<figcaption>${escapeMarkup([...(pictures?.notes ?? []), cut + sourceLine(view, say)].join(' '))}</figcaption></figure>
${files.length === 0 ? '' : `<p class="files">${files.map(({ name, href }) => `<a href="${escapeMarkup(href)}">${escapeMarkup(name)}</a>`).join(' ')}</p>`}
<details><summary>${say('Table of values')} · ${say(rowCount(table.rows.length))}</summary>${whole}</details>
${notes.length === 0 ? '' : `<details><summary>${say('What to know before quoting it')}</summary><ul class="plain">${items(notes)}</ul></details>`}
</section>`;
}

export function kindBadge(kind: keyof typeof kindMeanings, say: Say = english): string {
  return `<span class="kind" title="${escapeMarkup(say(kindMeanings[kind]))}">${escapeMarkup(say(kind))}</span>`;
}

/** `html` is escaped already. */
function note(title: string, html: string): string {
  return html === '' ? '' : `<section class="note"><h2>${title}</h2><p>${html}</p></section>`;
}

function list(title: string, entries: readonly string[]): string {
  return `<section><h2>${title}</h2><ul class="plain">${items(entries)}</ul></section>`;
}

function items(entries: readonly string[]): string {
  return entries.map((entry) => `<li>${escapeMarkup(entry)}</li>`).join('');
}

function provenance(views: readonly View[], say: Say): string {
  const sources = distinct(views.flatMap((view) => view.sources)).map((source) => sourceItem(source, say));
  const licences = distinct(views.flatMap((view) => view.licences)).map(({ title, path }) => linked(say(title), path));
  const citations = distinct(views.flatMap((view) => view.citations)).map(escapeMarkup);
  const part = (title: string, entries: readonly string[]) =>
    entries.length === 0
      ? ''
      : `<h3>${title}</h3><ul class="plain">${entries.map((entry) => `<li>${entry}</li>`).join('')}</ul>`;
  return `<section><h2>${say('Where the numbers come from')}</h2>
${part(say('Sources'), sources)}
${part(say('Licences'), licences)}
${part(say('To cite'), citations)}
</section>`;
}

function sourceItem({ title, locator, path }: Source, say: Say): string {
  return linked(say(title), path) + (locator === undefined ? '' : ` · ${escapeMarkup(say(locator))}`);
}

export function linked(text: string, path: string | undefined): string {
  const href = safeLink(path);
  return href === null
    ? escapeMarkup(text)
    : `<a href="${escapeMarkup(href)}" rel="noreferrer">${escapeMarkup(text)}</a>`;
}

export function footer(madeBy: string, licences: readonly Licence[], say: Say = english): string {
  const own = distinct(licences).map(({ title, path }) => linked(say(title), path));
  return `<footer><p>${escapeMarkup(say(`Made with ${madeBy}.`))} ${say('Licences of the numbers: ')}${own.join(' · ')}</p></footer>`;
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
