/** Texts of these figures: titles, measures, notes. */
import type { Localised } from '../../i18n/message.ts';

export const words = {
  openMeasure: { en: 'share of classified tokens of open models, %', zh: '占开源模型已分类 token 的份额，%' },
  allMeasure: { en: 'share of classified tokens, %', zh: '占已分类 token 的份额，%' },
  programmingTitle: {
    en: 'Public data: programming alone, to April 2026',
    zh: '公开数据：仅编程一类，截至 2026 年 4 月',
  },
  programmingMeasure: { en: 'share of all tokens, %', zh: '占全部 token 的份额，%' },
  noScale: {
    en: 'No share is shown for weeks whose scale is in doubt; their published tokens stay in the table.',
    zh: '尺度存疑的各周不显示份额；公布的 token 仍在表中。',
  },
  bySourceTitle: {
    en: 'Public data: programming tokens of nine models a week by source type',
    zh: '公开数据：每周九个模型的编程 token，按来源类型',
  },
  restUnknown: {
    en: 'Unknown is all models below the ninth of a week, open ones among them, so that the open shares are lower ends.',
    zh: '「未知」是当周第九名以后的所有模型，其中也有开源的，所以开源份额是下限。',
  },
  byAuthorTitle: {
    en: 'Public data: programming tokens of nine models a week by author',
    zh: '公开数据：每周九个模型的编程 token，按厂商',
  },
  notSpend: {
    en: 'Tokens, not spend: an author whose models are expensive has more of the money than of the tokens.',
    zh: '这是 token，不是支出：模型昂贵的厂商，占的钱多于占的 token。',
  },
  notZero: {
    en: 'An author without a model among the nine of a week has no row there, which is not zero.',
    zh: '当周九个模型中没有某厂商的，该厂商就没有那一行，并不等于零。',
  },
  ofProgramming: { en: 'share of programming tokens, %', zh: '占编程 token 的份额，%' },
  beyond: {
    en: 'Goes beyond the window of the report, to April 2026.',
    zh: '超出报告的时间窗口，延伸到 2026 年 4 月。',
  },
  oneMarketing: {
    en: 'marketing/seo is counted with marketing, as the figures of the report have one marketing.',
    zh: 'marketing/seo 计入营销，因为报告的图中只有一个营销类别。',
  },
  sampleChanged: {
    en: 'Goes on to the last synced week. OpenRouter has changed its sample and its classifier since the report: beside it, not joined to it.',
    zh: '延续到最后同步的一周。报告之后 OpenRouter 改过抽样和分类器：只作对照，不与报告相接。',
  },
  belowFiftieth: {
    en: 'Unknown is models below the fiftieth of the week and those without audited labels, open ones among them.',
    zh: '未知是每周第五十名以后的模型和没有经过审核的标注的模型，其中也有开源的。',
  },
  allName: { en: 'Share of tokens by category', zh: 'token 份额，按类别' },
  openName: { en: 'Share of open tokens by category', zh: '开源 token 份额，按类别' },
  chineseName: { en: 'Share of Chinese open tokens by category', zh: '中国开源 token 份额，按类别' },
  nothing: {
    en: 'No request of this log has a category that is known, a time and tokens together.',
    zh: '这份日志中没有一个请求同时有已知的类别、时间和 token。',
  },
  noneOfThese: {
    en: 'No request of this log belongs to it: none of these models or this category has a known category, a time and tokens.',
    zh: '这份日志中没有属于它的请求：这些模型或这一类别没有同时带已知类别、时间和 token 的请求。',
  },
  ofAll: { en: 'weekly tokens with a category', zh: '每周有类别的 token' },
  ofOpen: { en: 'weekly tokens of open models with a category', zh: '开源模型每周有类别的 token' },
  ofChinese: { en: 'weekly tokens of Chinese open models with a category', zh: '中国开源模型每周有类别的 token' },
  allModels: { en: 'all models', zh: '所有模型' },
  openModels: { en: 'open models', zh: '开源模型' },
  chineseModels: { en: 'Chinese open models', zh: '中国开源模型' },
} as const satisfies Readonly<Record<string, Localised>>;

/** Categories with a figure of their own. */
export const categoryWords = {
  programming: { en: 'programming', zh: '编程' },
  roleplay: { en: 'roleplay', zh: '角色扮演' },
} as const satisfies Readonly<Record<string, Localised>>;

export function mixTitle(whose: Localised): Localised {
  return { en: `Public data: categories of ${whose.en}, sampled`, zh: `公开数据：${whose.zh}的类别，抽样` };
}

export function sampledTokens(whose: Localised): Localised {
  return { en: `sampled tokens of ${whose.en}`, zh: `${whose.zh}抽样 token` };
}

export function servedTitle(category: Localised): Localised {
  return {
    en: `Public data: ${category.en} tokens of fifty models a week by source type, sampled`,
    zh: `公开数据：每周五十个模型的${category.zh} token，按来源类型，抽样`,
  };
}

export function sampledOf(category: Localised): Localised {
  return { en: `sampled ${category.en} tokens`, zh: `抽样${category.zh} token` };
}

/** Of a log. */
export function servedName(category: Localised): Localised {
  return { en: `Share of ${category.en} tokens by source type`, zh: `${category.zh} token 份额，按来源类型` };
}

export function weeklyOf(category: Localised): Localised {
  return { en: `weekly ${category.en} tokens`, zh: `每周${category.zh} token` };
}

export function mixName(author: string): Localised {
  return { en: `Categories of ${author}`, zh: `${author} 的类别构成` };
}

export function withCategory(author: string): Localised {
  return { en: `weekly tokens of ${author} with a category`, zh: `${author} 每周有类别的 token` };
}

/** A figure's name as title of its view. */
export function logTitle(name: Localised): Localised {
  return { en: `Your log: ${name.en.charAt(0).toLowerCase()}${name.en.slice(1)}`, zh: `你的日志：${name.zh}` };
}

export function authorModels(author: string): Localised {
  return { en: `${author} models`, zh: `${author} 模型` };
}
