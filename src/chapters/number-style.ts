/** How one language writes numbers and dates inside a sentence. */

export interface NumberStyle {
  /** Whole parts with at least this many digits get commas between thousands. */
  readonly groupFrom: number;
  /** A large count with its scale as a word. */
  readonly count: (value: number, decimals: number) => string;
  /** An amount of US dollars whose digits are already formatted. */
  readonly dollars: (amount: string) => string;
  /** A small count in prose: a word in English, digits in Chinese. */
  readonly smallNumber: (value: number) => string;
  /** `month` from 1; `day` is null if only the month is known. */
  readonly date: (year: number, month: number, day: number | null) => string;
}
