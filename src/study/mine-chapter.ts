/** The chapter `mine`: what became of the log's rows, where it differs most from the report, and what it carries. */

import { cleanText } from '../data/clean.ts';
import type { Field, Row } from '../data/dataset.ts';
import type { Figure, View } from '../figures/figure.ts';
import { makeView } from '../figures/view.ts';
import { english, type Say } from '../i18n/words.ts';
import { accountingLines } from '../ingest/accounting.ts';
import type { ChapterPage, Piece } from '../ui/model.ts';
import { studied } from './beside-report.ts';
import { type Difference, type Mean, points } from './differences.ts';
import { type Study, shortfall } from './study.ts';

export const mineChapter = { type: 'chapter', id: 'mine' } as const;

const verdictFigure = 'retention-verdicts';

/** Figures that only the log has, and two that stand beside one panel each: all models' cohorts, all verdicts. */
export function mineFigures(study: Study): Figure[] {
  const own = study.figures.flatMap((figure): Figure[] => {
    const isOurs = figure.beside.length === 0 || figure.name === 'retention' || figure.name === verdictFigure;
    const [first, ...others] = figure.views;
    if (!isOurs || first === undefined) return [];
    // The grid of all models is too long to begin with.
    const [lead = first, ...rest] = figure.name === 'retention' ? [...others, first] : figure.views;
    return [figureOf(figure.name, figure.title, [lead, ...rest])];
  });
  return [figureOf('carries', 'What the log carries', [carriesView(study)]), ...own];
}

function figureOf(name: string, title: string, views: Figure['views']): Figure {
  return {
    id: `${mineChapter.id}/${name}`,
    name,
    chapter: mineChapter.id,
    ours: true,
    title,
    shows: '',
    reading: '',
    missing: null,
    views,
  };
}

/** What became of the rows, and that nobody made them where nobody did; in sentences, safe for a terminal. */
export function accountOf({ kind, source, accounting }: Study): string[] {
  return [
    ...(kind === 'simulated' ? ['This log is simulated: nothing in it happened.'] : []),
    ...accountingLines(accounting).map(cleanText),
    ...(kind === 'simulated' ? [] : [`Read from ${cleanText(source)}.`]),
  ];
}

/** The differences come largest first, `figures` in the order of the contents. */
export function minePage(
  study: Study,
  differences: readonly Difference[],
  titleOf: (figure: string) => string,
  figures: readonly Figure[],
  say: Say,
): ChapterPage {
  const text = (sentence: string): Piece => ({ type: 'text', text: say(sentence) });
  return {
    title: say(study.kind === 'simulated' ? 'Mine (simulated)' : 'Mine'),
    kinds: [study.kind],
    paragraphs: [
      ...accountOf(study).map((sentence) => [text(sentence)]),
      [text('v on a figure of the report goes to the same figure of this log, and on to the other views.')],
      [
        text(
          differences.length === 0
            ? 'No share of this log has a counterpart in the report.'
            : 'What differs most from the report, as means of whole weeks, in percentage points:',
        ),
      ],
      ...differences.map((difference) => differencePieces(difference, titleOf(difference.figure), say)),
      ...verdictSentences(study).map((sentence) => [text(sentence)]),
      [text(carriedSentence(study))],
      ...study.figures
        .filter(({ can }) => can !== 'yes')
        .map(({ title, can, ...why }): Piece[] => [
          { type: 'number', text: `${say(title)}: ${say(can)}`, ref: '' },
          { type: 'text', text: say === english ? `. ${shortfall(why)}` : `。${say(shortfall(why))}` },
        ]),
    ],
    figures: figures.map(({ id, title }) => ({ id, label: '', title: say(title) })),
  };
}

/** `[1] Share, Closed: 24.1% in mine, mean of 56 weeks; 70.6% in the report, mean of 55 weeks; 46.5 points lower; public`. */
function differencePieces(difference: Difference, title: string, say: Say): Piece[] {
  const { figure, series, mine, report } = difference;
  const name = [title, ...(series === null ? [] : [say(series)])].join(say(', '));
  const sides = [
    say(`${percent(mine)} in mine${weeksOf(mine)}`),
    say(`${percent(report)} in the report${weeksOf(report)}`),
    say(`${points(difference).toFixed(1)} points ${mine.value < report.value ? 'lower' : 'higher'}`),
  ];
  return [
    { type: 'figure', text: `[${figure}]`, ref: figure },
    {
      type: 'text',
      text: ` ${name}${say(': ')}${sides.join(say('; '))}${say('; ')}${report.kinds.map(say).join(say(', '))}`,
    },
  ];
}

function percent({ value }: Mean): string {
  return `${value.toFixed(1)}%`;
}

function weeksOf({ weeks }: Mean): string {
  return weeks === null ? '' : `, mean of ${weeks} weeks`;
}

/** The verdicts that say something, each with its n; the others are counted; then every threshold. */
function verdictSentences(study: Study): string[] {
  const view = studied(study, verdictFigure)?.views.find(({ name }) => name === 'verdicts');
  if (view === undefined) return [];
  const { rows } = view.table;
  const said = rows.filter(({ verdict }) => verdict === 'foundational cohort' || verdict === 'boomerang');
  const rest = rows.length - said.length;
  return [
    ...said.map(
      ({ model, verdict, users, cohorts }) =>
        `${cleanText(String(model))}: ${verdict}, n = ${users ?? 0} users in ${cohorts ?? 0} cohorts.`,
    ),
    `${rest} other models: no such shape, or not enough data to say.`,
    ...view.notes.filter((note) => !note.startsWith('Simulated')),
  ];
}

function carriedSentence({ figures }: Study): string {
  const count = (wanted: string) => figures.filter(({ can }) => can === wanted).length;
  return `Of ${figures.length} figures this log carries ${count('yes')}, partly ${count('partly')}, and ${count('no')} not.`;
}

export const carriesFields: readonly Field[] = [
  { name: 'figure', title: 'Figure', type: 'string', description: 'What --figure takes.' },
  { name: 'beside', title: 'Report', type: 'string', description: "The report's figures it stands beside." },
  { name: 'title', title: 'Title', type: 'string' },
  { name: 'carries', title: 'In this log', type: 'string', description: 'yes, partly or no' },
  { name: 'why', title: 'Why', type: 'string' },
  { name: 'add', title: 'To get it', type: 'string' },
];

export function carriesRows(study: Pick<Study, 'figures'>): Row[] {
  return study.figures.map(({ name, beside, title, can, why, add }) => ({
    figure: name,
    beside: beside.length === 0 ? null : beside.join(' '),
    title,
    carries: can,
    why: why === '' ? null : why,
    add: add === '' ? null : add,
  }));
}

function carriesView(study: Study): View {
  const log = study.figures.flatMap(({ views }) => views)[0];
  const view = makeView({
    name: 'carries',
    title: 'Figure by figure: yes, partly or no, and why',
    measure: 'figures',
    from: [
      {
        name: 'requests',
        title: 'Requests of the log',
        description: '',
        fields: [],
        primaryKey: [],
        rows: [],
        sources: log?.sources ?? [],
        licences: [],
        citation: '',
        notes: [],
      },
    ],
    fields: carriesFields,
    rows: carriesRows(study),
    mark: { type: 'table' },
  });
  return { ...view, kinds: [study.kind] };
}
