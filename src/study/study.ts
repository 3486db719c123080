/** A study as plain data: the aggregates of a log and the account of its rows. Contains no requests. */
import type { Coverage } from '../counts/log.ts';
import type { StudyLabels, StudyOptions } from '../counts/options.ts';
import { remembering, type Sql } from '../counts/sql.ts';
import { studyFigures } from '../figures/index.ts';
import { type CarriedFigure, carriedFigure } from '../figures/shared/carried.ts';
import { each } from '../figures/shared/words.ts';
import { type Localised, type Message, message } from '../i18n/message.ts';
import type { Accounting } from '../ingest/accounting.ts';
import type { Within } from './narrow.ts';

export interface StudiedFigure extends CarriedFigure {
  readonly name: string;
  /** Ids of the report's figures that it is a counterpart of; empty for a figure of our own. */
  readonly beside: readonly string[];
  readonly title: Localised;
}

export interface Study {
  readonly kind: 'study' | 'simulated';
  /** The log's name where sources are shown. */
  readonly source: string;
  readonly accounting: Accounting;
  readonly figures: readonly StudiedFigure[];
  /** The file with the study's counts, to which logs can be added. Absent in studies received from others. */
  readonly counts?: string | undefined;
  /** How many requests are counted, if only part of a log was asked for. */
  readonly narrowed?: { readonly requests: number; readonly of: number } | undefined;
}

interface OpenLog {
  readonly engine: Sql;
  readonly labels: StudyLabels;
  readonly accounting: Accounting;
  readonly coverage: Coverage;
  readonly options: StudyOptions;
  readonly kind: Study['kind'];
  readonly source: string;
  readonly within?: Within | undefined;
  readonly narrowed?: Study['narrowed'];
}

/** Computes the wanted figures. The engine is not used afterwards and can be closed. */
export async function studyOf(
  { engine, labels, accounting, coverage, kind, source, options, within, narrowed }: OpenLog,
  notify: (what: Message) => void = () => {},
  wanted: (figure: Pick<StudiedFigure, 'name' | 'beside'>) => boolean = () => true,
): Promise<Study> {
  const whole = { engine: remembering(engine), coverage, options };
  const chosen = studyFigures.filter(wanted);
  const figures: StudiedFigure[] = [];
  for (const [i, figure] of chosen.entries()) {
    const { name, beside, title } = figure;
    const counted = within === undefined || figure.takesDays === true ? whole : within;
    notify(message('study.counting', { figure: i + 1, all: chosen.length, title }));
    figures.push({
      name,
      beside,
      title,
      ...(await carriedFigure(figure, counted.engine, labels, counted.coverage, counted.options)),
    });
  }
  return { kind, source, accounting, figures, ...(narrowed === undefined ? {} : { narrowed }) };
}

/** Sentences on why a log lacks part of a figure, and what to add to it. Empty if it supports all of it. */
export function shortfall({ why, add }: Pick<StudiedFigure, 'why' | 'add'>): Localised {
  const blank = { en: ' ', zh: '' } as const;
  return each((language) =>
    [why, add].flatMap((text) => (text === null ? [] : [text[language]])).join(blank[language]),
  );
}
