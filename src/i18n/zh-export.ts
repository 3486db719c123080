/** Chinese of exported pictures and pages, and of what `export` says. */
import type { Catalogue } from './words.ts';

export const exported: Catalogue = {
  'Figure {}': '图 {}',
  'Table {}': '表 {}',
  'Source: ': '来源：',
  'Faint columns: no value is known.': '浅色柱：数值未知。',
  'read to within {}': '读数误差 {}',
  'read to within {} to {}': '读数误差 {} 至 {}',
  ' in log10': '（log10）',
  '1 row': '1 行',
  // Pages
  'State of AI: all figures': 'State of AI：全部图表',
  'State of AI, in figures': 'State of AI 图表集',
  'What it shows': '衡量什么',
  'What is not known': '尚不清楚的',
  'Table of values': '数值表',
  'What to know before quoting it': '引用前须知',
  'Where the numbers come from': '数字的来源',
  Licences: '许可',
  'To cite': '引用格式',
  'Licences of the numbers: ': '数字的许可：',
  'Made with {}.': '由 {} 生成。',
  Ours: '本项目自制',
  '1 figure': '1 张图表',
  '{} figures': '{} 张图表',
  'in {} figures': '见于 {} 张图表',
  'figures and tables': '张图表',
  'rows of data, each with its kind and source': '行数据，每行都注明性质与来源',
  'last public week': '最近的公开周',
  'known conflicts, shown where they matter': '处已知分歧，都列在相关图表旁',
  'OpenRouter and a16z, December 2025; public data since': 'OpenRouter 与 a16z，2025 年 12 月；附此后的公开数据',
  'Every figure and table of the report “State of AI: An Empirical 100 Trillion Token Study with OpenRouter”, told in our own words, with the numbers behind it and the public market beside it. Each number says where it comes from; what nobody outside knows is shown as unknown.':
    '《State of AI: An Empirical 100 Trillion Token Study with OpenRouter》报告的每一张图和每一张表，用我们自己的话讲述，附上背后的数字，并与公开市场数据并列。每个数字都注明来处；外界无从得知的，就标为未知。',
  'Every figure and table of the State of AI report, with its numbers, their sources and what is not known.':
    'State of AI 报告的全部图表：数字、来源，以及尚不清楚之处。',
  // What the kinds mean
  "said in the report's text, tables or captions": '报告的正文、表格或图注所述',
  "read off the report's pictures, with its uncertainty": '从报告的图片上读出，附读数误差',
  "from OpenRouter's public rankings": '来自 OpenRouter 的公开排行',
  'computed from the others by a rule that is given': '按给出的规则由其他数字算出',
  "somebody else's reading of the report's pictures": '他人对报告图片的解读',
  "from the reader's own log": '来自读者自己的日志',
  'made up for a demonstration': '为演示而虚构',
  // The command
  'Wrote {}': '已写入 {}',
  'Wrote {} and {}': '已写入 {} 和 {}',
  'Wrote {} files. Open {}': '已写入 {} 个文件。请打开 {}',
  'export needs a FIGURE, or --all. For example: {}': 'export 需要指定 FIGURE 或 --all。例如：{}',
  'The name {} does not tell the format. End it in one of {}, or add --format with one of {}.':
    '从名称{}看不出格式。请以 {} 之一结尾，或用 --format 指定 {} 之一。',
  '{} is not an empty folder. Name another, or add --force to write into it.':
    '{}不是空文件夹。请换一个，或加 --force 写入其中。',
  '{} exists already. Name another file, or add --force to write over it.':
    '{}已经存在。请换一个名称，或加 --force 覆盖。',
  'png: this machine has no font that words could be drawn with. Install one (Debian: apt-get install fonts-dejavu-core), or export svg or html, which are drawn where they are opened.':
    'png：这台机器上没有可用来绘制文字的字体。请安装一种（Debian：apt-get install fonts-dejavu-core），或导出 svg 或 html，它们在打开处绘制。',
  'png needs @resvg/resvg-js, an optional part that is not installed here ({}). npm install @resvg/resvg-js adds it; svg and html need nothing.':
    'png 需要 @resvg/resvg-js，这个可选部分没有安装（{}）。用 npm install @resvg/resvg-js 安装；svg 和 html 不需要它。',
  'The ending of FILE tells the format: .svg, .png, .html (one page, nothing else needed), .vl.json (Vega-Lite, to edit) or .csv (with its title, units, sources and notes in FILE.metadata.json). Without -o, text goes to stdout.':
    'FILE 的结尾决定格式：.svg、.png、.html（单个网页，不需其他文件）、.vl.json（Vega-Lite，可编辑）或 .csv（标题、单位、来源和注释在 FILE.metadata.json 中）。没有 -o 时，文本写到 stdout。',
};
