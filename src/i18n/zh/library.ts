/** Messages of `library` in Chinese, matching ../en/library.ts, with the same parameters. */
import type { library as english } from '../en/library.ts';
import { didYouMean } from './hints.ts';

export const library: typeof english = {
  notKnown: ({ what }) => `未知之处：${what}`,
  inReport: ({ title }) => `报告中的标题：${title}`,
  onlyOfLog: ({ figure }) => `${figure} 是你自己日志的图表，不属于报告：state-of-ai study --figure ${figure}`,
  noFigure: ({ typed, hint }) => `没有图表 ${typed}。${hint}`,
  namePanel: ({ typed, panels }) => `图 ${typed} 有 ${panels.length} 个分图：${panels.join('、')}。请指定其中一个。`,
  nearestFigures: ({ figures }) => `最接近的是：${figures.join('、')}。查看全部：state-of-ai list figures`,
  idOrName: ({ id, name }) => `${id} 或 ${name}`,
  anyFigure: ({ figures }) => `图表可用编号或名称指定：${figures.join('、')}等。查看全部：state-of-ai list figures`,
  noChapter: ({ typed, chapters }) => `没有章 ${typed}。各章为：${chapters.join('、')}。`,
  noChapterButNear: ({ typed, nearest, chapters }) =>
    `没有章 ${typed}。是否想找 ${nearest}？各章为：${chapters.join('、')}。`,
  noPlace: ({ typed, commands, places }) => {
    const guesses = [...commands.map((command) => `命令 ${command}`), ...places];
    const hint = didYouMean(guesses.length === 0 ? undefined : guesses.join('、'));
    return `没有名为 ${typed} 的命令、图表、章或模型。${hint}参见 state-of-ai --help 和 state-of-ai list`;
  },
  noView: ({ figure, typed, near, views }) =>
    `图 ${figure} 没有视图 ${typed}。${didYouMean(near)}它的视图：${views.join('、')}。`,

  // 行
  noCondition: ({ typed, operators }) =>
    `--where ${typed} 不是条件。请写成 COL=VALUE，= 处可换成 ${operators.join(' ')} 之一。`,
  noTruth: ({ typed, column, value }) => `--where ${typed}：${column} 只能是 true、false，未知则留空；${value} 不是。`,
  noNumber: ({ typed, column, value }) =>
    `--where ${typed}：${column} 是数字，例如 ${column}>10 或 ${column}>=1.5B；${value} 不是。`,
  noOrder: ({ typed, column }) => `--sort ${typed} 的次序未知。请写成 ${column}、${column}:asc 或 ${column}:desc。`,
  noColumn: ({ flag, table, typed, near, columns }) =>
    `${flag}：${table} 没有列 ${typed}。${didYouMean(near)}它的列：${columns.join('、')}。`,

  // 视图的形式
  noOtherMeasure: '--other-measure：只有兼知份额与数量的堆叠图才有。',
  noCut: '--from 和 --to：只有按周或按月的图有这种形式；此图没有。',
  emptyCut: ({ first, last }) => `--from 和 --to 之间没有内容：此图从 ${first} 到 ${last}。`,
  noFormOfWeek: ({ flag }) => `${flag}：只有堆叠图和折线图有这种形式；此图没有。`,
  noWeeks: ({ name }) => `--by month：${name} 没有按周的行。`,
  notByMonth: ({ name, column }) => `--by month：${name} 的 ${column} 无法由各周推出。`,
  byMonth: ({ measure }) => `${measure}；各周合为月`,
  monthRule: '一周归入其周四所在的月。token、请求和调用数相加；份额按整月计算。',
  noLines: '--lines：只有堆叠图有这种形式；此图没有。',
  notOnAxis: ({ flag, typed, first, last, near }) =>
    `${flag} ${typed} 不在轴上，轴从 ${first} 到 ${last}。附近有：${near}。`,

  // 来源
  sources: '来源',
  everyDataset: '全部数据集',
  figureNumber: ({ id }) => `图 ${id}`,
  tableNumber: ({ id }) => `表 ${id}`,
  ownFigure: ({ name }) => name,
  figureAndTitle: ({ figure, title }) => `${figure} ${title}`,
  shownBy: ({ views }) => `视图 ${views}`,
  kinds: ({ kinds }) => kinds.join('、'),
  from: ({ source }) => `来自：${source}`,
  licence: ({ licence }) => `许可证：${licence}`,
  cite: ({ citation }) => `引用：${citation}`,
  note: ({ note }) => `备注：${note}`,
  knownConflicts: '已知分歧',
};
