/** The explorer's model: the report and public data, built lazily and cached. */

import type { Kind } from '../data/dataset.ts';
import type { Spelling } from '../draw/ascii-signs.ts';
import type { Line } from '../draw/cell.ts';
import type { ColourLevel } from '../draw/frame.ts';
import type { Theme } from '../draw/theme.ts';
import type { Figure, View } from '../figures/figure.ts';
import type { Language } from '../i18n/language.ts';
import type { Localised } from '../i18n/message.ts';
import type { Translate } from '../i18n/translate.ts';
import type { ChapterPage } from '../library/chapter-page.ts';
import type { HitKind } from '../library/search.ts';
import type { MarketOf } from '../study/same-weeks.ts';
import type { Place } from './state/place.ts';
import type { ViewState } from './state/state.ts';

/** How the terminal draws; constant during a run. */
export interface Appearance {
  readonly colour: ColourLevel;
  readonly theme: Theme;
  readonly ascii: boolean;
  /** Lines in braille dots, or in octants. */
  readonly braille: boolean;
  readonly octants?: boolean;
  /** Replacements for characters that the terminal cannot show. */
  readonly spelling?: Spelling | undefined;
  /** A card that was drawn earlier; absent before Ink is loaded, undefined until it is drawn. */
  readonly card?: (rows: readonly CardRow[], width: number) => readonly string[] | undefined;
}

/** A model's label and its source. */
export interface CardRow {
  readonly label: string;
  readonly value: string;
  readonly source: string;
}

/** Headings of a card's columns: label, value, source. */
export type CardHeads = readonly [label: string, value: string, source: string];

/** A number of a cover: its earlier value, its current one, and its history. */
export interface Tile {
  readonly name: string;
  /** The report's value, or that of the span before: `nearly 30%`. Empty if there is nothing to compare with. */
  readonly before: string;
  readonly latest: string;
  /** Its date, or what it is of. */
  readonly note: string;
  readonly direction: 'up' | 'down' | 'same' | 'another' | null;
  /** Values by week; null if unknown. */
  readonly course: readonly (number | null)[];
  /** How many of the values are in the report's weeks. */
  readonly inReport: number;
  /** For a log: `before` is a complete sentence, and "now" is not shown. */
  readonly isOwn?: boolean;
  readonly place: Place;
  /** The view with the number; the first if absent. */
  readonly view?: string | undefined;
  /** The same as a sentence. */
  readonly sentence: string;
}

/** A share of a log and the market's. */
export interface Beside {
  /** Title of the figure, and the name of its series; null if it has only one. */
  readonly title: string;
  readonly series: string | null;
  readonly mine: number;
  readonly market: number;
  /** What it is compared with: public data of the same weeks, or the report. */
  readonly of: string;
  readonly place: Place;
}

/** Links on a cover. */
export type Door =
  | {
      readonly type: 'place';
      readonly title: string;
      readonly place: Place;
      /** Name of the view it opens; the first if absent. */
      readonly view?: string | undefined;
    }
  | { readonly type: 'tour'; readonly title: string }
  | { readonly type: 'study'; readonly title: string; readonly demo: boolean };

export interface Cover {
  readonly title: string;
  readonly heading: string;
  readonly line: string;
  readonly kinds: readonly Kind[];
  readonly datasets: readonly string[];
  readonly tiles: readonly Tile[];
  readonly chart: { readonly view: View; readonly place: Place } | null;
  /** For a log: the largest differences from the market. */
  readonly besides: { readonly title: string; readonly rows: readonly Beside[] } | null;
  readonly doors: readonly Door[];
}

/** A line of the contents. */
export interface Item {
  readonly place: Place;
  /** Id of the chapter the line belongs to. */
  readonly chapter: string;
  /** `3`, `1`, `25a`, `T1`; empty for a chapter without a number. */
  readonly label: string;
  readonly title: string;
  /** The place it opens instead of its own page. */
  readonly opens?: Place | undefined;
}

export interface HitRow {
  /** Null if it opens nothing. */
  readonly place: Place | null;
  readonly kind: HitKind | 'key' | 'command';
  readonly title: string;
  readonly snippet: string;
  /** Searched words that it lacks, if no hit has all. */
  readonly without: readonly string[];
  /** All text searched besides the title. */
  readonly text: string;
}

export interface ModelFacts {
  readonly name: string;
  /** Its author and release date. */
  readonly brief: string;
  /** Its labels in one line. */
  readonly summary: string;
  /** Its labels with their sources. */
  readonly card: readonly CardRow[];
  /** Stated and third-party facts on its user retention, each with its source; one line if there are none. */
  readonly retentionFacts: readonly {
    readonly fact: string;
    readonly source: string;
    /** The source, by its name in the data; empty if there is none. */
    readonly saidBy: string;
    /** True if the report says it, false if somebody read it from its charts. */
    readonly isStated: boolean;
  }[];
  /** The report's conclusion on its users; null if there is none. */
  readonly verdict: string | null;
  /** Why there is no volume curve; null if there is one. */
  readonly withoutVolume: string | null;
  readonly definition: string;
}

/** A model that can be laid over another's curve. */
export interface OverlayModel {
  readonly model: string;
  readonly name: string;
  /** Why it has no curve; null if it has one. */
  readonly why: string | null;
}

/** A model's weekly tokens, for a small chart in its row. */
export interface Weekly {
  readonly weeks: number;
  /** Null if the model was not listed, which does not mean zero. */
  readonly tokens: (model: string) => readonly (number | null)[];
}

/** Mondays of the first and last week of a board, and of the span of the same length before, which changes are measured from. */
export interface BoardSpan {
  readonly from: string;
  readonly to: string;
  readonly before: { readonly from: string; readonly to: string };
}

/** A shell command, as `:` offers it and `/` finds it. */
export interface ShellCommand {
  readonly name: string;
  readonly args: string;
  readonly summary: Localised;
  readonly examples: readonly { readonly line: string; readonly does: Localised }[];
}

export interface ReportModel {
  /** Commands that a line can run; empty if lines cannot be run. */
  readonly commands: readonly ShellCommand[];
  readonly lang: Language;
  /** Translates messages; views, texts and titles are already translated. */
  readonly t: Translate;
  /** The same model in another language, built lazily; returns itself if the language is not loaded. */
  inLanguage(lang: Language): ReportModel;
  readonly items: readonly Item[];
  /** The first screen, or a log's own cover. */
  cover(id: string): Cover;
  /** A small figure, if prepared: see `prepareSmall`. */
  small(figure: string): Figure | undefined;
  /** Prepares the next of these figures; false if all are ready. */
  prepareSmall(figures: readonly string[]): boolean;
  /** Never throws for a place from `resolve`. */
  chapter(id: string): ChapterPage;
  figure(id: string): Figure;
  /** The views of a figure, of a leaderboard in a period, or of a model with others overlaid. */
  views(place: Place, look: ViewState): { title: string; views: readonly View[]; periods: readonly string[] | null };
  /** Weekly tokens of a board's models over the span of a view; null for other places. */
  weekly(place: Place, look: ViewState, view: string): Weekly | null;
  /** The weeks of a board's view; null for a place that is not a board with changes. */
  span(place: Place, look: ViewState, view: string): BoardSpan | null;
  model(id: string): ModelFacts;
  /** Preloads what the next (1) or previous (-1) place needs. No visible effect. */
  prepare(place: Place, side: 1 | -1): void;
  /** Models that can be overlaid, the report's first. */
  overlays(): readonly OverlayModel[];
  /** The model whose retention a place shows; null for any other place. */
  retentionOf(place: Place): string | null;
  find(words: string): readonly HitRow[];
  /** Every place, with the word that opens it. */
  places(): readonly { readonly word: string; readonly id: string; readonly title: string }[];
  /** The sources of a place's numbers and the known conflicts, as lines of the given width. */
  sources(place: Place, width: number): readonly Line[];
  /** The addresses of those sources, in order. */
  sourceLinks(place: Place): readonly string[];
  /** A place by number, name, slug or address; if there is none, null with the nearest names. */
  resolve(query: string): { place: Place | null; nearest: readonly string[] };
  /** Every public week of a log figure's measures, by the figure's name. */
  readonly market: MarketOf;
  /** When the newest of these datasets was synced (ISO); null if all are as shipped. */
  syncedOn(datasets: readonly string[]): string | null;
  /** The command line that prints what is on screen. */
  command(place: Place, look: ViewState, view: View | null): string;
}
