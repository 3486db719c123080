/** What a report is told from: a log's figures over its days, in no language yet. Plain data. */
import type { DaySpan } from '../counts/aggregate.ts';
import type { Span } from '../counts/log.ts';
import type { FigureView, LogView } from '../figures/figure.ts';
import type { Localised } from '../i18n/message.ts';
import type { Accounting } from '../ingest/accounting.ts';
import type { MarketOf } from '../study/same-weeks.ts';

/** What the report may call by name; left out, a project is `project 1`. */
export interface Named {
  readonly projects: boolean;
  readonly users: boolean;
}

/** What a log cannot carry, and why. */
export interface Untold {
  readonly title: Localised;
  readonly can: 'partly' | 'no';
  readonly why: Localised;
}

/** Tokens of one model on one day. */
export interface ModelDay {
  readonly day: string;
  /** As people call it; null where no request names one. */
  readonly name: string | null;
  readonly tokens: number;
}

export interface Own {
  readonly kind: 'study' | 'simulated';
  readonly accounting: Accounting;
  /** The days told of, both inclusive; null where no request says when it was. */
  readonly span: Span | null;
  /** Whether they were asked for, rather than all the log has. */
  readonly isAsked: boolean;
  /** Whose days they are. */
  readonly zone: string;
  readonly named: Named;
  /** Views of a figure of the days told of; empty where the log does not carry it. */
  readonly views: (figure: string) => readonly LogView[];
  /** Boards of usage by their key, with the change against the days before; empty where not counted. */
  readonly usage: (by: UsageCut) => readonly LogView[];
  /** The last days of the log beside as many before, by model, where no days were asked for and it has enough. */
  readonly recent: { readonly span: Span; readonly views: readonly LogView[] } | null;
  /** By day; empty where only weeks are known. */
  readonly days: readonly ModelDay[];
  readonly untold: readonly Untold[];
  /** Figures that no days could be cut for: they make of all of the log. */
  readonly whole: readonly string[];
  /** What a model or an author is called by its slug; the slug where nothing names it. */
  readonly called: (slug: string) => string;
  readonly market: MarketOf;
  /** Views of a figure of the report by its id. */
  readonly report: (id: string) => readonly FigureView[];
  /** What it is held against, `--against`. */
  readonly against: { readonly name: string; readonly own: Own } | null;
}

export type UsageCut = 'week' | 'day' | 'model' | 'project' | 'user';

/** The days as figures ask for them. */
export function daysOf(span: Span, zone: string): DaySpan {
  return { zone, from: span.from, to: span.to };
}
