/** The data of a report: a log's figures over its days, not yet translated. Plain data. */
import type { DaySpan } from '../counts/aggregate.ts';
import type { Span } from '../counts/log.ts';
import type { FigureView, LogView } from '../figures/figure.ts';
import type { Localised } from '../i18n/message.ts';
import type { Accounting } from '../ingest/accounting.ts';
import type { MarketOf } from '../study/same-weeks.ts';

/** What the report may show by name; otherwise a project is `project 1`. */
export interface Named {
  readonly projects: boolean;
  readonly users: boolean;
}

/** A figure that the log does not support, and why. */
export interface Untold {
  readonly title: Localised;
  readonly can: 'partly' | 'no';
  readonly why: Localised;
}

/** Tokens of one model on one day. */
export interface ModelDay {
  readonly day: string;
  /** The display name; null for requests without a model. */
  readonly name: string | null;
  readonly tokens: number;
}

export interface Own {
  readonly kind: 'study' | 'simulated';
  readonly accounting: Accounting;
  /** The report's days, both inclusive; null if no request has a time. */
  readonly span: Span | null;
  /** Whether the user asked for these days; otherwise they are all of the log. */
  readonly isAsked: boolean;
  /** Time zone of the days. */
  readonly zone: string;
  readonly named: Named;
  /** Views of a figure over the report's days; empty if the log does not support it. */
  readonly views: (figure: string) => readonly LogView[];
  /** Usage boards by their key, with the change from the days before; empty if not counted. */
  readonly usage: (by: UsageCut) => readonly LogView[];
  /** The last days of the log compared with the days before, by model; null if days were asked for or the log is too short. */
  readonly recent: { readonly span: Span; readonly views: readonly LogView[] } | null;
  /** By day; empty if only weeks are known. */
  readonly days: readonly ModelDay[];
  readonly untold: readonly Untold[];
  /** Figures that cannot be limited to days and cover the whole log. */
  readonly whole: readonly string[];
  /** The display name of a model or author by slug; the slug if there is none. */
  readonly called: (slug: string) => string;
  readonly market: MarketOf;
  /** Views of a figure of the report by its id. */
  readonly report: (id: string) => readonly FigureView[];
  /** The study to compare with, `--against`. */
  readonly against: { readonly name: string; readonly own: Own } | null;
}

export type UsageCut = 'week' | 'day' | 'model' | 'project' | 'user';

/** The span in the form that figures take. */
export function daysOf(span: Span, zone: string): DaySpan {
  return { zone, from: span.from, to: span.to };
}
