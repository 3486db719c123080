/**
 * Sentences of the user's own report, in English. `{total:tokens.value|tokens}` is replaced later: a row and column of a table of
 * the report, or of the data. The Chinese is in ../zh/report.ts.
 */
import type { Code, Text } from '../code.ts';
import { counted, plural } from '../grammar.ts';

type Way = 'rose' | 'fell' | 'same';
interface Listed {
  readonly count: number;
  /** How many of them are named, largest first. */
  readonly named: number;
}

export const report = {
  title: 'Our State of AI',
  titleSimulated: 'Our State of AI (simulated)',
  simulated: 'Simulated: this is the demo log, and nobody made these requests.',
  description: 'What our AI models were used for, what that cost and what changed.',
  span: ({ isOneDay }: { isOneDay: boolean }): string =>
    isOneDay ? '{span:all.from|date}' : '{span:all.from|date} to {span:all.to|date}',
  empty: 'No request of these days says its tokens and when it was made: there is nothing to report.',

  // Titles of sections
  overview: 'At a glance',
  against: 'Since the saved study',
  models: 'Models',
  projects: 'Projects',
  users: 'Users',
  days: 'When',
  tokens: 'Tokens and cache',
  source: 'Open and closed models',
  agentic: 'Reasoning, tool calls and length',
  categories: 'What it was for',
  places: 'Where it came from',
  languages: 'Languages',
  retention: 'Who comes back',
  besideMarket: 'Beside the market',
  untold: 'What this log cannot tell',
  method: 'How it was counted',
  values: 'The numbers behind the sentences',
  speed: 'Speed, errors and caching',
  limits: 'So far and to come',

  // Names
  unnamed: 'not named',
  otherModels: 'other models',
  project: ({ rank }: { rank: number }) => `Project ${rank}`,
  user: ({ rank }: { rank: number }) => `User ${rank}`,
  mine: 'this log',
  market: 'market, same weeks',
  theReport: 'the report',
  closed: 'closed models',
  chineseOpen: 'Chinese open models',
  otherOpen: 'open models from elsewhere',
  titled: ({ title, series }: { title: Text; series: Text }) => `${title}: ${series}`,
  atThen: 'Then',
  atNow: 'Now',
  moreRows: ({ count }: { count: number }) => `${counted(count, 'more row')}.`,

  caption: ({ title, measure }: { title: Code; measure: Code }) => `${title} (${measure})`,

  // At a glance
  used: ({ requests, isOneDay }: { requests: number; isOneDay: boolean }) =>
    `${isOneDay ? 'On this day' : 'In these {span:all.days} days'}, {total:requests.value} ${plural(requests, 'request', 'requests')} used {total:tokens.value|tokens} tokens.`,
  usedTokens: ({ isOneDay }: { isOneDay: boolean }) =>
    `${isOneDay ? 'On this day' : 'In these {span:all.days} days'}, {total:tokens.value|tokens} tokens were used.`,
  loggedCost: ({ isWhole }: { isWhole: boolean }): string =>
    isWhole
      ? 'The log puts their cost at {total:logged cost.value|usd2}.'
      : 'The log puts a cost on {total:logged cost.known|%1} of the requests, {total:logged cost.value|usd2} together.',
  listValue: ({ isWhole, isBeside }: { isWhole: boolean; isBeside: boolean }) =>
    `At list prices${isWhole ? '' : ', which {total:list-price value.known|%1} of the tokens have,'} they come to {total:list-price value.value|usd2}${isBeside ? '.' : ': a value, not what was spent.'}`,
  noCost: 'Neither the log nor a list of prices says what they cost.',
  topModels: ({ models, named }: { models: number; named: number }) =>
    models === 1
      ? 'All of them went through {models:1.name}.'
      : `Of ${counted(models, 'model')}, ${listOf('models', named)}.`,
  topProject: ({ projects, isNamed }: { projects: number; isNamed: boolean }) =>
    `The largest of ${counted(projects, 'project')}${isNamed ? ', {projects:1.name},' : ''} had {projects:1.share|%1} of the tokens.`,
  cacheShort: 'Of the prompt tokens, {total:cache hits.value|%1} were read from a cache.',
  changed: ({ days, tokens, isRecent }: { days: number; tokens: Way; isRecent: boolean }) =>
    `${isRecent ? `In the last ${days === 1 ? 'day' : '{changes:0.days} days'}, tokens` : 'Tokens'} ${went(tokens, '{lately:tokens.change|%1}')} against the ${days === 1 ? 'day' : '{changes:0.days} days'} before.`,
  costChanged: ({ cost, money }: { cost: Way; money: 'logged' | 'list' }) =>
    `${money === 'logged' ? 'The logged cost' : 'Their list-price value'} ${went(cost, `{lately:${money === 'logged' ? 'logged cost' : 'list-price value'}.change|%1}`)}.`,
  changedWeek: ({ tokens }: { tokens: Way }) =>
    `In the last whole week, that of {changes:0.from|date}, tokens ${went(tokens, '{lately:tokens.change|%1}')} against the week before.`,
  changedMost: ({ isMore }: { isMore: boolean }) =>
    `{changes:1.name} changed most: {changes:1.more|tokens} tokens ${isMore ? 'more' : 'fewer'} than before.`,
  tileLogged: 'logged cost',
  tileList: 'list-price value',
  tileTokens: 'tokens',
  tileRequests: ({ requests }: { requests: number }) => plural(requests, 'request', 'requests'),
  tileCache: 'of prompt tokens from a cache',
  tileModels: 'models',
  tileProjects: 'projects',

  // Models, projects, users
  modelsUsed: ({ count, named }: Listed) =>
    count === 1
      ? 'One model was used: {models:1.name}.'
      : count <= 5
        ? `${counted(count, 'model')} were used: ${listOf('models', named)}.`
        : `Three of ${counted(count, 'model')} had {top-models:all.three|%1} of the tokens.`,
  projectsUsed: ({ count, named }: Listed) =>
    count <= 5
      ? `Requests came from ${counted(count, 'project')}: ${listOf('projects', named)}.`
      : `Three of ${counted(count, 'project')} had {top-projects:all.three|%1} of the tokens.`,
  usersUsed: ({ count, named }: Listed) =>
    count <= 5
      ? `${counted(count, 'user')} made requests: ${listOf('users', named)}.`
      : `Three of ${counted(count, 'user')} had {top-users:all.three|%1} of the tokens.`,
  dearest: ({ table, rank, money }: { table: Code; rank: number; money: 'logged' | 'list' }) =>
    `${money === 'logged' ? `{${table}:${rank}.name} cost most` : `At list prices {${table}:${rank}.name} comes to most`}: {${table}:${rank}.usd|usd2}, {${table}:${rank}.usd_share|%1} of the ${money === 'logged' ? 'cost' : 'value'} for {${table}:${rank}.share|%1} of the tokens.`,
  crowd: ({ table, count }: { table: Code; count: number }) =>
    `${table === 'users' ? `${counted(count, 'user')} made requests` : `Requests came from ${counted(count, 'project')}`}. The {top-${table}:all.tenth} with most tokens, a tenth of them, had {top-${table}:all.tenth_share|%1} of the tokens.`,
  projectsHidden: 'Names of projects are left out; --names projects shows them.',
  usersHidden: 'Names of users are left out; --names users shows them as the study knows them.',

  // When
  daysUsed: ({ used, all }: { used: number; all: number }): string =>
    used === all
      ? 'There were requests on each of the {days:all.days} days, with {days:all.mean|tokens} tokens on an average day.'
      : 'There were requests on {days:all.used} of {days:all.days} days; the average of all days is {days:all.mean|tokens} tokens.',
  busiest: 'The busiest was {days:all.busiest|date}, with {days:all.most|tokens} tokens.',
  weekends: 'Saturdays and Sundays had {days:all.weekend|%1} of the tokens.',

  // Tokens and cache
  outputShare: 'Of the tokens, {total:output share.value|%1} were output; the rest were prompts.',
  reasoningOutput: 'Of the output, {total:reasoning share.value|%1} was reasoning.',
  cacheUntold: 'The log does not say how much of the prompts was read from a cache.',
  cacheHits: 'Of the prompt tokens, {total:cache hits.value|%1} were read from a cache.',
  cacheBefore: ({ isMore }: { isMore: boolean }) =>
    `That is ${isMore ? 'more' : 'less'} than the {total:cache hits.before|%1} of the days before.`,
  cacheWritten: 'To fill the cache, {total:cache writes.value|tokens} tokens were written to it.',

  // Speed, errors and caching
  latency: ({ hasMost }: { hasMost: boolean }) =>
    `Half of the requests took {speed:latency, median.value|.1} seconds or less${hasMost ? ', and 95% took {speed:latency, 95%.value|.1} or less' : ''}.`,
  firstToken: 'Half of the answers began within {speed:first token, median.value|.1} seconds.',
  outputSpeed: 'Output came at {speed:output a second.value|.0} tokens a second.',
  errors: ({ hasCancelled }: { hasCancelled: boolean }) =>
    `Of the requests, {speed:errors.value|%1} failed${hasCancelled ? ' and {speed:cancelled.value|%1} were cancelled' : ''}.`,
  cachingSaved: ({ isLoss }: { isLoss: boolean }): string =>
    isLoss
      ? 'At list prices, writing to the cache cost {speed:caching saved.value|usd2} more than reading from it saved.'
      : 'At list prices, caching saved {speed:caching saved.value|usd2}.',

  // So far and to come
  soFar: ({ isLogged, hasRate }: { isLogged: boolean; hasRate: boolean }) =>
    `From {limits:now.from|date} to {limits:now.day|date}, ${isLogged ? 'the logged cost came to' : 'the list-price value came to'} {limits:now.so_far|usd2}${hasRate ? ', lately {limits:now.rate|usd2} a day' : ''}.`,
  forecast: ({ hasRange }: { hasRange: boolean }) =>
    `If days stay as they were, it will be {limits:now.forecast|usd2} by {limits:now.to|date}${hasRange ? ', in 80 of 100 cases between {limits:now.low|usd2} and {limits:now.high|usd2}' : ''}.`,
  budget: ({ isReached }: { isReached: boolean }): string =>
    isReached
      ? 'The budget of {limits:now.budget|usd2} is used up on {limits:now.reached_on|date}.'
      : 'The budget of {limits:now.budget|usd2} is not used up in that time.',

  // Open and closed models
  sourceShares:
    'Closed models had {source:Closed.share|%1} of the tokens, Chinese open models {source:Chinese OSS.share|%1} and open models from elsewhere {source:RoW OSS.share|%1}.',
  allClosed: 'All tokens went to closed models.',
  allReasoning: 'All tokens went through models that can reason.',
  sourceUnknown: 'The other {source:Unknown.share|%1} went to models whose kind is not known.',
  sameWeeks: ({ table, series, weeks }: { table: Code; series: Code; weeks: number }) =>
    weeks === 1
      ? `Public data cover one whole week of these days, that of {${table}:${series}.from|date}.`
      : `Public data cover ${counted(weeks, 'whole week')} of these days, the weeks of {${table}:${series}.from|date} to {${table}:${series}.to|date}.`,
  reportWeeks: ({ table, series }: { table: Code; series: Code }) =>
    `No whole week of these days is in public data, which end with the week of {public:all.last|date}. The weeks of the report beside them run from {${table}:${series}.from|date} to {${table}:${series}.to|date}.`,
  noWeeks:
    'No whole week of these days is in public data, which end with the week of {public:all.last|date}: no market stands beside them.',
  closedBeside: ({ of }: { of: 'market' | 'report' }) =>
    `${of === 'market' ? 'On average over those weeks' : 'In an average week'}, closed models had {sides:Closed.mine|%1} here and {sides:Closed.other|%1} in the ${of === 'market' ? 'market' : 'report'}.`,

  // Reasoning, tool calls and length
  reasoning: 'Models that can reason had {agentic:reasoning.value|%1} of the tokens.',
  reasoningBeside: ({ weeks }: { weeks: number }) =>
    `In the ${plural(weeks, 'week', '{reasoners:all.weeks} weeks')} that public data have too, it was {reasoners:all.mine|%1} here and {reasoners:all.other|%1} in the market.`,
  tools: 'Requests that ended in a tool call had {agentic:tools.value|%1} of the tokens.',
  prompt: 'The average prompt had {agentic:prompt.value} tokens.',
  promptAndCompletion:
    'The average prompt had {agentic:prompt.value} tokens, the average completion {agentic:completion.value}.',
  promptBeside: 'The report says more than {stated:prompt-tokens-late.low} tokens a prompt for late 2025.',

  // What for, and from where
  topCategories: ({ named }: Listed) => `Of the tokens with a known category, ${listOf('categories', named)}.`,
  programmingReport: 'The report has programming at more than {stated:programming-share-late.low|%}.',
  topPlaces: ({ named }: Listed) => `Of the tokens with a known country, ${listOf('places', named)}.`,
  placesReport:
    'In the report, North America had {table-2:North America.share|%1} of the tokens, Asia {table-2:Asia.share|%1} and Europe {table-2:Europe.share|%1}.',
  topLanguages: ({ named }: Listed) => `Of the tokens with a known language, ${listOf('languages', named)}.`,

  // Who comes back
  verdict: ({ rank, users, cohorts }: { rank: number; users: number; cohorts: number }) =>
    `{verdicts:${rank}.name}: {verdicts:${rank}.verdict}, n = {verdicts:${rank}.users} ${plural(users, 'user', 'users')} in {verdicts:${rank}.cohorts} ${plural(cohorts, 'cohort', 'cohorts')}.`,
  noShape: ({ none }: { none: number }) =>
    `${counted(none, 'model')} ${plural(none, 'shows', 'show')} neither a foundational cohort nor a boomerang.`,
  verdictUntold: ({ untold, isAll }: { untold: number; isAll: boolean }) =>
    isAll
      ? 'No model has enough users and cohorts to say who comes back to it.'
      : `${counted(untold, 'model')} ${plural(untold, 'has', 'have')} too few users or cohorts to say.`,
  wholeLog: 'Cohorts take months, so this is told of all of the log and not of these days only.',

  // Compared with the market
  differsMarket:
    'What differs most from the market of the same weeks is “{differences:1.name}”, {differences:1.mine|%1} here and {differences:1.other|%1} there.',
  differsReport: ({ rank }: { rank: number }) =>
    `Where public data have no such measure or week, the report stands beside it. What differs most is “{differences:${rank}.name}”, {differences:${rank}.mine|%1} here and {differences:${rank}.other|%1} there.`,

  // Since the saved study
  againstSpan: ({ name }: { name: Code }) =>
    `The study “${name}” runs from {against:then.from|date} to {against:then.to|date}, this report from {against:now.from|date} to {against:now.to|date}. Averages of a day stand beside each other.`,
  againstTokens: ({ way }: { way: Way }) =>
    way === 'same'
      ? 'Tokens a day did not change: {against:now.tokens|tokens}.'
      : `Tokens a day ${went(way, '{against:now.tokens_change|%1}')}, from {against:then.tokens|tokens} to {against:now.tokens|tokens}.`,
  againstCost: ({ way, money }: { way: Way; money: 'logged' | 'list' }) =>
    `${money === 'logged' ? 'The logged cost' : 'The list-price value'} a day ${went(way, '{against:now.usd_change|%1}')}${way === 'same' ? '.' : ', from {against:then.usd|usd2} to {against:now.usd|usd2}.'}`,
  againstModel: '{moves:1.name} moved most, from {moves:1.before|%1} of the tokens to {moves:1.now|%1}.',

  // What the log does not support
  untoldCount: ({ no, partly }: { no: number; partly: number }) =>
    [
      ...(no > 0 ? [`${counted(no, 'figure')} ${plural(no, 'needs', 'need')} what this log does not have.`] : []),
      ...(partly > 0
        ? [
            `${counted(partly, 'figure')} ${plural(partly, 'has only part of what it needs', 'have only part of what they need')}.`,
          ]
        : []),
    ].join(' ') || 'This log has all of it.',
  lacking: ({ why, figures, more }: { why: Text; figures: readonly Text[]; more: number }) =>
    `${why} ${figures.join('; ')}${more > 0 ? `; ${counted(more, 'more', 'more')}` : ''}.`,

  // How it was counted
  account: ({
    read,
    kept,
    duplicates,
    rejected,
    isTable,
  }: Record<'read' | 'kept' | 'duplicates' | 'rejected', number> & { isTable: boolean }) =>
    isTable
      ? 'The {account:all.kept} rows of a table were counted where they lie.'
      : kept === read
        ? `All {account:all.read} ${plural(read, 'row', 'rows')} read count as requests.`
        : `Of {account:all.read} ${plural(read, 'row', 'rows')} read, {account:all.kept} count as requests${duplicates > 0 ? `, {account:all.duplicates} ${plural(duplicates, 'was', 'were')} there twice` : ''}${rejected > 0 ? `, {account:all.rejected} could not be used` : ''}.`,
  ofThese: 'This report tells of those made in its days.',
  privacy: 'This report holds no prompt, no answer, no path and no key.',
  labels: ({ share }: { share: Code }) =>
    `Which models are open, Chinese or able to reason is told by labels, which cover ${share}% of the tokens.`,
  namesLeftOut: ({ projects, users }: { projects: boolean; users: boolean }) =>
    `Names of ${projects ? 'users' : users ? 'projects' : 'projects and users'} are left out.`,
  marketMethod:
    "The market is OpenRouter's public rankings, the 50 models with most tokens of each day: one market, and not all of it.",

  // The card
  cardUsed: '{total:tokens.value|tokens} tokens',
  cardLogged: '{total:logged cost.value|usd2} logged cost',
  cardList: '{total:list-price value.value|usd2} at list prices',
  cardTop: 'Most used: {models:1.name}, {models:1.share|%1}',
  cardSource: ({ program }: { program: Code }) => `Own log, counted with ${program}`,
  cardSimulated: ({ program }: { program: Code }) => `Simulated log, counted with ${program}`,
};

function went(way: Way, by: string): string {
  return way === 'same' ? 'did not change' : `${way} by ${by}`;
}

/** `A had 41.0%, B 20.1% and C 9.8%`. */
function listOf(table: string, named: number): string {
  const parts = Array.from(
    { length: named },
    (_, i) => `{${table}:${i + 1}.name}${i === 0 ? ' had' : ''} {${table}:${i + 1}.share|%1}`,
  );
  const last = parts.pop() ?? '';
  return parts.length === 0 ? last : `${parts.join(', ')} and ${last}`;
}
