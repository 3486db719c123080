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

/** Column names of the view's table, bound to what a reader sees. */
export interface StackMark {
  readonly type: 'stack';
  /** Ordered in time: a week or month column. */
  readonly x: string;
  /** The measure; null draws as missing, never as nothing. */
  readonly y: string;
  readonly series: string;
  /** Bottom of the stack first. Rows of other series are not drawn. */
  readonly order: readonly string[];
  /** The series of all that have none of their own: drawn as what has no name. */
  readonly rest?: string | undefined;
  /** `share`: the axis is 0 to 100; `amount`: from zero to a round number above the tallest week. */
  readonly scale: 'share' | 'amount';
}

export interface LineMark {
  readonly type: 'line';
  readonly x: string;
  readonly y: string;
  /** Absent when there is one line. */
  readonly series?: string | undefined;
  readonly order?: readonly string[] | undefined;
  /** Fixed ends of the axis, where the measure has natural ones. */
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
  /** Column whose values choose the colour. */
  readonly series?: string | undefined;
  readonly max?: number | undefined;
}

export interface ScatterMark<W = string> {
  readonly type: 'scatter';
  /** Raw values on both; `log` axes need them above zero. */
  readonly x: string;
  readonly y: string;
  readonly log: boolean;
  readonly series?: string | undefined;
  readonly order?: readonly string[] | undefined;
  /** Column with a point's name, null for a nameless one. */
  readonly label?: string | undefined;
  /** Lines that cut the field into quadrants, in axis units. */
  readonly splitX?: number | undefined;
  readonly splitY?: number | undefined;
  /** log10 y = slope * log10 x + intercept on log axes. */
  readonly trend?: { readonly slope: number; readonly intercept: number; readonly label: W } | undefined;
}

/** Months after launch across, cohorts down, the share kept in the cell. */
export interface CohortMark {
  readonly type: 'cohort';
  readonly row: string;
  readonly column: string;
  readonly value: string;
  /** 100 for a share. */
  readonly max: number;
  /** Columns with how many came and how many of them were active: what the curve of all cohorts together is made of. */
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
  /** Columns that are shown at first, in this order; all of them where absent. The others are a key away. */
  readonly lead?: readonly string[] | undefined;
  /** Column that names each row's unit, where rows have units of their own. */
  readonly unit?: string | undefined;
  /** Columns with the ends of a column's values, where rows have ranges. */
  readonly ranges?: Readonly<Record<string, { readonly low: string; readonly high: string }>> | undefined;
  /** Column whose words say whether something holds. */
  readonly verdict?: string | undefined;
  /** Drawn as four fields of cost and use, with what is named in each. */
  readonly quadrants?: Quadrants | undefined;
}

export type QuadrantCorner = `${'upper' | 'lower'}-${'left' | 'right'}`;

export interface Quadrants {
  /** Column of what is named, and of the words that say where. */
  readonly label: string;
  readonly of: string;
  /** Cost grows to the right, use upwards; rows with other words are not drawn. */
  readonly corners: Readonly<Record<string, QuadrantCorner>>;
  /** The cost that parts left from right, in `unit`; null where it is not known. */
  readonly median: number | null;
  readonly unit: string;
}

export type Mark<W = string> = StackMark | LineMark | BarMark | ScatterMark<W> | CohortMark | PointMark | TableMark;

/** One way of showing a figure's facts, with texts of some kind. The first of a figure leads. */
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
  /** Column with each value's uncertainty (same unit), where it has one. */
  readonly uncertainty?: string | undefined;
  /** What to know before quoting this view. */
  readonly notes: readonly W[];
  readonly sources: readonly Source[];
  readonly licences: readonly Licence[];
  readonly citations: readonly string[];
  /** Names of the datasets the rows come from. */
  readonly datasets: readonly string[];
}

/** In the reader's words: what is drawn, written and exported. */
export type View = ViewWith<string>;

/** As a figure makes it, in no language yet. */
export type FigureView = ViewWith<Words>;

/** As a figure makes it of a log: all its texts are ours. */
export type LogView = ViewWith<Localised>;

export interface FigureWith<W> {
  /** `1`, `25a`, `table-1`: what the report calls it. */
  readonly id: string;
  /** `token-share-by-source`. */
  readonly name: string;
  /** Id of the chapter it stands in. */
  readonly chapter: string;
  /** Ours rather than the report's. */
  readonly ours: boolean;
  readonly title: string;
  /** The report's own short title; absent for one of ours, and where it is not known. */
  readonly reportTitle?: string | undefined;
  /** What it measures, in a sentence. */
  readonly shows: string;
  /** What to read off it, in a sentence or two; its numbers come from data/. */
  readonly reading: string;
  /** What nobody outside the report's authors knows about it, or null. */
  readonly missing: string | null;
  readonly views: readonly [ViewWith<W>, ...ViewWith<W>[]];
}

export type Figure = FigureWith<string>;

/** How a figure's rows come from the report and public data. */
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

/** How a figure's rows come from a log. */
export interface LogHalf {
  /** What it is called among the figures of a log. */
  readonly title: Localised;
  /** Ids of the report's figures it stands beside; its own unless told. */
  readonly beside?: readonly string[];
  /** Columns of the log without which it shows nothing. */
  readonly needs: readonly Need[];
  /** Why it is empty although its columns exist: no row belongs to it. */
  readonly nothing: Localised;
  /** Sets days beside earlier ones, and so takes `options.usage` for the days asked for. */
  readonly takesDays?: boolean | undefined;
  /** Empty if the log has no data for it. Unknown is never zero. */
  readonly run: (sql: Sql, labels: StudyLabels, options?: StudyOptions) => Promise<LogView[]>;
}

/** The measures of a log, from every week of public data there is, so that a log stands beside its own weeks. */
export interface MarketHalf {
  /** Datasets, by name. */
  readonly needs: readonly string[];
  /** Each is named as the log's view that it is the counterpart of, and has its key and measure columns. */
  readonly views: (data: Datasets) => readonly FigureView[];
}

/** The definition of a figure: metadata, and how its rows come from the report or a log. */
export interface FigureDefinition {
  /** What the report calls it (`1`, `25a`, `table-1`); of ours its name. */
  readonly id: string;
  readonly name: string;
  /** Id of the chapter it stands in. */
  readonly chapter: string;
  readonly ours?: boolean;
  /** Absent where only a log has it. */
  readonly report?: ReportHalf;
  /** Absent where no log can carry it. */
  readonly log?: LogHalf;
  /** Absent where public data do not have the log's measure week by week. */
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

/** A figure of the report and public data, ready to be built: which datasets it needs and how they become its views. */
export interface Recipe {
  readonly id: string;
  readonly name: string;
  readonly chapter: string;
  readonly ours?: boolean;
  readonly needs: readonly string[];
  /** Datasets that exist only after a sync; given together or not at all. */
  readonly wants?: readonly string[];
  readonly views: (data: Datasets) => readonly [FigureView, ...FigureView[]];
  /** Without notes and conflicts: the first view has the same rows and needs fewer datasets. */
  readonly bare?: Recipe;
}

/** A figure of a log, ready to be run. */
export interface StudyFigure extends LogHalf {
  /** The name of the report's figure where it is the same measure. */
  readonly name: string;
  /** Ids of the report's figures it can stand beside; empty for one of ours. */
  readonly beside: readonly string[];
}

export type { Datasets, Field, Row, Value };
