/** The content of a chapter's page, for the report or a study. */
import type { ResolvedInline } from '../chapters/references.ts';
import type { Kind } from '../data/dataset.ts';

/** A piece of running text. A number keeps the row it comes from; a figure link keeps its target. */
export type Piece = ResolvedInline;

export interface ChapterPage {
  readonly title: string;
  /** The kinds of its numbers, if they share a source; absent for the report's chapters. */
  readonly kinds?: readonly Kind[] | undefined;
  readonly paragraphs: readonly (readonly Piece[])[];
  readonly figures: readonly { readonly id: string; readonly label: string; readonly title: string }[];
}
