/** A study as plain data: the aggregates of a log and what became of its rows. No request of it is in here. */
import type { Accounting } from '../engine/accounting.ts';
import type { View } from '../figures/figure.ts';
import {
  type Coverage,
  carriedFigures,
  remembering,
  type Sql,
  type StudyLabels,
  type StudyOptions,
} from '../study/index.ts';

export interface StudiedFigure {
  readonly name: string;
  /** Ids of the report's figures it stands beside; empty for one of ours. */
  readonly beside: readonly string[];
  readonly title: string;
  readonly can: 'yes' | 'partly' | 'no';
  /** In a sentence; empty for a plain yes. */
  readonly why: string;
  /** What to add to the log; empty where nothing is missing. */
  readonly add: string;
  /** Empty where the log carries none of it. */
  readonly views: readonly View[];
}

export interface Study {
  readonly kind: 'study' | 'simulated';
  /** What the log is called where sources are shown. */
  readonly source: string;
  readonly accounting: Accounting;
  readonly figures: readonly StudiedFigure[];
}

interface OpenLog {
  readonly engine: Sql;
  readonly labels: StudyLabels;
  readonly accounting: Accounting;
  readonly coverage: Coverage;
  readonly options: StudyOptions;
  readonly kind: Study['kind'];
  readonly source: string;
}

/** Works out every figure that is wanted once. Afterwards nothing asks the engine again: it can be closed. */
export async function studyOf(
  { engine, labels, accounting, coverage, kind, source, options }: OpenLog,
  says: (what: string) => void = () => {},
  wanted: (figure: Pick<StudiedFigure, 'name' | 'beside'>) => boolean = () => true,
): Promise<Study> {
  const sql = remembering(engine);
  const figures: StudiedFigure[] = [];
  const carried = carriedFigures(coverage, options).filter(({ figure }) => wanted(figure));
  for (const [i, { figure, can, why, add }] of carried.entries()) {
    says(`figure ${i + 1} of ${carried.length}: ${figure.title.toLowerCase()}`);
    const { name, beside, title } = figure;
    const views = can === 'no' ? [] : await figure.run(sql, labels, options);
    // The columns are there, and yet nothing in them belongs to the figure.
    const isEmpty = can !== 'no' && views.length === 0;
    figures.push({
      name,
      beside,
      title,
      ...(isEmpty ? { can: 'no', why: 'Nothing in this log belongs to it.', add: '' } : { can, why, add }),
      views,
    });
  }
  return { kind, source, accounting, figures };
}

/** Why a log carries less than all of a figure, and what to add to it, in sentences; empty for a plain yes. */
export function shortfall({ why, add }: Pick<StudiedFigure, 'why' | 'add'>): string {
  return [why, add].filter((text) => text !== '').join(' ');
}
