/** A figure as plain data (JSON in, JSON out): what every outlet draws or writes. Knows nothing of terminals or files. */
import type { Datasets, Field, Kind, Licence, Row, Source, Value } from '../data/dataset.ts';

export interface Table {
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

export interface ScatterMark {
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
  readonly trend?: { readonly slope: number; readonly intercept: number; readonly label: string } | undefined;
}

/** Months after launch across, cohorts down, the share kept in the cell. */
export interface CohortMark {
  readonly type: 'cohort';
  readonly row: string;
  readonly column: string;
  readonly value: string;
  /** 100 for a share. */
  readonly max: number;
}

/** Stated points and ranges on a time axis that nobody joined: each keeps its own mark. */
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
}

export type Mark = StackMark | LineMark | BarMark | ScatterMark | CohortMark | PointMark | TableMark;

/** One way of showing a figure's facts. The first of a figure leads. */
export interface View {
  /** Short and lower case, for `--view`: `public`, `picture`, `report`. */
  readonly name: string;
  readonly title: string;
  /** What the measure is, with its unit: `share of weekly tokens, %`. */
  readonly measure: string;
  readonly kinds: readonly Kind[];
  readonly table: Table;
  readonly mark: Mark;
  readonly rules: readonly Rule[];
  /** Column with each value's uncertainty (same unit), where it has one. */
  readonly uncertainty?: string | undefined;
  /** What to know before quoting this view. */
  readonly notes: readonly string[];
  readonly sources: readonly Source[];
  readonly licences: readonly Licence[];
  readonly citations: readonly string[];
  /** Names of the datasets the rows come from. */
  readonly datasets: readonly string[];
}

export interface Figure {
  /** `1`, `25a`, `table-1`: what the report calls it. */
  readonly id: string;
  /** `token-share-by-source`. */
  readonly name: string;
  /** Id of the chapter it stands in. */
  readonly chapter: string;
  /** Ours rather than the report's. */
  readonly ours: boolean;
  readonly title: string;
  /** What it measures, in a sentence. */
  readonly shows: string;
  /** What to read off it, in a sentence or two; its numbers come from data/. */
  readonly reading: string;
  /** What nobody outside the report's authors knows about it, or null. */
  readonly missing: string | null;
  readonly views: readonly [View, ...View[]];
}

/** What a figure's file exports: which datasets it needs and how they become its views. Pure. */
export interface Recipe {
  readonly id: string;
  readonly name: string;
  readonly chapter: string;
  readonly ours?: boolean;
  readonly needs: readonly string[];
  /** Datasets that are only there after a sync; all of them are given, or none. */
  readonly wants?: readonly string[];
  readonly views: (data: Datasets) => readonly [View, ...View[]];
  /** Without what is said beside it: the rows of its first view are the same, and it needs fewer datasets. */
  readonly bare?: Recipe;
}

export type { Datasets, Field, Row, Value };
