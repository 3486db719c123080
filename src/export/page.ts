/** A figure as one html page: picture, reading, what is not known, the values, where they come from. Pure. */
import type { Licence, Source } from '../data/dataset.ts';
import type { Figure, View } from '../figures/figure.ts';
import { numberedLabel, sourceLine, uncertaintyOf } from './dress.ts';
import { escapeMarkup, safeLink } from './escape.ts';
import { htmlTable } from './html-table.ts';
import { type HrefOf, referHtml, referText } from './refer.ts';
import { htmlPage } from './shell.ts';
import { shownColumns } from './table-columns.ts';
import { kindMeanings, words } from './words.ts';

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
  /** Pages that references in the text lead to. */
  readonly hrefOf?: HrefOf | undefined;
  /** `state-of-ai 0.1.0`. */
  readonly madeBy: string;
  /** Other pages of a whole export; absent for a page that stands alone. */
  readonly around?: { readonly home: string; readonly before?: FileLink; readonly after?: FileLink } | undefined;
}

/** Longer tables show their beginning; all rows are in the table of values below. */
const mostRows = 40;

export function figurePage(page: FigurePage): string {
  const { figure, views, conflicts } = page;
  const label = numberedLabel(figure.id);
  const where = [label, page.chapter].filter((part) => part !== '').join(' · ');
  const kept = new Set(conflicts);
  const sections = views.map((each, i) => viewSection(each, i === 0, views.length, kept)).join('\n');
  const body = `${bar(page)}
<main>
<article>
<header>
<p class="eyebrow">${escapeMarkup(where)}</p>
<h1>${escapeMarkup(figure.title)}</h1>
${figure.reading === '' ? '' : `<p class="lede">${referHtml(figure.reading, page.hrefOf)}</p>`}
</header>
${sections}
${note('What it shows', figure.shows, page.hrefOf)}
${note('What is not known', figure.missing ?? '', page.hrefOf)}
${conflicts.length === 0 ? '' : list('Known conflicts', conflicts)}
${provenance(views.map(({ view }) => view))}
</article>
</main>
${footer(
  page.madeBy,
  views.flatMap(({ view }) => view.licences),
)}`;
  const title = [label, figure.title].filter((part) => part !== '').join(': ');
  return htmlPage({
    title: `${title} · State of AI`,
    description: referText(figure.reading || figure.shows),
    lang: page.lang,
    body,
  });
}

function bar({ around }: FigurePage): string {
  if (around === undefined) return '';
  const link = (to: FileLink | undefined, text: (name: string) => string) =>
    to === undefined ? '' : `<a href="${escapeMarkup(to.href)}">${escapeMarkup(text(to.name))}</a>`;
  return `<nav class="bar" aria-label="Figures"><a href="${escapeMarkup(around.home)}">State of AI, all figures</a><span>${link(around.before, (name) => `← ${name}`)} ${link(around.after, (name) => `${name} →`)}</span></nav>`;
}

function viewSection(
  { view, pictures, files }: PageView,
  leads: boolean,
  count: number,
  conflicts: ReadonlySet<string>,
) {
  const { table } = view;
  const spread = uncertaintyOf(view);
  const measure = escapeMarkup([view.measure, spread].filter((part) => part !== '').join(' · '));
  const kinds = view.kinds.map((kind) => kindBadge(kind)).join('');
  const heading = leads && count === 1 ? '' : `<h2>${escapeMarkup(view.title)}</h2>\n`;
  const drawn =
    pictures === null
      ? htmlTable({ fields: shownColumns(view), rows: table.rows.slice(0, mostRows), caption: view.title })
      : `<div class="wide">${pictures.wide}</div><div class="narrow">${pictures.narrow}</div>`;
  const cut =
    pictures === null && table.rows.length > mostRows ? `First ${mostRows} of ${words.rows(table.rows.length)}. ` : '';
  const notes = view.notes.filter((one) => !conflicts.has(one));
  const whole = htmlTable({ fields: table.fields, rows: table.rows, caption: `${view.title}: values`, exact: true });
  return `<section>
${heading}<p class="measure">${measure} ${kinds}</p>
<figure>${drawn}<figcaption>${escapeMarkup([...(pictures?.notes ?? []), cut + sourceLine(view)].join(' '))}</figcaption></figure>
${files.length === 0 ? '' : `<p class="files">${files.map(({ name, href }) => `<a href="${escapeMarkup(href)}">${escapeMarkup(name)}</a>`).join(' ')}</p>`}
<details><summary>${words.table}, ${words.rows(table.rows.length)}</summary>${whole}</details>
${notes.length === 0 ? '' : `<details><summary>What to know before quoting it</summary><ul class="plain">${items(notes)}</ul></details>`}
</section>`;
}

export function kindBadge(kind: keyof typeof kindMeanings): string {
  return `<span class="kind" title="${escapeMarkup(kindMeanings[kind])}">${escapeMarkup(kind)}</span>`;
}

function note(title: string, text: string, hrefOf: HrefOf | undefined): string {
  return text === '' ? '' : `<section class="note"><h2>${title}</h2><p>${referHtml(text, hrefOf)}</p></section>`;
}

function list(title: string, entries: readonly string[]): string {
  return `<section><h2>${title}</h2><ul class="plain">${items(entries)}</ul></section>`;
}

function items(entries: readonly string[]): string {
  return entries.map((entry) => `<li>${escapeMarkup(entry)}</li>`).join('');
}

function provenance(views: readonly View[]): string {
  const sources = distinct(views.flatMap((view) => view.sources)).map(sourceItem);
  const licences = distinct(views.flatMap((view) => view.licences)).map(({ title, path }) => linked(title, path));
  const citations = distinct(views.flatMap((view) => view.citations)).map(escapeMarkup);
  const part = (title: string, entries: readonly string[]) =>
    entries.length === 0
      ? ''
      : `<h3>${title}</h3><ul class="plain">${entries.map((entry) => `<li>${entry}</li>`).join('')}</ul>`;
  return `<section><h2>Where the numbers come from</h2>
${part('Sources', sources)}
${part('Licences', licences)}
${part('To cite', citations)}
</section>`;
}

function sourceItem({ title, locator, path }: Source): string {
  return linked(title, path) + (locator === undefined ? '' : ` · ${escapeMarkup(locator)}`);
}

export function linked(text: string, path: string | undefined): string {
  const href = safeLink(path);
  return href === null
    ? escapeMarkup(text)
    : `<a href="${escapeMarkup(href)}" rel="noreferrer">${escapeMarkup(text)}</a>`;
}

export function footer(madeBy: string, licences: readonly Licence[]): string {
  const own = distinct(licences).map(({ title, path }) => linked(title, path));
  return `<footer><p>Made with ${escapeMarkup(madeBy)}. Numbers under their licences: ${own.join('; ')}.</p></footer>`;
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
