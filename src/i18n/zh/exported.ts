/** Messages of `export` in Chinese, matching ../en/exported.ts, with the same parameters. */
import type { exported as english } from '../en/exported.ts';

export const exported: typeof english = {
  figure: ({ id }) => `图 ${id}`,
  table: ({ id }) => `表 ${id}`,
  figureInText: ({ id }) => `图 ${id}`,
  tableInText: ({ id }) => `表 ${id}`,
  titled: ({ label, title }) => `${label}：${title}`,
  source: ({ citations }) => `来源：${citations.join(' ')}`,
  heading: ({ title, unit }) => `${title}，${unit}`,
  within: ({ spread }) => `读数误差 ${spread}`,
  withinRange: ({ min, max }) => `读数误差 ${min} 至 ${max}`,
  withinLog: ({ spread }) => `读数误差 ${spread}（log10）`,
  withinLogRange: ({ min, max }) => `读数误差 ${min} 至 ${max}（log10）`,
  faintColumns: '浅色柱：数值未知。',
  rows: ({ count }) => `${count} 行`,

  report: 'State of AI',
  allFigures: 'State of AI：全部图表',
  figures: '图表',
  shows: '衡量什么',
  missing: '尚不清楚的',
  conflicts: '已知分歧',
  values: '数值表',
  notes: '引用前须知',
  provenance: '数字的来源',
  sources: '来源',
  licences: '许可',
  citations: '引用格式',
  madeWith: ({ program }) => `由 ${program} 生成。`,
  licencesOfNumbers: '数字的许可：',

  title: 'State of AI 图表集',
  origin: 'OpenRouter 与 a16z，2025 年 12 月；附此后的公开数据',
  lede: '《State of AI: An Empirical 100 Trillion Token Study with OpenRouter》报告的每一张图和每一张表，用我们自己的话讲述，附上背后的数字，并与公开市场数据并列。每个数字都注明来处；外界无从得知的，就标为未知。',
  description: 'State of AI 报告的全部图表：数字、来源，以及尚不清楚之处。',
  chapters: '章',
  ours: '本项目自制',
  figureCount: ({ count }) => `${count} 张图表`,
  inFigures: ({ count }) => `见于 ${count} 张图表`,
  figuresAndTables: '张图表',
  rowsOfData: '行数据，每行都注明性质与来源',
  lastWeek: '最近的公开周',
  knownConflicts: '处已知分歧，都列在相关图表旁',

  stated: '报告的正文、表格或图注所述',
  digitised: '从报告的图片上读出，附读数误差',
  public: '来自 OpenRouter 的公开排行',
  derived: '按给出的规则由其他数字算出',
  'third-party': '他人对报告图片的解读',
  study: '来自读者自己的日志',
  simulated: '为演示而虚构',

  noFont:
    'png：这台机器上没有可用来绘制文字的字体。请安装一种（Debian：apt-get install fonts-dejavu-core），或导出 svg 或 html，它们在打开处绘制。',
  noResvg: ({ why }) =>
    `png 需要 @resvg/resvg-js，这个可选部分没有安装（${why}）。用 npm install @resvg/resvg-js 安装；svg 和 html 不需要它。`,
};
