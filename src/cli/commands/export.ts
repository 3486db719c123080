/** `export`: writes figures to files for other programs. */
import { exportFormatNames } from '../../export/formats.ts';
import type { Command } from '../command.ts';
import { drawnDays, labelsFlag, langFlag, monthFlag, studyFlag, themeFlag, viewFlag } from '../flags.ts';

export const exportCommand: Command = {
  name: 'export',
  args: '[FIGURE]',
  summary: {
    en: 'Write a figure to a file: picture, page, chart specification or table',
    zh: '把图表写成文件：图片、网页、图表规格或数据表',
  },
  details: [
    {
      en: 'The ending of FILE tells the format: .svg, .png, .html (one page, nothing else needed), .vl.json (Vega-Lite, to edit) or .csv (with its title, units, sources and notes in FILE.metadata.json). Without -o, text goes to stdout.',
      zh: 'FILE 的结尾决定格式：.svg、.png、.html（单个网页，不需其他文件）、.vl.json（Vega-Lite，可编辑）或 .csv（标题、单位、来源和注释在 FILE.metadata.json 中）。没有 -o 时，文本写到 stdout。',
    },
    {
      en: '--all writes every figure into a folder, with an index.html to open or send, and beside the pages svg, csv and vega-lite files or those that --format names.',
      zh: '--all 把所有图表写入一个文件夹，附带可打开或发送的 index.html，网页旁另有 svg、csv 和 vega-lite 文件，或由 --format 指定的格式。',
    },
    { en: 'A file that exists is only written over with --force.', zh: '已存在的文件只有加 --force 才会覆盖。' },
  ],
  inputs: [0, 1],
  names: ['figures'],
  flags: [
    {
      name: 'output',
      short: 'o',
      value: 'FILE',
      file: true,
      help: { en: 'where to; with --all a folder', zh: '写到哪里；与 --all 同用时是文件夹' },
    },
    { name: 'all', help: { en: 'every figure, and an index of them', zh: '所有图表及其索引' } },
    {
      name: 'format',
      value: exportFormatNames.join('|'),
      choices: exportFormatNames,
      repeats: true,
      help: { en: 'the format, where the name of the file does not tell', zh: '格式，文件名看不出时用' },
    },
    viewFlag,
    monthFlag,
    ...drawnDays,
    studyFlag,
    labelsFlag,
    {
      ...themeFlag,
      help: {
        en: 'light unless told: dark, high-contrast, colour-blind, or a JSON file',
        zh: '默认 light；可选 dark、high-contrast、colour-blind，或 JSON 文件',
      },
    },
    {
      name: 'width',
      value: 'PX',
      whole: [280, 4000],
      help: { en: 'width of the picture; else 800', zh: '图片宽度；默认 800' },
    },
    {
      name: 'height',
      value: 'PX',
      whole: [160, 4000],
      help: { en: 'height; else what the drawing needs', zh: '高度；默认按图的需要' },
    },
    { name: 'force', help: { en: 'write over what is there', zh: '覆盖已有的文件' } },
    langFlag,
  ],
  examples: [
    {
      line: 'export 1 -o figure-1.svg',
      does: { en: 'who served the tokens, as a picture', zh: '谁提供了这些 token，存为图片' },
    },
    {
      line: 'export 25a -o claude.html',
      does: { en: 'a page with its picture, values and sources', zh: '一页网页，含图、数值和来源' },
    },
    {
      line: 'export since-author-share --from 2026-06-01 --width 1200 --height 630 -o authors.png',
      does: { en: 'the last weeks alone, for an article', zh: '只要最近几周，用于文章' },
    },
    {
      line: 'export 3 --format vega-lite',
      does: {
        en: 'the specification on stdout, for the Vega editor',
        zh: '在标准输出上给出规格，供 Vega 编辑器使用',
      },
    },
    {
      line: 'export --all -o state-of-ai-figures',
      does: { en: 'everything, with an index to open', zh: '全部图表，附可打开的索引' },
    },
  ],
  run: async (context, args) => (await import('./export-run.ts')).runExport(context, args),
};
