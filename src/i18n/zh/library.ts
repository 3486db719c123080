/** What `library` tells people, in Chinese: the messages of ../en/library.ts, with the same parameters. */
import type { library as english } from '../en/library.ts';

export const library: typeof english = {
  noFigure: ({ typed, hint }) => `没有图表 ${typed}。${hint}`,
  namePanel: ({ typed, panels }) => `图 ${typed} 有 ${panels.length} 个分图：${panels.join('、')}。请指定其中一个。`,
  nearestFigures: ({ figures }) => `最接近的是：${figures.join('、')}。查看全部：state-of-ai list figures`,
  idOrName: ({ id, name }) => `${id} 或 ${name}`,
  anyFigure: ({ figures }) => `图表可用编号或名称指定：${figures.join('、')}等。查看全部：state-of-ai list figures`,
  noChapter: ({ typed, chapters }) => `没有章 ${typed}。各章为：${chapters.join('、')}。`,
  noChapterButNear: ({ typed, nearest, chapters }) =>
    `没有章 ${typed}。是否想找 ${nearest}？各章为：${chapters.join('、')}。`,
};
