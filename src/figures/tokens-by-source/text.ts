/** Texts of these figures: titles, measures, notes. */
import type { Localised } from '../../i18n/message.ts';

export const words = {
  publicTitle: {
    en: 'Public rankings data, with the picture where there is none yet',
    zh: '公开榜单数据，尚无公开数据的各周取自原图',
  },
  publicBegins: {
    en: 'Public shares by type begin with the week of 2025-01-06; the ten weeks before it are read off the picture.',
    zh: '按类型划分的公开份额始于 2025-01-06 当周；此前十周从原图上读出。',
  },
  noUnknown: {
    en: 'The picture has no unknown type: whatever its authors could not name is inside its three types.',
    zh: '原图没有「未知」一类：作者无法归类的部分都在它的三类之内。',
  },
  pictureDisagrees: {
    en: "The picture disagrees with the report's own text: it follows public data without free variants, the text those with them. That it leaves them out is inferred, not said in the report.",
    zh: '原图与报告自己的正文不一致：原图与不含免费变体的公开数据相符，正文与包含它们的公开数据相符。原图不含免费变体是推断，报告没有这样说。',
  },
  volumeTitle: { en: 'Public rankings data by source type', zh: '公开榜单数据，按来源类型' },
  notSeen: {
    en: "The report's picture of figure 2 was not seen; this is the same measure from public data, from 2025 on.",
    zh: '没有看到报告图 2 的原图；这里是公开数据中的同一指标，自 2025 年起。',
  },
  totalsTitle: { en: 'All tokens of each week, from March 2024 on', zh: '每周的全部 token，自 2024 年 3 月起' },
  twoCounts: {
    en: 'Two ways of counting overlap from 2025 on; the chart captures run 4 to 12% low.',
    zh: '自 2025 年起有两种口径重叠；图表快照偏低 4 至 12%。',
  },
  archivedTitle: {
    en: 'Two weeks as the rankings page showed them then, and as public data have them now',
    zh: '两周的数据：榜单页面当时的显示，与公开数据如今的数值',
  },
  archivedNote: {
    en: 'Variants of a model are counted together on both sides. Whether the page or the history was corrected is not known.',
    zh: '两边都把同一模型的变体合并计算。修正的是页面还是历史数据，不得而知。',
  },
  logShareTitle: { en: 'Your log by source type', zh: '你的日志，按来源类型' },
  logVolumeTitle: { en: 'Your log by source type, in tokens', zh: '你的日志，按来源类型，以 token 计' },
  shareName: { en: 'Share of tokens by source type', zh: 'token 份额，按来源类型' },
  volumeName: { en: 'Tokens by source type', zh: 'token 数，按来源类型' },
} as const satisfies Readonly<Record<string, Localised>>;
