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

/** How the terminal draws; fixed for a run. */
export interface Appearance {
  readonly colour: ColourLevel;
  readonly theme: Theme;
  readonly ascii: boolean;
  /** Lines in braille dots, or in octants. */
  readonly braille: boolean;
  readonly octants?: boolean;
  /** What stands for signs that the terminal cannot show. */
  readonly spelling?: Spelling | undefined;
  /** A card as it was drawn ahead; only there once Ink is, and undefined until it is drawn. */
  readonly card?: (rows: readonly CardRow[], width: number) => readonly string[] | undefined;
}

/** A label of a model and who vouches for it. */
export interface CardRow {
  readonly label: string;
  readonly value: string;
  readonly source: string;
}

/** Headings of a card's columns: label, value, source. */
export type CardHeads = readonly [label: string, value: string, source: string];

/** A number of a cover: what it was, what it is, and the way between. */
export interface Tile {
  readonly name: string;
  /** What the report says, or the span before: `nearly 30%`. Empty where there is nothing to hold it against. */
  readonly before: string;
  readonly latest: string;
  /** When that is, or what it is of. */
  readonly note: string;
  readonly direction: 'up' | 'down' | 'same' | 'another' | null;
  /** Week by week; null where it is not known. */
  readonly course: readonly (number | null)[];
  /** As many of them are of the report's weeks. */
  readonly inReport: number;
  /** Of a log: `before` is a sentence of its own, and nothing is "now". */
  readonly isOwn?: boolean;
  readonly place: Place;
  /** The view of it that has the number; the first where absent. */
  readonly view?: string | undefined;
  /** The same as a sentence. */
  readonly sentence: string;
}

/** A share of a log beside the market's. */
export interface Beside {
  /** The figure, and which of its lines; null where it has one. */
  readonly title: string;
  readonly series: string | null;
  readonly mine: number;
  readonly market: number;
  /** What it stands beside: public data of the same weeks, or the report. */
  readonly of: string;
  readonly place: Place;
}

/** The ways on from a cover. */
export type Door =
  | {
      readonly type: 'place';
      readonly title: string;
      readonly place: Place;
      /** The view it opens on, by its name; the first where absent. */
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
  /** Of a log: what differs most from the market. */
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
  /** What it opens on in place of a page of its own. */
  readonly opens?: Place | undefined;
}

export interface HitRow {
  /** Null where nothing can be opened. */
  readonly place: Place | null;
  readonly kind: HitKind | 'key' | 'command';
  readonly title: string;
  readonly snippet: string;
  /** Words that it does not hold, where nothing holds all. */
  readonly without: readonly string[];
  /** All that was searched besides the title. */
  readonly text: string;
}

export interface ModelFacts {
  readonly name: string;
  /** Who made it, and when it came out. */
  readonly brief: string;
  /** Its labels in one line's worth of words. */
  readonly summary: string;
  /** Its labels with their sources. */
  readonly card: readonly CardRow[];
  /** Stated and third-party facts on its user retention, each with its source; one line if there are none. */
  readonly retentionFacts: readonly {
    readonly fact: string;
    readonly source: string;
    /** Whoever said it, by the name in the data; empty for nobody. */
    readonly saidBy: string;
    /** By the report; else by somebody who read its charts. */
    readonly isStated: boolean;
  }[];
  /** What the report concludes of its users; null where it says nothing. */
  readonly verdict: string | null;
  /** Why there is no volume curve; null when there is one. */
  readonly withoutVolume: string | null;
  readonly definition: string;
}

/** A model that can be laid over another's curve. */
export interface OverlayModel {
  readonly model: string;
  readonly name: string;
  /** Why it has no curve; null where it has one. */
  readonly why: string | null;
}

/** A model's tokens week by week, for a small drawing beside its row. */
export interface Weekly {
  readonly weeks: number;
  /** Null where the model was not listed, which is not zero. */
  readonly tokens: (model: string) => readonly (number | null)[];
}

/** Mondays of the first and last week of a board, and of as many weeks just before: what its changes are from. */
export interface BoardSpan {
  readonly from: string;
  readonly to: string;
  readonly before: { readonly from: string; readonly to: string };
}

/** A command of the shell, as `:` offers it and `/` finds it. */
export interface ShellCommand {
  readonly name: string;
  readonly args: string;
  readonly summary: Localised;
  readonly examples: readonly { readonly line: string; readonly does: Localised }[];
}

export interface ReportModel {
  /** Those that a line can run; none where no line can. */
  readonly commands: readonly ShellCommand[];
  readonly lang: Language;
  /** Puts messages into its language; views, texts and titles are in it already. */
  readonly t: Translate;
  /** The same in another language, built lazily; returns itself if the language is not loaded. */
  inLanguage(lang: Language): ReportModel;
  readonly items: readonly Item[];
  /** The first screen, or a log's own. */
  cover(id: string): Cover;
  /** A figure in small, if it was made ready: see `prepareSmall`. */
  small(figure: string): Figure | undefined;
  /** Makes the next of these ready that is not yet; false where all are. */
  prepareSmall(figures: readonly string[]): boolean;
  /** Never throws for a place that `resolve` gave. */
  chapter(id: string): ChapterPage;
  figure(id: string): Figure;
  /** The views of a figure, a leaderboard in a period, or a model with others drawn on top. */
  views(place: Place, look: ViewState): { title: string; views: readonly View[]; periods: readonly string[] | null };
  /** The weekly tokens of a board's models over the span of a view; null where a place is no such board. */
  weekly(place: Place, look: ViewState, view: string): Weekly | null;
  /** The weeks a board's view is of; null where a place is no board with changes. */
  span(place: Place, look: ViewState, view: string): BoardSpan | null;
  model(id: string): ModelFacts;
  /** Builds what the place after (1) or before (-1) this one needs, so that going there is quick. No visible effect. */
  prepare(place: Place, side: 1 | -1): void;
  /** Models that may be laid over another, those of the report first. */
  overlays(): readonly OverlayModel[];
  /** The model whose retention a place shows; null for any other place. */
  retentionOf(place: Place): string | null;
  find(words: string): readonly HitRow[];
  /** Every place by the word that opens it. */
  places(): readonly { readonly word: string; readonly id: string; readonly title: string }[];
  /** Where the numbers of a place come from and what conflicts are known, as lines of a width. */
  sources(place: Place, width: number): readonly Line[];
  /** The addresses of those sources, the first one first. */
  sourceLinks(place: Place): readonly string[];
  /** A place by its number, name, slug or address; null with the nearest names when there is none. */
  resolve(query: string): { place: Place | null; nearest: readonly string[] };
  /** Every public week of a log figure's measures, by the figure's name. */
  readonly market: MarketOf;
  /** The day the newest of these datasets was synced on (ISO); null where all are as shipped. */
  syncedOn(datasets: readonly string[]): string | null;
  /** The command line that prints what is on screen. */
  command(place: Place, look: ViewState, view: View | null): string;
}
