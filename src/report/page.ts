/** A report as one html page: no script, no requests, readable on a phone and on paper. */
import type { ResolvedInline } from '../chapters/references.ts';
import { escapeMarkup } from '../export/escape.ts';
import { htmlTable } from '../export/html-table.ts';
import { pagePictures } from '../export/inline.ts';
import { htmlLanguage, htmlPage } from '../export/shell.ts';
import { code } from '../i18n/message.ts';
import type { Translate } from '../i18n/translate.ts';
import type { OwnReport, Prose, ReportSection } from './assemble.ts';
import type { Board, Pairs } from './content.ts';
import { captionOf } from './prose.ts';
import { rules } from './style.ts';

export async function reportPage(report: OwnReport, madeBy: string, t: Translate): Promise<string> {
  const { title, isSimulated, sections } = report;
  const [overview, ...others] = sections;
  const mark = isSimulated ? `<p class="simulated">${escapeMarkup(t('report.simulated'))}</p>` : '';
  const parts: string[] = [];
  for (const section of others) parts.push(await sectionHtml(section, t));
  const body = `${mark}
<main>
<header class="own">
<p class="eyebrow">${plainHtml(report.span)}</p>
<h1>${escapeMarkup(title)}</h1>
${overview === undefined ? '' : await sectionBody(overview, t)}
</header>
${parts.join('\n')}
${valuesHtml(sections, t)}
</main>
<footer><p>${escapeMarkup(t('export.madeWith', { program: code(madeBy) }))}</p></footer>`;
  return htmlPage({
    title: `${title}: ${report.span.map(({ text }) => text).join('')}`,
    description: report.description,
    lang: htmlLanguage(t.language),
    body,
    rules,
  });
}

async function sectionHtml(section: ReportSection, t: Translate): Promise<string> {
  return `<section id="${escapeMarkup(section.id)}">
<h2>${escapeMarkup(section.title)}</h2>
${await sectionBody(section, t)}
</section>`;
}

async function sectionBody(section: ReportSection, t: Translate): Promise<string> {
  const { id, paragraphs, tiles, board, pairs, list } = section;
  return [
    ...paragraphs.map(
      (prose, i) => `<p${id === 'overview' && i === 0 ? ' class="lede"' : ''}>${proseHtml(prose, section)}</p>`,
    ),
    tiles.length === 0
      ? ''
      : `<ul class="facts">${tiles.map(({ value, of }) => `<li><b>${proseHtml(value, section)}</b><span>${escapeMarkup(of)}</span></li>`).join('')}</ul>`,
    await pictureHtml(section, t),
    board === null ? '' : boardHtml(board, section.title, t),
    ...pairs.map((each) => pairsHtml(each, section.title)),
    list.length === 0 ? '' : `<ul class="plain">${list.map((line) => `<li>${escapeMarkup(line)}</li>`).join('')}</ul>`,
  ]
    .filter((part) => part !== '')
    .join('\n');
}

async function pictureHtml({ id, picture }: ReportSection, t: Translate): Promise<string> {
  if (picture === null) return '';
  const pictures = await pagePictures({ id, title: picture.title }, picture, `p-${id}`, t);
  if (pictures === null) return '';
  const notes = pictures.notes.length === 0 ? '' : ` ${pictures.notes.join(' ')}`;
  return `<figure><div class="wide">${pictures.wide}</div><div class="narrow">${pictures.narrow}</div><figcaption>${escapeMarkup(`${captionOf(picture, t)}${notes}`)}</figcaption></figure>`;
}

/** Links numbers to the table they come from. */
function proseHtml(prose: Prose, { id, tables }: ReportSection): string {
  return prose
    .map((inline) => {
      const text = escapeMarkup(inline.text);
      if (inline.type !== 'number') return text;
      const table = tableOf(inline);
      return tables.some(({ name }) => name === table)
        ? `<a class="ref" href="#${valuesId(id, table)}">${text}</a>`
        : text;
    })
    .join('');
}

function plainHtml(prose: Prose): string {
  return escapeMarkup(prose.map(({ text }) => text).join(''));
}

/** The table of a reference's first term. */
function tableOf({ ref }: Extract<ResolvedInline, { type: 'number' }>): string {
  return /^(?:(?:max|min|mean) )?([a-z0-9-]+):/.exec(ref)?.[1] ?? '';
}

function valuesId(section: string, table: string): string {
  return `values-${section}-${table}`;
}

function boardHtml({ columns, rows, left }: Board, caption: string, t: Translate): string {
  const head = columns.map(
    ({ title, isNumber }) => `<th scope="col"${isNumber ? ' class="n"' : ''}>${escapeMarkup(title)}</th>`,
  );
  const body = rows.map(({ cells, share }) => {
    const bar =
      share === null
        ? ''
        : `<span class="share" style="width:${Math.max(0.5, Math.min(100, share)).toFixed(1)}%"></span>`;
    return `<tr>${cells
      .map((cell, i) =>
        columns[i]?.isNumber === true
          ? `<td class="n">${escapeMarkup(cell)}</td>`
          : `<td class="named">${escapeMarkup(cell)}${i === 0 ? bar : ''}</td>`,
      )
      .join('')}</tr>`;
  });
  const name = escapeMarkup(caption);
  return `<div class="scroll board" role="region" tabindex="0" aria-label="${name}"><table><thead><tr>${head.join('')}</tr></thead><tbody>
${body.join('\n')}
</tbody></table></div>${left > 0 ? `<p class="measure">${escapeMarkup(t('report.moreRows', { count: left }))}</p>` : ''}`;
}

/** Two bars for each share, one above the other. */
function pairsHtml({ mine, other, pairs }: Pairs, caption: string): string {
  const bar = (value: number, whose: 'mine' | 'other') =>
    `<span class="pair ${whose}"><i style="width:${Math.max(0, Math.min(100, value)).toFixed(1)}%"></i><em>${value.toFixed(1)}%</em></span>`;
  const rows = pairs.map(
    (pair) =>
      `<tr><th scope="row">${escapeMarkup(pair.name)}</th><td>${bar(pair.mine, 'mine')}${bar(pair.other, 'other')}</td></tr>`,
  );
  return `<table class="pairs"><caption>${escapeMarkup(caption)}: <span class="key mine">${escapeMarkup(mine)}</span> <span class="key other">${escapeMarkup(other)}</span></caption><tbody>
${rows.join('\n')}
</tbody></table>`;
}

function valuesHtml(sections: readonly ReportSection[], t: Translate): string {
  const parts = sections.flatMap(({ id, title, tables }) =>
    tables.map(
      (table) =>
        `<h3 id="${valuesId(id, table.name)}">${escapeMarkup(`${title} · ${table.name}`)}</h3>${htmlTable({ fields: table.fields, rows: table.rows, caption: `${title}: ${table.name}`, exact: true, t })}`,
    ),
  );
  return `<details class="values"><summary>${escapeMarkup(t('report.values'))}</summary>
${parts.join('\n')}
</details>`;
}
