/** Texts of these figures: titles, measures, notes. */
import type { Localised } from '../../i18n/message.ts';

export const words = {
  promptMeasure: { en: 'mean prompt tokens per request', zh: '每个请求平均提示词 token 数' },
  onlyProgramming: {
    en: 'Only programming could be read in every week: where lines overlap the others are left out, not zero.',
    zh: '只有编程每周都能读出：线条重叠处，其他类别空缺，不是零。',
  },
  programmingTitle: {
    en: 'Public data: large models that mostly program, and other large ones',
    zh: '公开数据：主要用于编程的大模型，与其他大模型',
  },
  programmingMeasure: {
    en: 'mean tokens per request, prompt and completion',
    zh: '每个请求平均 token 数，提示词与补全合计',
  },
  modelsNotRequests: {
    en: 'Models are sorted by what they are mostly used for; requests are not. A model that mostly programs answers other requests as well.',
    zh: '这里按主要用途划分的是模型，不是请求。主要用于编程的模型也回答别的请求。',
  },
  largestOnly: {
    en: 'Only the nine or ten largest models of a week, and among them those whose programming tokens are published or can only be few. Mostly after the report’s window.',
    zh: '只有每周最大的九到十个模型，而且其编程 token 已公布，或者只可能很少。大多在报告的时间窗口之后。',
  },
  promptName: { en: 'Prompt length by category', zh: '提示长度，按类别' },
  logPromptTitle: { en: 'Your log, prompts by category', zh: '你的日志：提示，按类别' },
  programmingName: { en: 'Sequence length of programming', zh: '编程请求的序列长度' },
  logProgrammingTitle: { en: 'Your log, programming beside all requests', zh: '你的日志：编程请求与全部请求' },
  logProgrammingMeasure: { en: 'mean prompt and completion tokens per request', zh: '每个请求平均提示与补全 token 数' },
  noPrompts: {
    en: 'No request of this log has a category, a time and a prompt length together.',
    zh: '这份日志中没有一个请求同时有类别、时间和提示长度。',
  },
  noCategory: {
    en: 'No request of this log has a category that is known, a time and tokens together.',
    zh: '这份日志中没有一个请求同时有已知的类别、时间和 token。',
  },
} as const satisfies Readonly<Record<string, Localised>>;
