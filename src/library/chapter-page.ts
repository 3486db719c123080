/** What a chapter's page shows, of the report or of a study. */
import type { ResolvedInline } from '../chapters/references.ts';
import type { Kind } from '../data/dataset.ts';

/** A piece of running text. A number knows the row it stands for; a figure link knows where it leads. */
export type Piece = ResolvedInline;

export interface ChapterPage {
  readonly title: string;
  /** Where its numbers come from, where that is one thing; absent for the report's chapters. */
  readonly kinds?: readonly Kind[] | undefined;
  readonly paragraphs: readonly (readonly Piece[])[];
  readonly figures: readonly { readonly id: string; readonly label: string; readonly title: string }[];
}
