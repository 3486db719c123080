/** Messages of tables, leaderboards and retention pages in English. Each has its Chinese in ../zh/boards.ts. */
import type { Code, Text } from '../code.ts';

export const boards = {
  fromTo: ({ low, high }: { low: Code; high: Code }) => `${low} to ${high}`,
  orMore: ({ low }: { low: Code }) => `${low} or more`,
  /** An unknown rank, below the ranks before it. */
  orBelow: ({ low }: { low: Code }) => `${low} or below`,
  rank: ({ rank }: { rank: Code }) => `no. ${rank}`,
  inUnit: ({ value, unit }: { value: Code; unit: Text }) => `${value} ${unit}`,
  points: 'points',
  weeks: ({ from, to }: { from: Code; to: Code }) => `weeks of ${from} to ${to}`,
  changeSince: ({ week }: { week: Code }) => `change since the ${week}`,
  changeSinceWeeks: ({ from, to }: { from: Code; to: Code }) => `change since the weeks of ${from} to ${to}`,
  moreUse: ({ arrow }: { arrow: Code }) => `${arrow} more use`,
  lowerCost: ({ arrow }: { arrow: Code }) => `${arrow} lower cost`,
  higherCost: ({ arrow }: { arrow: Code }) => `higher cost ${arrow}`,
  medianCost: ({ cost, unit }: { cost: Code; unit: Text }) => `median ${cost} ${unit}`,
  placesUnknown: 'The report names the fields; places within them are not known.',
  namedTwice: ({ tags }: { tags: readonly Code[] }) =>
    `* ${tags.join(', ')}: named in two fields. Places within a field are not known.`,
  noCurve: ({ why }: { why: Code }) => why,
  enoughModels: ({ count }: { count: number }) =>
    `${count} lines are as many as can be told apart: take one away first`,
  layOver: ({ count, most }: { count: number; most: number }) =>
    `Lay over: ${count} of ${most} · Enter adds or takes away, Esc back`,
  noSuchModel: 'no model is called so in public data',
  modelPrompt: 'model:',
  users: 'Users',
  usersMeasure: 'share of a cohort still active by month, %',
  usersUnknown: 'n and curves not published',
  volume: 'Volume',
  volumeMeasure: 'weekly tokens, % of launch level',
  launchLevel: ({ tokens }: { tokens: Code }) => `weekly tokens, % of launch level (${tokens} a week)`,
  weeksCounted: ({ weeks }: { weeks: number }) => `n = ${weeks} weeks`,
  notUsers: 'not users',
  usersAndVolume: 'users and volume',
  layOverHint: 'lay other models over it',
  laidOver: ({ count }: { count: number }) => `${count} laid over`,
  reportSays: ({ verdict }: { verdict: Code }) => `The report: ${verdict}`,
  moreFacts: ({ key }: { key: Code }) => `more: ${key}`,
  released: ({ date }: { date: Code }) => `released ${date}`,
  monthsAfter: ({ months }: { months: Text }) => `${months}; n: users who came`,
  allCohorts: 'all',
  retentionOf: ({ model }: { model: Code }) => `Retention of ${model}`,
};
