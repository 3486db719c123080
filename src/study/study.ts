/** A study as plain data: the aggregates of a log and what became of its rows. No request of it is in here. */

import { NotKept } from '../counts/sql.ts';
import type { View } from '../figures/figure.ts';
import {
  type Coverage,
  carriedFigures,
  remembering,
  type Sql,
  type StudyLabels,
  type StudyOptions,
} from '../figures/log.ts';
import type { Accounting } from '../ingest/accounting.ts';

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
  /** Name of the file beside a saved study that other logs can be added by; none in what was sent by somebody else. */
  readonly counts?: string | undefined;
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
    const found = can === 'no' ? { can, why, add, views: [] } : await ran(() => figure.run(sql, labels, options));
    figures.push({ name, beside, title, can, why, add, ...found });
  }
  return { kind, source, accounting, figures };
}

/** The views; why there are none where what a log lacks did not tell it. */
async function ran(run: () => Promise<View[]>): Promise<Partial<StudiedFigure> & Pick<StudiedFigure, 'views'>> {
  const none = { can: 'no', views: [] } as const;
  try {
    const views = await run();
    // The columns are there, and yet nothing in them belongs to the figure.
    return views.length > 0 ? { views } : { ...none, why: 'Nothing in this log belongs to it.', add: '' };
  } catch (error) {
    if (!(error instanceof NotKept)) throw error;
    return { ...none, why: error.message, add: 'Study all logs together to get it.' };
  }
}

/** Why a log carries less than all of a figure, and what to add to it, in sentences; empty for a plain yes. */
export function shortfall({ why, add }: Pick<StudiedFigure, 'why' | 'add'>): string {
  return [why, add].filter((text) => text !== '').join(' ');
}
