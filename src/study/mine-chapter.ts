/** The chapter `mine`: the account of rows, the largest differences from the report, and what the log carries. */
import { cleanText } from '../data/clean.ts';
import type { Field, Row } from '../data/dataset.ts';
import type { Figure, FigureWith, LogView, View } from '../figures/figure.ts';
import { figureIn, viewIn } from '../figures/in-words.ts';
import { makeView } from '../figures/shared/view.ts';
import { code, label, message, type Words } from '../i18n/message.ts';
import type { Translate } from '../i18n/translate.ts';
import { accountMessages } from '../ingest/accounting.ts';
import type { ChapterPage, Piece } from '../library/chapter-page.ts';
import { isOurs, studied } from './beside-report.ts';
import { type Difference, type Mean, points } from './differences.ts';
import { type Study, shortfall } from './study.ts';

export const mineChapter = { type: 'chapter', id: 'mine' } as const;

const verdictFigure = 'retention-verdicts';

/** Figures that only the log has, and two that stand beside one panel each: all models' cohorts, all verdicts. */
export function mineFigures(study: Study, t: Translate): Figure[] {
  const own = study.figures.flatMap((figure): Figure[] => {
    const isHere = isOurs(figure) || figure.name === 'retention' || figure.name === verdictFigure;
    const [first, ...others] = figure.views;
    if (!isHere || first === undefined) return [];
    // The grid of all models is too long to begin with.
    const [lead, ...rest]: readonly [LogView, ...LogView[]] =
      figure.name === 'retention'
        ? [others[0] ?? first, ...others.slice(1), ...(others.length > 0 ? [first] : [])]
        : [first, ...others];
    return [figureIn(figureOf(figure.name, t.text(figure.title), [lead, ...rest]), t)];
  });
  return [{ ...figureOf('carries', t('mine.carries'), [carriesView(study, t)]) }, ...own];
}

function figureOf<W>(name: string, title: string, views: FigureWith<W>['views']): FigureWith<W> {
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

/** The account of rows, and that a log is simulated if it is; as sentences, safe for a terminal. */
export function accountOf({ kind, source, accounting }: Study, t: Translate): string[] {
  return [
    ...(kind === 'simulated' ? [t('mine.simulated')] : []),
    ...accountMessages(accounting).map((line) => cleanText(t.message(line))),
    ...(kind === 'simulated' ? [] : [t('mine.readFrom', { source: code(cleanText(source)) })]),
  ];
}

/** The differences come largest first, `figures` in the order of the contents. */
export function minePage(
  study: Study,
  differences: readonly Difference[],
  titleOf: (figure: string) => string,
  figures: readonly Figure[],
  t: Translate,
): ChapterPage {
  const text = (words: string): Piece => ({ type: 'text', text: words });
  return {
    title: t(study.kind === 'simulated' ? 'mine.titleSimulated' : 'mine.title'),
    kinds: [study.kind],
    paragraphs: [
      ...accountOf(study, t).map((sentence) => [text(sentence)]),
      [text(t('mine.toggle'))],
      [text(t(differences.length === 0 ? 'mine.noDifference' : 'mine.differences'))],
      ...differences.map((difference) => differencePieces(difference, titleOf(difference.figure), t)),
      ...verdictSentences(study).map((words) => [text(t.words(words))]),
      [text(t.message(carriedSentence(study)))],
      ...study.figures
        .filter(({ can }) => can !== 'yes')
        .map(({ title, can, ...why }): Piece[] => [
          { type: 'number', text: t('mine.lacks', { figure: title, can: message(`mine.${can}`) }), ref: '' },
          text(`${t.language === 'zh' ? '。' : '. '}${t.text(shortfall(why))}`),
        ]),
    ],
    figures: figures.map(({ id, title }) => ({ id, label: '', title })),
  };
}

function differencePieces({ figure, series, mine, other }: Difference, title: string, t: Translate): Piece[] {
  const inAll = { en: title, zh: title };
  const apart = code(points({ mine, other }).toFixed(1));
  const isSame = other.of === 'market';
  return [
    { type: 'figure', text: `[${figure}]`, ref: figure },
    {
      type: 'text',
      text: ` ${t('mine.difference', {
        name:
          series === null ? inAll : message('mine.figureSeries', { figure: inAll, series: label('series', series) }),
        mine: message('mine.inMine', { share: meanIn(mine), weeks: isSame ? null : mine.weeks }),
        report: message(isSame ? 'mine.inMarket' : 'mine.inReport', {
          share: meanIn(other),
          weeks: other.weeks,
          from: code(other.from ?? ''),
          to: code(other.to ?? ''),
        }),
        points: message(mine.value < other.value ? 'mine.lower' : 'mine.higher', { points: apart }),
        kinds: other.kinds.map((kind) => label('kind', kind)),
      })}`,
    },
  ];
}

function meanIn({ value }: Mean) {
  return code(value.toFixed(1));
}

/** Verdicts that found something, each with its n; the count of the others; then the thresholds. */
function verdictSentences(study: Study): Words[] {
  const view = studied(study, verdictFigure)?.views.find(({ name }) => name === 'verdicts');
  if (view === undefined) return [];
  const { rows } = view.table;
  const telling = rows.filter(({ verdict }) => verdict === 'foundational cohort' || verdict === 'boomerang');
  return [
    ...telling.map(({ model, verdict, users, cohorts }) =>
      message('mine.verdict', {
        model: code(cleanText(String(model))),
        verdict: label('verdict', String(verdict)),
        users: Number(users ?? 0),
        cohorts: Number(cohorts ?? 0),
      }),
    ),
    message('mine.otherModels', { models: rows.length - telling.length }),
    ...view.notes.filter(({ en }) => !en.startsWith('Simulated')),
  ];
}

function carriedSentence({ figures }: Study) {
  const count = (wanted: string) => figures.filter(({ can }) => can === wanted).length;
  return message('mine.carried', { all: figures.length, yes: count('yes'), partly: count('partly'), no: count('no') });
}

export const carriesFields: readonly Field[] = [
  { name: 'figure', title: 'Figure', type: 'string', description: 'What --figure takes.' },
  { name: 'beside', title: 'Report', type: 'string', description: "The report's figures it stands beside." },
  { name: 'title', title: 'Title', type: 'string' },
  { name: 'carries', title: 'In this log', type: 'string', description: 'yes, partly or no' },
  { name: 'why', title: 'Why', type: 'string' },
  { name: 'add', title: 'To get it', type: 'string' },
];

/** Reasons are in the reader's language; yes, partly and no are values, which writers translate for people. */
export function carriesRows(study: Pick<Study, 'figures'>, t: Translate): Row[] {
  return study.figures.map(({ name, beside, title, can, why, add }) => ({
    figure: name,
    beside: beside.length === 0 ? null : beside.join(' '),
    title: t.text(title),
    carries: can,
    why: why === null ? null : t.text(why),
    add: add === null ? null : t.text(add),
  }));
}

function carriesView(study: Study, t: Translate): View {
  const log = study.figures.flatMap(({ views }) => views)[0];
  const view = makeView({
    name: 'carries',
    title: message('mine.carriesTitle'),
    measure: message('mine.carriesMeasure'),
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
    rows: carriesRows(study, t),
    mark: { type: 'table' },
  });
  return { ...viewIn(view, t), kinds: [study.kind] };
}
