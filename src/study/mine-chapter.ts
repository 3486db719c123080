/** The chapter `mine`: the account of rows, the verdicts, and which figures the log supports. */
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
import type { Study } from './study.ts';

export const mineChapter = { type: 'chapter', id: 'mine' } as const;

const verdictFigure = 'retention-verdicts';

/** Figures that only the log has, and two whose counterparts are single panels: all models' cohorts, all verdicts. */
export function mineFigures(study: Study, t: Translate): Figure[] {
  const own = study.figures.flatMap((figure): Figure[] => {
    const isHere = isOurs(figure) || figure.name === 'retention' || figure.name === verdictFigure;
    const [first, ...others] = figure.views;
    if (!isHere || first === undefined) return [];
    // The grid of all models is too long to come first.
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

/** The account of rows as sentences, safe for a terminal. Says if the log is simulated. */
export function accountOf({ kind, source, accounting }: Study, t: Translate): string[] {
  return [
    ...(kind === 'simulated' ? [t('mine.simulated')] : []),
    ...accountMessages(accounting).map((line) => cleanText(t.message(line))),
    ...(kind === 'simulated' ? [] : [t('mine.readFrom', { source: code(cleanText(source)) })]),
  ];
}

/** How the log was counted and which verdicts passed the test of n. Differences from the report are on the log's cover. */
export function minePage(study: Study, figures: readonly Figure[], t: Translate): ChapterPage {
  const text = (words: string): Piece => ({ type: 'text', text: words });
  return {
    title: t(study.kind === 'simulated' ? 'mine.titleSimulated' : 'mine.title'),
    kinds: [study.kind],
    paragraphs: [
      ...accountOf(study, t).map((sentence) => [text(sentence)]),
      [text(t('mine.toggle'))],
      ...verdictSentences(study).map((words) => [text(t.words(words))]),
      [text(t.message(carriedSentence(study)))],
    ],
    figures: figures.map(({ id, title }) => ({ id, label: '', title })),
  };
}

/** Verdicts with a finding, each with its n; then the number of others; then the thresholds. */
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

/** Reasons are in the user's language; yes, partly and no are values, which writers translate. */
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
