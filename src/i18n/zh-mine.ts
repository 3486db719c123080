/** Chinese for a study in the explorer, for saved studies, and for what becomes of a log's rows. */
import type { Catalogue } from './words.ts';

export const mine: Catalogue = {
  Mine: '我的',
  mine: '我的',
  'Mine (simulated)': '我的（模拟）',
  'What the log carries': '日志能给出什么',
  'Figure by figure: yes, partly or no, and why': '逐图说明：能、部分能或不能，以及原因',
  'In this log': '本日志',
  'To get it': '如何补齐',
  'This log is simulated: nothing in it happened.': '这份日志是模拟的：其中没有一件事真正发生过。',
  'Read from {}.': '读自 {}。',
  'v on a figure of the report goes to the same figure of this log, and on to the other views.':
    '在报告的图上按 v，先到本日志的同一张图，再到其余视图。',
  'No share of this log has a counterpart in the report.': '本日志没有任何份额在报告中有对应。',
  'What differs most from the report, as means of whole weeks, in percentage points:':
    '与报告相差最大之处（各完整周的平均值，单位为百分点）：',
  '{#}% in mine': '我的 {#}%',
  '{#}% in the report': '报告 {#}%',
  '{#}% in mine, mean of {#} weeks': '我的 {#}%，{#} 周平均',
  '{#}% in the report, mean of {#} weeks': '报告 {#}%，{#} 周平均',
  '{#} points higher': '高 {#} 个百分点',
  '{#} points lower': '低 {#} 个百分点',
  '{}: foundational cohort, n = {#} users in {#} cohorts.': '{}：奠基队列，n = {#} 名用户，{#} 个队列。',
  '{}: boomerang, n = {#} users in {#} cohorts.': '{}：回旋镖，n = {#} 名用户，{#} 个队列。',
  '{#} other models: no such shape, or not enough data to say.': '其余 {#} 个模型：没有这种形状，或数据不足以判断。',
  'Of {#} figures this log carries {#}, partly {#}, and {#} not.':
    '在 {#} 张图中，本日志能给出 {#} 张，部分给出 {#} 张，{#} 张不能。',
  'The counts kept of earlier logs do not hold it.': '先前日志保留的计数中没有它。',
  'Study all logs together to get it.': '把全部日志放在一起研究即可得到。',
  'Of weeks that were counted in several goes the median and the 90th percentile cannot be told.':
    '分几次计数的那些周，中位数和第 90 百分位无从得知。',
  'Study all logs together.': '请把全部日志放在一起研究。',
  'Nothing in this log belongs to it.': '本日志中没有属于它的内容。',
  'Your log, cohorts of this model': '你的日志：该模型的各队列',
  'Your log, the first cohorts of this model as curves': '你的日志：该模型最早的几个队列，画成曲线',
  'Verdict: {}; n = {#} users in {#} cohorts.': '判定：{}；n = {#} 名用户，{#} 个队列。',

  // What became of the rows.
  '{#} file ({}), {#} requests read: {#} kept, {#} duplicates, {#} rejected':
    '{#} 个文件（{}），读入 {#} 个请求：保留 {#}，重复 {#}，剔除 {#}',
  '{#} files ({}), {#} requests read: {#} kept, {#} duplicates, {#} rejected':
    '{#} 个文件（{}），读入 {#} 个请求：保留 {#}，重复 {#}，剔除 {#}',
  '{#} file ({}), {#} requests read: {#} kept, {#} duplicates, {#} rejected, {#} to {#}':
    '{#} 个文件（{}），读入 {#} 个请求：保留 {#}，重复 {#}，剔除 {#}，{#} 至 {#}',
  '{#} files ({}), {#} requests read: {#} kept, {#} duplicates, {#} rejected, {#} to {#}':
    '{#} 个文件（{}），读入 {#} 个请求：保留 {#}，重复 {#}，剔除 {#}，{#} 至 {#}',
  'without user {}, without cost {}, without category {}; labels cover {} of {#} tokens':
    '无用户 {}，无费用 {}，无类别 {}；标签覆盖 {} 的 token，共 {#}',
  'without user {}, without cost {}, without category {}; no tokens': '无用户 {}，无费用 {}，无类别 {}；没有 token',
  'first rejected: {}': '第一个剔除的：{}',
  '{#} requests without token counts': '{#} 个请求没有 token 计数',
  '{#} requests without an id: equal rows were counted once': '{#} 个请求没有编号：相同的行只算一次',
  '{#} other records that are no requests': '另有 {#} 条不是请求的记录',
  '{#} lines read as Windows-1252: not UTF-8': '{#} 行按 Windows-1252 读入：不是 UTF-8',
  '{#} files in the folders passed over: no logs': '文件夹中略过 {#} 个文件：不是日志',

  // The command.

  Whose: '归属',
};
