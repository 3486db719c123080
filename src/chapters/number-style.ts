/** How one language writes numbers and dates inside a sentence. */

export interface NumberStyle {
  /** Whole parts of that many digits or more get commas between thousands. */
  readonly groupFrom: number;
  /** A large count with its scale in words. */
  readonly count: (value: number, decimals: number) => string;
  /** An amount of US dollars, its digits already written. */
  readonly dollars: (amount: string) => string;
  /** A small count in prose: a word in English, digits in Chinese. */
  readonly smallNumber: (value: number) => string;
  /** `month` from 1; `day` is null where only the month is known. */
  readonly date: (year: number, month: number, day: number | null) => string;
}
