/** Flags that several commands share, with the same meaning everywhere. */
import { themeNames } from '../draw/theme-names.ts';
import { allLanguages } from '../i18n/language.ts';
import { formats } from '../write/index.ts';
import type { Flag } from './command.ts';

export const formatFlag: Flag = {
  name: 'format',
  value: formats.map(({ name }) => name).join('|'),
  choices: formats.map(({ name }) => name),
  help: { en: 'text on a terminal and csv on a pipe, unless told', zh: '默认在终端为 text，在管道中为 csv' },
};

export const colourFlag: Flag = {
  name: 'color',
  value: 'auto|always|never',
  choices: ['auto', 'always', 'never'],
  help: {
    en: 'colour; auto: on a terminal, unless NO_COLOR is set',
    zh: '颜色；auto：在终端上使用，除非设置了 NO_COLOR',
  },
};

export const langFlag: Flag = {
  name: 'lang',
  value: allLanguages.join('|'),
  choices: allLanguages,
  help: {
    en: 'language for people: English or Chinese; else that of LC_ALL, LC_MESSAGES or LANG',
    zh: '给人看的语言：英文或中文；默认取自 LC_ALL、LC_MESSAGES 或 LANG',
  },
};

export const themeFlag: Flag = {
  name: 'theme',
  value: 'NAME|FILE',
  suggests: themeNames,
  file: true,
  help: {
    en: `colours: ${themeNames.join(', ')}, or a JSON file of your own`,
    zh: `配色：${themeNames.join('、')}，或你自己的 JSON 文件`,
  },
};

export const widthFlag: Flag = {
  name: 'width',
  value: 'CELLS',
  whole: [20, 1000],
  help: { en: 'width; else the terminal, 80 on a pipe', zh: '宽度；默认为终端宽度，管道中为 80' },
};
export const asciiFlag: Flag = {
  name: 'ascii',
  help: { en: 'plain ASCII instead of block and line characters', zh: '用纯 ASCII 代替方块和线条字符' },
};
export const brailleFlag: Flag = {
  name: 'braille',
  help: {
    en: 'lines in braille dots, the default; --no-braille draws them with box characters',
    zh: '用盲文点画线（默认）；--no-braille 改用制表符画线',
  },
};
export const plainFlag: Flag = {
  name: 'plain',
  help: { en: 'sentences instead of a screen, for screen readers', zh: '用句子代替画面，供读屏软件使用' },
};
export const mouseFlag: Flag = {
  name: 'mouse',
  help: {
    en: 'clicks and the wheel; --no-mouse leaves them to the terminal',
    zh: '点击与滚轮；--no-mouse 把它们留给终端',
  },
};
export const heightFlag: Flag = {
  name: 'height',
  value: 'ROWS',
  whole: [4, 500],
  help: { en: 'rows of the drawing; else 20', zh: '图的行数；默认 20' },
};
export const viewFlag: Flag = {
  name: 'view',
  value: 'NAME',
  help: { en: "one of the figure's other views; list figures names them", zh: '该图的其他视图；list figures 会列出' },
};
export const studyFlag: Flag = {
  name: 'study',
  value: 'LOG|NAME',
  file: true,
  help: {
    en: 'from your own log too, one as study takes it or a study that was saved: its views are called mine and lead',
    zh: '也取自你自己的日志（与 study 的 LOG 相同）或已存的研究：其视图名为 mine，排在最前',
  },
};
export const labelsFlag: Flag = {
  name: 'labels',
  value: 'FILE',
  file: true,
  help: {
    en: 'a csv of labels of your own over ours: slug or author, and model, open_weights, params_total_b, size, reasoning, origin or country',
    zh: '用你自己的标注 csv 覆盖我们的：slug 或 author，以及 model、open_weights、params_total_b、size、reasoning、origin 或 country',
  },
};
export const rowFlags: readonly Flag[] = [
  {
    name: 'where',
    value: 'COL=VALUE',
    repeats: true,
    help: { en: 'only rows that meet the condition', zh: '只要符合条件的行' },
  },
  {
    name: 'sort',
    value: 'COL[:desc][,COL]',
    help: { en: 'order of the rows; unknown values come last', zh: '行的次序；未知的值排在最后' },
  },
  { name: 'columns', value: 'A,B', help: { en: 'only these columns, in this order', zh: '只要这些列，按此次序' } },
];
export const limitFlag: Flag = {
  name: 'limit',
  value: 'N',
  whole: [1, 100_000_000],
  help: { en: 'at most N rows', zh: '最多 N 行' },
};

/** Weeks, or months made of weeks. */
export const monthFlag: Flag = {
  name: 'by',
  value: 'week|month',
  choices: ['week', 'month'],
  help: {
    en: 'weekly rows as months: a week is in the month of its Thursday, and shares are of the month',
    zh: '把按周的行合为月：一周归入其周四所在的月，份额按整月计算',
  },
};

/** The days that are drawn. */
export const drawnDays: readonly Flag[] = [
  {
    name: 'since',
    also: ['from'],
    value: 'DAY',
    help: {
      en: 'first day drawn: 2025-08-04, a week 2025-W32 or a month 2025-08; --from is the same',
      zh: '画出的第一天：2025-08-04，也可写周 2025-W32 或月 2025-08；--from 与之相同',
    },
  },
  {
    name: 'until',
    also: ['to'],
    value: 'DAY',
    help: { en: 'last day drawn, or week or month; --to is the same', zh: '画出的最后一天，或周、月；--to 与之相同' },
  },
];

/** Flags of every command: settings.ts consumes the last two, parse.ts handles the others first. */
export const everywhere: readonly Flag[] = [
  { name: 'help', short: 'h', help: { en: 'what a command does and takes', zh: '命令的作用和选项' } },
  { name: 'version', short: 'V', help: { en: 'which version this is', zh: '版本号' } },
  colourFlag,
  { name: 'no-config', help: { en: 'read no configuration file', zh: '不读取配置文件' } },
  {
    name: 'offline',
    help: { en: 'only what was shipped: nothing that was synced', zh: '只用随包数据，不用已同步的数据' },
  },
];
