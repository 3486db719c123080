/** Chinese of what the command `export` says. */
import type { Catalogue } from './words.ts';

export const exported: Catalogue = {
  'Figure {}': '图 {}',
  'Table {}': '表 {}',
  '1 figure': '1 张图表',
  '{} figures': '{} 张图表',
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
  'The ending of FILE tells the format: .svg, .png, .html (one page, nothing else needed), .vl.json (Vega-Lite, to edit) or .csv (with its title, units, sources and notes in FILE.metadata.json). Without -o, text goes to stdout.':
    'FILE 的结尾决定格式：.svg、.png、.html（单个网页，不需其他文件）、.vl.json（Vega-Lite，可编辑）或 .csv（标题、单位、来源和注释在 FILE.metadata.json 中）。没有 -o 时，文本写到 stdout。',
};
