/** Texts of these figures: titles, measures, notes. */
import type { RetentionOptions } from '../../counts/options.ts';
import type { Thresholds } from '../../counts/thresholds.ts';
import type { Localised } from '../../i18n/message.ts';

export const words = {
  saidBy: {
    en: 'Whoever said it stands in said_by; a third party read the charts, which were not published as numbers.',
    zh: '出自何人见 said_by；第三方读的是图，图背后的数字没有公布。',
  },
  factsTitle: { en: 'All that is said about it, in numbers and words', zh: '关于它的全部陈述，数字与文字' },
  measure: { en: 'share of a cohort still active, %', zh: '队列中仍然活跃的份额，%' },
  pointsTitle: { en: 'The values anybody gave, as points and ranges', zh: '有人给出过的数值，画作点和区间' },
  retentionName: { en: 'User retention by model and cohort', zh: '用户留存，按模型与队列' },
  allTitle: { en: 'Your log, every model and cohort', zh: '你的日志：每个模型与队列' },
  verdictsName: { en: 'Foundational cohorts and boomerangs', zh: '基础队列与回旋镖' },
  verdictsTitle: { en: 'Your log, what its cohorts allow to be said', zh: '你的日志：各队列能说明什么' },
  verdictsMeasure: { en: 'verdict of each model', zh: '每个模型的判定' },
  testsTitle: { en: 'Your log, every cohort that was tested', zh: '你的日志：检验过的每个队列' },
  testsMeasure: { en: 'plateau of a cohort and of those after it, %', zh: '一个队列及其后各队列的平台值，%' },
  thresholdsAreOurs: {
    en: 'All thresholds are ours; the report names these shapes and gives no test.',
    zh: '所有阈值都是我们定的；报告为这些形状命名，但没有给出检验。',
  },
  nothing: {
    en: 'No completed request of this log has a time, a user and a model together.',
    zh: '这份日志中没有一个完成的请求同时有时间、用户和模型。',
  },
} as const satisfies Readonly<Record<string, Localised>>;

export function noVolume(why: Localised): Localised {
  return { en: `No volume retention: ${why.en}`, zh: `没有用量留存：${why.zh}` };
}

/** Who belongs to a cohort, and when its users count as active. */
export function cohortNotes({ unit, counting, id, minRequests }: RetentionOptions): Localised[] {
  const zhUnit = unit === 'month' ? '月' : '周';
  return [
    {
      en: `A cohort is the users (${id}) whose first completed request of the model falls in that ${unit}.`,
      zh: `一个队列是首次完成该模型请求落在当${zhUnit}的用户（${id}）。`,
    },
    counting === 'bounded'
      ? {
          en: `Active means a request in exactly that ${unit}: who was away may be counted again later.`,
          zh: `活跃是指恰好在当${zhUnit}有请求：离开过的用户之后可能再被计入。`,
        }
      : {
          en: `Active means a request in that ${unit} or any later one of the log.`,
          zh: `活跃是指在当${zhUnit}或日志中之后任何一${unit === 'month' ? '个月' : '周'}有请求。`,
        },
    ...(minRequests > 1
      ? [
          {
            en: `Only users with ${minRequests} requests of the model or more.`,
            zh: `只含对该模型有 ${minRequests} 个以上请求的用户。`,
          },
        ]
      : []),
  ];
}

export function activeShare({ unit, counting }: RetentionOptions): Localised {
  const when = counting === 'bounded' ? `in ${unit} k` : `in ${unit} k or later`;
  const zhWhen = `在第 k ${unit === 'month' ? '个月' : '周'}${counting === 'bounded' ? '' : '或之后'}`;
  return { en: `share of a cohort active ${when}, %`, zh: `队列中${zhWhen}活跃的份额，%` };
}

export function modelTitle(model: string): Localised {
  return { en: `Your log, ${model}`, zh: `你的日志：${model}` };
}

/** Every threshold in words, so that the reader can judge; all are ours. */
export function thresholdNotes(t: Thresholds): Localised[] {
  return [
    words.thresholdsAreOurs,
    {
      en: `Eligible: cohorts of ${t.fewestUsers} users or more that began inside the log and are whole up to the horizon, which is month ${t.longestHorizon} or the last that leaves ${t.fewestCohorts} of them (month ${t.shortestHorizon} at least).`,
      zh: `入选：不少于 ${t.fewestUsers} 名用户、在日志之内开始、到期限为止完整的队列；期限是第 ${t.longestHorizon} 个月，或仍能留下 ${t.fewestCohorts} 个队列的最后一个月（至少第 ${t.shortestHorizon} 个月）。`,
    },
    {
      en: `Foundational: one of the first ${t.launchCohorts}, whose plateau (mean of the last ${t.plateauMonths} months up to the horizon) is ${t.plateauGap} points and ${t.plateauTimes} times above that of all later cohorts together; one-sided z or Fisher test at the horizon, Holm over the candidates, p < ${t.chance}; 95% Wilson intervals apart in ${t.monthsApart} of those months.`,
      zh: `基础队列：最早 ${t.launchCohorts} 个队列之一，其平台值（到期限为止最后 ${t.plateauMonths} 个月的平均）比其后所有队列合计高 ${t.plateauGap} 个百分点且为 ${t.plateauTimes} 倍以上；期限处单侧 z 检验或 Fisher 检验，对各候选作 Holm 校正，p < ${t.chance}；95% Wilson 区间在其中 ${t.monthsApart} 个月不重叠。`,
    },
    {
      en: `Boomerang: a month ${t.boomerangGap} points above the lowest before it, ${t.boomerangUsers} users who were away then, McNemar's z corrected for every month looked at, p < ${t.chance}.`,
      zh: `回旋镖：某月比之前的最低值高 ${t.boomerangGap} 个百分点，有 ${t.boomerangUsers} 名当时离开的用户，McNemar z 检验按看过的每个月校正，p < ${t.chance}。`,
    },
    {
      en: `No fit: none of it, and every plateau under ${t.noFitBelow}%; undifferentiated: none of it, but some plateau above.`,
      zh: `不适配：以上都没有，且每个平台值都低于 ${t.noFitBelow}%；无差别：以上都没有，但有平台值更高。`,
    },
  ];
}
