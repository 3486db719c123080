/** Chinese for a study in the explorer, for saved studies, and for what becomes of a log's rows. */
import type { Catalogue } from './words.ts';

export const mine: Catalogue = {
  Mine: '我的',
  mine: '我的',
  'What the log carries': '日志能给出什么',
  'In this log': '本日志',
  'To get it': '如何补齐',
  'This log is simulated: nothing in it happened.': '这份日志是模拟的：其中没有一件事真正发生过。',
  'Read from {}.': '读自 {}。',
  'The counts kept of earlier logs do not hold it.': '先前日志保留的计数中没有它。',
  'it is of version {}, not {}': '它的版本是 {}，而不是 {}',
  'The counts in {} cannot be read: {}.': '{} 中的计数无法读取：{}。',
  'Study all logs together and save that.': '请把全部日志放在一起研究并保存。',
  'Everything in this log was counted before: nothing is added.': '这份日志的内容都已计过：没有增加任何东西。',
  '{#} of {#} requests were counted before and are not counted again.': '{#} / {#} 个请求先前已计过，不再重复计数。',
  '{#} of those have no id and equal one counted before in everything: whether they are the same cannot be told.':
    '其中 {#} 个没有 id，且与先前计过的某个完全相同：无法判断是否同一个。',
  'Days of this log ({}) were counted before from a log of another format: requests that stand in both cannot be told, and count twice.':
    '这份日志（{}）的一些日子先前已由另一种格式的日志计过：两边都有的请求无法识别，会计两次。',
  'A simulated log and one of requests that happened are never put together.': '模拟日志与真实请求的日志绝不合并。',
  'The log cannot be added: up to {#} requests of files can.': '这份日志无法加入：只支持不超过 {#} 个请求的文件日志。',
  'Study all logs together.': '请把全部日志放在一起研究。',
  'No log can be added to it later: that needs a log of files with up to {#} requests.':
    '以后无法再向它加入日志：需要不超过 {#} 个请求的文件日志。',
  'No log can be added to {}: its counts are not here.': '无法向 {} 加入日志：它的计数不在这里。',
  'It was sent by somebody, or is too large.': '它来自他人，或者太大。',
  '--add counts a log into a saved study; --{} does not go with it.':
    '--add 把日志计入已保存的研究；--{} 不能与它同用。',
  '{} is saved already.': '{} 已经保存过。',
  '--add {} counts this log with it; --save {} --force writes over it.':
    '--add {} 把这份日志一并计入；--save {} --force 覆盖它。',
  'count the log into the study saved under this name; what it has already is not counted again':
    '把日志计入以此名保存的研究；已有的不再重复计数',
  'with --save: write over the study of that name': '与 --save 同用：覆盖同名的研究',
  'a week later: only what is new is counted': '一周之后：只计新的部分',
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
