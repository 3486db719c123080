/** A report as Markdown: for a repository, a chat, or the terminal. */
import { textOf } from '../draw/cell.ts';
import { drawView } from '../draw/chart.ts';
import type { View } from '../figures/figure.ts';
import { code } from '../i18n/message.ts';
import type { Translate } from '../i18n/translate.ts';
import { escapeMarkdown } from '../write/markdown.ts';
import type { OwnReport, Prose, ReportSection } from './assemble.ts';
import type { Board, Pairs } from './content.ts';
import { captionOf } from './prose.ts';

const chartWidth = 78;
const chartHeight = 14;
/** Cells of a bar of 100%. */
const barWidth = 20;

export function reportMarkdown(report: OwnReport, madeBy: string, t: Translate): string {
  const simulated = report.isSimulated ? [`**${escapeMarkdown(t('report.simulated'))}**`] : [];
  const parts = [
    `# ${escapeMarkdown(report.title)}`,
    proseText(report.span),
    ...simulated,
    ...report.sections.flatMap((section, i) => [
      ...(i === 0 ? [] : [`## ${escapeMarkdown(section.title)}`]),
      ...sectionParts(section, t),
    ]),
    ...simulated,
    escapeMarkdown(t('export.madeWith', { program: code(madeBy) })),
  ];
  return `${parts.join('\n\n')}\n`;
}

function sectionParts({ paragraphs, tiles, picture, board, pairs, list }: ReportSection, t: Translate): string[] {
  return [
    ...paragraphs.map(proseText),
    ...(tiles.length === 0
      ? []
      : [tiles.map(({ value, of }) => `**${proseText(value)}** ${escapeMarkdown(of)}`).join(' · ')]),
    ...(picture === null ? [] : [pictureText(picture, t)]),
    ...(board === null ? [] : [boardText(board, t)]),
    ...pairs.map(pairsText),
    ...(list.length === 0 ? [] : [list.map((line) => `- ${escapeMarkdown(line)}`).join('\n')]),
  ];
}

function proseText(prose: Prose): string {
  return escapeMarkdown(prose.map(({ text }) => text).join(''));
}

/** A fence longer than any run of backticks in a name. */
function pictureText(picture: View, t: Translate): string {
  const lines = drawView(picture, {
    width: chartWidth,
    height: chartHeight,
    colour: 'none',
    ascii: false,
    braille: false,
    t,
  });
  const drawn = lines.map((line) => textOf(line).trimEnd()).join('\n');
  const fence = '`'.repeat(Math.max(3, ...[...drawn.matchAll(/`+/g)].map(([run]) => run.length + 1)));
  return `${escapeMarkdown(captionOf(picture, t))}\n\n${fence}text\n${drawn}\n${fence}`;
}

function boardText({ columns, rows, left }: Board, t: Translate): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const table = [
    line(columns.map(({ title }) => escapeMarkdown(title))),
    line(columns.map(({ isNumber }) => (isNumber ? '---:' : '---'))),
    ...rows.map(({ cells }) => line(cells.map(escapeMarkdown))),
  ].join('\n');
  return left > 0 ? `${table}\n\n${t('report.moreRows', { count: left })}` : table;
}

function pairsText({ mine, other, pairs }: Pairs): string {
  const bar = (value: number) =>
    `${'█'.repeat(Math.round((barWidth * Math.max(0, Math.min(100, value))) / 100)) || '▏'} ${value.toFixed(1)}%`;
  return [
    `|  | ${escapeMarkdown(mine)} | ${escapeMarkdown(other)} |`,
    '| --- | --- | --- |',
    ...pairs.map((pair) => `| ${escapeMarkdown(pair.name)} | ${bar(pair.mine)} | ${bar(pair.other)} |`),
  ].join('\n');
}
