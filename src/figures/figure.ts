/** A figure as plain data (JSON in, JSON out): the input of all drawing and writing. Independent of terminals and files. */

import type { Need } from '../counts/coverage.ts';
import type { StudyLabels, StudyOptions } from '../counts/options.ts';
import type { Sql } from '../counts/sql.ts';
import type { Datasets, Field, Kind, Licence, Row, Source, Value } from '../data/dataset.ts';
import type { Localised, Words } from '../i18n/message.ts';

export interface ViewTable {
  readonly fields: readonly Field[];
  readonly rows: readonly Row[];
}

/** A vertical line at a week, with its name: a model release. */
export interface Rule {
  readonly at: string;
  readonly label: string;
}

/** Column names of the view's table, and how a mark uses them. */
export interface StackMark {
  readonly type: 'stack';
  /** Ordered in time: a week or month column. */
  readonly x: string;
  /** The measure. Null is drawn as missing, never as zero. */
  readonly y: string;
  readonly series: string;
  /** Bottom of the stack first. Rows of other series are not drawn. */
  readonly order: readonly string[];
  /** The series that combines all without one of their own; drawn as unnamed. */
  readonly rest?: string | undefined;
  /** `share`: the axis is 0 to 100; `amount`: from zero to a round number above the tallest week. */
  readonly scale: 'share' | 'amount';
}

export interface LineMark {
  readonly type: 'line';
  readonly x: string;
  readonly y: string;
  /** Absent if there is one line. */
  readonly series?: string | undefined;
  readonly order?: readonly string[] | undefined;
  /** Fixed ends of the axis, if the measure has natural ones. */
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

export interface BarMark {
  readonly type: 'bar';
  readonly label: string;
  readonly value: string;
  /** Ends of a bracket, for a range or a bound; null on one side draws an arrow. */
  readonly low?: string | undefined;
  readonly high?: string | undefined;
  /** Column whose values decide the colour. */
  readonly series?: string | undefined;
  readonly max?: number | undefined;
}

export interface ScatterMark<W = string> {
  readonly type: 'scatter';
  /** Raw values on both axes; `log` axes need positive values. */
  readonly x: string;
  readonly y: string;
  readonly log: boolean;
  readonly series?: string | undefined;
  readonly order?: readonly string[] | undefined;
  /** Column with a point's name; null for a point without one. */
  readonly label?: string | undefined;
  /** Lines that divide the plot into quadrants, in axis units. */
  readonly splitX?: number | undefined;
  readonly splitY?: number | undefined;
  /** log10 y = slope * log10 x + intercept on log axes. */
  readonly trend?: { readonly slope: number; readonly intercept: number; readonly label: W } | undefined;
}

/** Months after launch across, cohorts down, retention in each cell. */
export interface CohortMark {
  readonly type: 'cohort';
  readonly row: string;
  readonly column: string;
  readonly value: string;
  /** 100 for a share. */
  readonly max: number;
  /** Columns with the cohort's size and how many were active; the curve of all cohorts together is computed from them. */
  readonly size?: string | undefined;
  readonly kept?: string | undefined;
}

/** Stated points and ranges on a time axis, not connected by lines. */
export interface PointMark {
  readonly type: 'point';
  readonly x: string;
  readonly y: string;
  readonly low: string;
  readonly high: string;
  readonly series: string;
  readonly min: number;
  readonly max: number;
}

/** Rows only: a table of the report, or facts in words. */
export interface TableMark {
  readonly type: 'table';
  /** Columns shown at first, in this order; all if absent. A key shows the others. */
  readonly lead?: readonly string[] | undefined;
  /** Column with each row's unit, if units differ by row. */
  readonly unit?: string | undefined;
  /** Columns with the low and high end of a column's values, if rows have ranges. */
  readonly ranges?: Readonly<Record<string, { readonly low: string; readonly high: string }>> | undefined;
  /** Column whose words say whether a claim holds. */
  readonly verdict?: string | undefined;
  /** Drawn as four quadrants of cost and use, with names in each. */
  readonly quadrants?: Quadrants | undefined;
}

export type QuadrantCorner = `${'upper' | 'lower'}-${'left' | 'right'}`;

export interface Quadrants {
  /** Columns with the name, and with the words for its place. */
  readonly label: string;
  readonly of: string;
  /** Quadrant by words: cost grows to the right, use upwards. Rows with other words are not drawn. */
  readonly corners: Readonly<Record<string, QuadrantCorner>>;
  /** The cost that divides left from right, in `unit`; null if unknown. */
  readonly median: number | null;
  readonly unit: string;
}

export type Mark<W = string> = StackMark | LineMark | BarMark | ScatterMark<W> | CohortMark | PointMark | TableMark;

/** One way of showing a figure's facts, with texts of type `W`. The first view of a figure is its default. */
export interface ViewWith<W> {
  /** Short and lower case, for `--view`: `public`, `picture`, `report`. */
  readonly name: string;
  readonly title: W;
  /** What the measure is, with its unit: `share of weekly tokens, %`. */
  readonly measure: W;
  readonly kinds: readonly Kind[];
  readonly table: ViewTable;
  readonly mark: Mark<W>;
  readonly rules: readonly Rule[];
  /** Column with each value's uncertainty (same unit), if it has one. */
  readonly uncertainty?: string | undefined;
  /** What a reader must know before quoting this view. */
  readonly notes: readonly W[];
  readonly sources: readonly Source[];
  readonly licences: readonly Licence[];
  readonly citations: readonly string[];
  /** Names of the datasets the rows come from. */
  readonly datasets: readonly string[];
}

/** In the reader's language, ready to draw, write and export. */
export type View = ViewWith<string>;

/** As a figure builds it, before translation. */
export type FigureView = ViewWith<Words>;

/** As a figure builds it from a log: all texts are ours. */
export type LogView = ViewWith<Localised>;

export interface FigureWith<W> {
  /** The report's number: `1`, `25a`, `table-1`. */
  readonly id: string;
  /** `token-share-by-source`. */
  readonly name: string;
  /** Id of its chapter. */
  readonly chapter: string;
  /** True for figures of our own, which the report lacks. */
  readonly ours: boolean;
  readonly title: string;
  /** The report's own short title; absent for our figures, and if it is unknown. */
  readonly reportTitle?: string | undefined;
  /** What it measures, in a sentence. */
  readonly shows: string;
  /** What the figure shows, in a sentence or two; its numbers come from data/. */
  readonly reading: string;
  /** What only the report's authors know about it, or null. */
  readonly missing: string | null;
  readonly views: readonly [ViewWith<W>, ...ViewWith<W>[]];
}

export type Figure = FigureWith<string>;

/** How a figure's rows are made from the report and public data. */
export interface ReportHalf {
  /** Datasets, by name. */
  readonly needs: readonly string[];
  readonly views: (data: Datasets) => readonly [FigureView, ...FigureView[]];
  /** An extra view after the first, if its datasets were synced; null if the source has no rows. */
  readonly synced?: SyncedSource;
}

export interface SyncedSource {
  readonly needs: readonly string[];
  readonly view: (data: Datasets) => FigureView | null;
}

/** How a figure's rows are made from a log. */
export interface LogHalf {
  /** Its title among the figures of a log. */
  readonly title: Localised;
  /** Ids of the report's figures that it is a counterpart of; its own id if absent. */
  readonly beside?: readonly string[];
  /** Columns that a log must have for it. */
  readonly needs: readonly Need[];
  /** Why it is empty although the log has its columns: no row belongs to it. */
  readonly nothing: Localised;
  /** Compares days with earlier ones, and so applies `options.usage` itself. */
  readonly takesDays?: boolean | undefined;
  /** Empty if the log has no data for it. Null is never turned into zero. */
  readonly run: (sql: Sql, labels: StudyLabels, options?: StudyOptions) => Promise<LogView[]>;
}

/** A log's measures computed from every week of public data, so that a log can be compared in its own weeks. */
export interface MarketHalf {
  /** Datasets, by name. */
  readonly needs: readonly string[];
  /** Each view has the name of the log's view that it is the counterpart of, and the same key and measure columns. */
  readonly views: (data: Datasets) => readonly FigureView[];
}

/** The definition of a figure: metadata, and how its rows come from the report or a log. */
export interface FigureDefinition {
  /** The report's number (`1`, `25a`, `table-1`); for our figures, the name. */
  readonly id: string;
  readonly name: string;
  /** Id of its chapter. */
  readonly chapter: string;
  readonly ours?: boolean;
  /** Absent if only a log has it. */
  readonly report?: ReportHalf;
  /** Absent if a log cannot support it. */
  readonly log?: LogHalf;
  /** Absent if public data lack the log's measure by week. */
  readonly market?: MarketHalf;
}

export function defineFigure(definition: FigureDefinition): FigureDefinition {
  return definition;
}

/** A figure that only a log has. */
export function defineLogFigure(name: string, log: LogHalf, market?: MarketHalf): FigureDefinition {
  const definition = { id: name, name, chapter: 'mine', ours: true, log: { ...log, beside: log.beside ?? [] } };
  return market === undefined ? definition : { ...definition, market };
}

/** A figure of the report and public data, ready to build: the datasets it needs and how they become views. */
export interface Recipe {
  readonly id: string;
  readonly name: string;
  readonly chapter: string;
  readonly ours?: boolean;
  readonly needs: readonly string[];
  /** Datasets that exist only after a sync; given all together or not at all. */
  readonly wants?: readonly string[];
  readonly views: (data: Datasets) => readonly [FigureView, ...FigureView[]];
  /** The first view without notes and conflicts: the same rows from fewer datasets. */
  readonly bare?: Recipe;
}

/** A figure of a log, ready to be run. */
export interface StudyFigure extends LogHalf {
  /** The name of the report's figure if it is the same measure. */
  readonly name: string;
  /** Ids of the report's figures that it can be a counterpart of; empty for a figure of our own. */
  readonly beside: readonly string[];
}

export type { Datasets, Field, Row, Value };
