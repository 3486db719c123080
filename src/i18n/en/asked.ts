/** Messages about part of a log, and about its boards of usage, speed and limits, in English. Chinese in ../zh/asked.ts. */
import type { Code } from '../code.ts';
import { number } from '../grammar.ts';

export const asked = {
  idNeedsEquals: ({ column }: { column: Code }) =>
    `--where ${column} takes = and a name or its hash: what is hashed has no order and no parts.`,
  noneMeets: ({ asked }: { asked: Code }) => `No request of the log meets ${asked}.`,
  narrowed: ({ requests, of }: { requests: number; of: number }) =>
    `${number(requests)} of ${number(of)} requests counted: those that were asked for`,
  needsBoard: ({ flag, figures }: { flag: Code; figures: readonly Code[] }) =>
    `${flag} is for a board: add --figure ${figures.join(' or ')}.`,
  notKept: ({ flag, name }: { flag: Code; name: Code }) =>
    `${flag} says what to print, and a saved study keeps the whole log. Save it without, then: state-of-ai study ${name} --figure usage ${flag} ...`,
  savedWhole: ({ flag }: { flag: Code }) =>
    `A saved study is listed and opened as it was counted. ${flag} goes with --figure NAME.`,
  noCounts: ({ flag, name }: { flag: Code; name: Code }) =>
    `${name} has no counts beside it that ${flag} could be taken from: it came from elsewhere, from ClickHouse, or from an older program. Name its log, or save it again.`,
  noBudget: ({ typed }: { typed: Code }) =>
    `--budget takes USD for a period, such as 200/month, 50/week or 10/day, not ${typed}.`,
  noPrice: ({ typed, near }: { typed: Code; near: readonly Code[] }) =>
    `No list has a price of ${typed}.${near.length === 0 ? '' : ` Nearest: ${near.join(', ')}.`} All of them: state-of-ai table list-prices`,
};
