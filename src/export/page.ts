/** A figure as one html page: picture, reading, what is unknown, values, sources. Pure. */
import type { Kind, Licence, Source } from '../data/dataset.ts';
import type { Figure, View } from '../figures/figure.ts';
import { asWritten, code } from '../i18n/message.ts';
import type { Translate } from '../i18n/translate.ts';
import { numberedLabel, sourceLine, titled, uncertaintyOf } from './caption.ts';
import { type HrefOf, referencesHtml, referencesText } from './cross-references.ts';
import { escapeMarkup, safeLink } from './escape.ts';
import { htmlTable } from './html-table.ts';
import { htmlPage } from './shell.ts';
import { shownColumns } from './table-columns.ts';

/** Two drawings, wide and narrow, because a scaled-down chart is unreadable on a phone. Null for a table. */
export interface Pictures {
  readonly wide: string;
  readonly narrow: string;
  /** Footnotes of the drawing. */
  readonly notes: readonly string[];
}

export interface PageView {
  readonly view: View;
  readonly pictures: Pictures | null;
  /** Files of the same view in the same folder. */
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
  /** Known conflicts between text, picture and public data, as text. The views' notes repeat them. */
  readonly conflicts: readonly string[];
  readonly lang: string;
  readonly t: Translate;
  /** The pages that references in the text link to. */
  readonly hrefOf?: HrefOf | undefined;
  /** `state-of-ai 0.1.0`. */
  readonly madeBy: string;
  /** Neighbouring pages of a site; absent for a single page. */
  readonly around?: { readonly home: string; readonly before?: FileLink; readonly after?: FileLink } | undefined;
}

/** Longer tables show only their beginning; the table of values below has all rows. */
const maxRows = 40;

export function figurePage(page: FigurePage): string {
  const { figure, views, conflicts, t } = page;
  const label = numberedLabel(figure.id, t);
  const where = [label, page.chapter].filter((part) => part !== '').join(' · ');
  const shownAbove = new Set(conflicts);
  const sections = views.map((each, i) => viewSection(each, i === 0 && views.length === 1, shownAbove, t)).join('\n');
  const body = `${bar(page)}
<main>
<article>
<header>
<p class="eyebrow">${escapeMarkup(where)}</p>
<h1>${escapeMarkup(figure.title)}</h1>
${figure.reportTitle === undefined ? '' : `<p class="eyebrow">${escapeMarkup(t('library.inReport', { title: asWritten(figure.reportTitle) }))}</p>`}
${figure.reading === '' ? '' : `<p class="lede">${referencesHtml(figure.reading, t, page.hrefOf)}</p>`}
</header>
${sections}
${note(t('export.shows'), referencesHtml(figure.shows, t, page.hrefOf))}
${note(t('export.missing'), referencesHtml(figure.missing ?? '', t, page.hrefOf))}
${conflicts.length === 0 ? '' : list(t('export.conflicts'), conflicts)}
${provenance(
  views.map(({ view }) => view),
  t,
)}
</article>
</main>
${footer(
  page.madeBy,
  views.flatMap(({ view }) => view.licences),
  t,
)}`;
  return htmlPage({
    title: `${titled(figure, t)} · ${t('export.report')}`,
    description: referencesText(figure.reading || figure.shows, t),
    lang: page.lang,
    body,
  });
}

function bar({ around, t }: FigurePage): string {
  if (around === undefined) return '';
  const link = (to: FileLink | undefined, text: (name: string) => string) =>
    to === undefined ? '' : `<a href="${escapeMarkup(to.href)}">${escapeMarkup(text(to.name))}</a>`;
  return `<nav class="bar" aria-label="${escapeMarkup(t('export.figures'))}"><a href="${escapeMarkup(around.home)}">${escapeMarkup(t('export.allFigures'))}</a><span>${link(around.before, (name) => `← ${name}`)} ${link(around.after, (name) => `${name} →`)}</span></nav>`;
}

function viewSection(
  { view, pictures, files }: PageView,
  isAlone: boolean,
  conflicts: ReadonlySet<string>,
  t: Translate,
) {
  const { table } = view;
  const spread = uncertaintyOf(view, t);
  const measure = escapeMarkup([view.measure, spread].filter((part) => part !== '').join(' · '));
  const kinds = view.kinds.map((kind) => kindBadge(kind, t)).join('');
  const heading = isAlone ? '' : `<h2>${escapeMarkup(view.title)}</h2>\n`;
  const drawn =
    pictures === null
      ? htmlTable({ fields: shownColumns(view), rows: table.rows.slice(0, maxRows), caption: view.title, t })
      : `<div class="wide">${pictures.wide}</div><div class="narrow">${pictures.narrow}</div>`;
  const cut =
    pictures === null && table.rows.length > maxRows
      ? `${t('write.someRows', { shown: maxRows, total: table.rows.length })} `
      : '';
  const notes = view.notes.filter((one) => !conflicts.has(one));
  const whole = htmlTable({
    fields: table.fields,
    rows: table.rows,
    caption: t('export.titled', { label: code(view.title), title: code(t('export.values')) }),
    exact: true,
    t,
  });
  return `<section>
${heading}<p class="measure">${measure} ${kinds}</p>
<figure>${drawn}<figcaption>${escapeMarkup([...(pictures?.notes ?? []), cut + sourceLine(view, t)].join(' '))}</figcaption></figure>
${files.length === 0 ? '' : `<p class="files">${files.map(({ name, href }) => `<a href="${escapeMarkup(href)}">${escapeMarkup(name)}</a>`).join(' ')}</p>`}
<details><summary>${t('export.values')} · ${t('export.rows', { count: table.rows.length })}</summary>${whole}</details>
${notes.length === 0 ? '' : `<details><summary>${t('export.notes')}</summary><ul class="plain">${items(notes)}</ul></details>`}
</section>`;
}

export function kindBadge(kind: Kind, t: Translate): string {
  return `<span class="kind" title="${escapeMarkup(t(`export.${kind}`))}">${escapeMarkup(t.label('kind', kind))}</span>`;
}

/** `html` must be escaped. */
function note(title: string, html: string): string {
  return html === '' ? '' : `<section class="note"><h2>${title}</h2><p>${html}</p></section>`;
}

function list(title: string, entries: readonly string[]): string {
  return `<section><h2>${title}</h2><ul class="plain">${items(entries)}</ul></section>`;
}

function items(entries: readonly string[]): string {
  return entries.map((entry) => `<li>${escapeMarkup(entry)}</li>`).join('');
}

function provenance(views: readonly View[], t: Translate): string {
  const sources = distinct(views.flatMap((view) => view.sources)).map((source) => sourceItem(source, t));
  const licences = distinct(views.flatMap((view) => view.licences)).map(({ title, path }) =>
    linked(t.label('source', title), path),
  );
  const citations = distinct(views.flatMap((view) => view.citations)).map(escapeMarkup);
  const part = (title: string, entries: readonly string[]) =>
    entries.length === 0
      ? ''
      : `<h3>${title}</h3><ul class="plain">${entries.map((entry) => `<li>${entry}</li>`).join('')}</ul>`;
  return `<section><h2>${t('export.provenance')}</h2>
${part(t('export.sources'), sources)}
${part(t('export.licences'), licences)}
${part(t('export.citations'), citations)}
</section>`;
}

function sourceItem({ title, locator, path }: Source, t: Translate): string {
  return (
    linked(t.label('source', title), path) +
    (locator === undefined ? '' : ` · ${escapeMarkup(t.label('source', locator))}`)
  );
}

export function linked(text: string, path: string | undefined): string {
  const href = safeLink(path);
  return href === null
    ? escapeMarkup(text)
    : `<a href="${escapeMarkup(href)}" rel="noreferrer">${escapeMarkup(text)}</a>`;
}

export function footer(madeBy: string, licences: readonly Licence[], t: Translate): string {
  const own = distinct(licences).map(({ title, path }) => linked(t.label('source', title), path));
  return `<footer><p>${escapeMarkup(t('export.madeWith', { program: code(madeBy) }))} ${t('export.licencesOfNumbers')}${own.join(' · ')}</p></footer>`;
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
