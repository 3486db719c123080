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
  'models without labels, by tokens: {} and {#} more': '没有标注的模型，按 token：{} 等，另有 {#} 个',
  'models without labels, by tokens: {}': '没有标注的模型，按 token：{}',
  'what they are is said in a csv for --labels: slug,model and then, for each, {},AUTHOR/MODEL':
    '可用 --labels 的 csv 说明它们是什么：首行 slug,model，之后每个模型一行，例如 {},AUTHOR/MODEL',
  '{#} requests without token counts': '{#} 个请求没有 token 计数',
  '{#} requests without an id: equal rows were counted once': '{#} 个请求没有编号：相同的行只算一次',
  '{#} other records that are no requests': '另有 {#} 条不是请求的记录',
  '{#} lines read as Windows-1252: not UTF-8': '{#} 行按 Windows-1252 读入：不是 UTF-8',
  '{#} files in the folders passed over: no logs': '文件夹中略过 {#} 个文件：不是日志',

  // The command.
  'saved as {}, in {}': '已存为 {}，位于 {}',
  '--save takes a name of letters, digits, dots, - and _, such as team-2026, not {}.':
    '--save 的名称由字母、数字、点、- 和 _ 组成，例如 team-2026，不能是 {}。',
  'There is no saved study {}. None is saved yet: state-of-ai study LOG --save NAME':
    '没有名为 {} 的已存研究。还没有存过：state-of-ai study LOG --save NAME',
  'There is no saved study {}. Saved ones: {}.': '没有名为 {} 的已存研究。已存的有：{}。',
  'where it is not told apart: {}': '无法自动识别时指定：{}',
  'keep the aggregates under this name': '以此名称保存汇总结果',
  'with show: all of the saved file, as it is': '与 show 合用：原样打印整个已存文件',
  'the explorer, with a simulated log that has everything in it': '打开浏览器，内含一份应有尽有的模拟日志',
  'what such a log can carry': '这样的日志能给出什么',
  'kept: from then on study claude opens it': '保存：此后用 study claude 打开',
  "On a terminal it opens the explorer with the log's figures beside the report's: v goes from one to the other, and the chapter mine, the last one, has what differs most, the verdicts and what the log carries. With --format, or where no keys can be read, it says figure by figure what the log can carry, and what to add; with --figure it prints rows. What became of every row is said on stderr.":
    '在终端中打开浏览器，日志的图与报告的图并列：按 v 在两者之间切换；最后一章“我的”列出相差最大之处、各项判定以及日志能给出什么。带 --format 时，或无法读取按键时，逐图说明日志能给出什么、还需补什么；带 --figure 时打印各行。每一行的去向写到 stderr。',
  '--save keeps the aggregates, never rows or paths, as one file with a NAME: study NAME opens it at once, study show lists the names, study show NAME --raw prints the file.':
    '--save 只保存汇总结果（绝不保存行或路径），存为一个有名称的文件：study NAME 立即打开它，study show 列出名称，study show NAME --raw 打印文件。',
  '--add counts a later log into it: what was counted before is told by its request ids. For that a second file lies beside the first, with counts, hashed users and fingerprints of ids; it is not needed to open the study or to send it.':
    '--add 把之后的日志计入其中：先前计过的请求靠 id 识别。为此在第一个文件旁还有一个文件，存有计数、哈希后的用户和 id 的指纹；打开或发送研究都不需要它。',
  'Counts for adding logs lie beside it, with hashed users: {}': '用于加入日志的计数（含哈希后的用户）在它旁边：{}',

  Whose: '归属',
  "Print the report's rows of a figure and your own side by side": '把一张图的报告数据与你自己的数据并排打印',
  'The column of says whose a row is: report, market (public data) or mine. FIGURE is as in show; LOG and NAME are as in study. Only measures that both have by the same columns are compared.':
    '列 of 说明每行属于谁：report（报告）、market（公开数据）或 mine（我的）。FIGURE 与 show 相同；LOG 与 NAME 与 study 相同。只比较双方按相同列都有的度量。',
  'source types week by week, the report, the market and a simulated log': '逐周的来源类型：报告、市场与一份模拟日志',
  'continents, with a study that was saved': '各大洲，用一份已存的研究',
  'No log gives anything to set beside figure {}.': '没有日志能给出可与图 {} 并列的内容。',
  'The log has nothing to set beside figure {}.': '日志没有可与图 {} 并列的内容。',
  'compare needs a figure, and a LOG, a saved study or --demo: state-of-ai compare 1 --demo':
    'compare 需要一张图，以及 LOG、已存研究或 --demo：state-of-ai compare 1 --demo',
  'The report gives figure {} by other columns than a log has: state-of-ai table {} and state-of-ai study print each alone.':
    '报告给出图 {} 所用的列与日志不同：state-of-ai table {} 与 state-of-ai study 可分别打印。',
};
