/** How Chinese is set: blanks between scripts, full-width punctuation, one word per thing, lines that fit. */
import { describe, expect, test } from 'vitest';
import type { Chapter } from '../../src/chapters/chapter.ts';
import { loadChapters } from '../../src/chapters/load.ts';
import { plainText, resolveFigureText, resolveInlines } from '../../src/chapters/references.ts';
import { textWidth, wrapText } from '../../src/draw/width.ts';
import { folder, lookup } from './data.ts';

const chapters = loadChapters(folder, 'zh');

function passagesOf(chapter: Chapter): readonly string[] {
  return [
    chapter.title,
    ...chapter.paragraphs.map((paragraph) => plainText(resolveInlines(paragraph, lookup, 'zh'))),
    ...chapter.figures.flatMap((figure) => {
      const { title, shows, reading, missing } = resolveFigureText(figure, lookup, 'zh');
      return [title, shows, reading, ...(missing === null ? [] : [missing])];
    }),
  ];
}

const passages = chapters.flatMap(passagesOf);

const faults: readonly [name: string, fault: RegExp][] = [
  [
    'a Chinese character next to a letter, digit or percent sign without a blank',
    /\p{Script=Han}[\w%$]|[\w%]\p{Script=Han}/u,
  ],
  ['a Chinese character next to a figure link without a blank', /\p{Script=Han}\[|\]\p{Script=Han}/u],
  ['a blank between two Chinese characters', /\p{Script=Han} +\p{Script=Han}/u],
  ['a blank beside full-width punctuation', / [，。；：？！、（）「」《》]|[，。；：？！、（）「」《》] /u],
  ['half-width punctuation after a Chinese character', /\p{Script=Han}[,.;:?!()]/u],
  // Terminals disagree on whether these take one cell or two.
  ['punctuation of ambiguous width', /[“”‘’—…·×±°]/u],
  ['two blanks', / {2}/],
  ['punctuation twice', /[，。；：？！、]{2}/u],
];

describe('no passage has', () => {
  test.each(faults)('%s', (_, fault) => {
    expect(passages.filter((passage) => fault.test(passage))).toEqual([]);
  });
});

test('sentences end: a paragraph and each line of a figure in 。 or ？', () => {
  const titles = new Set(chapters.flatMap(({ title, figures }) => [title, ...figures.map((figure) => figure.title)]));
  expect(passages.filter((passage) => !titles.has(passage) && !/[。？]$/u.test(passage))).toEqual([]);
});

/** Words somebody might use for a thing that has one already: 份额, 开源, 闭源, token, 队列, 用量留存, 服务商, 厂商. */
const strays =
  /占比|比例|开放模型|开放权重|专有|令牌|代币|同期群|群组|供应商|提供商|推理型|函数调用|工具使用|编码|代码生成|语料/;

test('one word stands for one thing', () => {
  expect(passages.filter((passage) => strays.test(passage))).toEqual([]);
});

const closing = /^[，。；：？！、）」》\]]/u;

/** Wrapping all passages at all widths takes long: each takes every ninth width, its neighbour the next ones. */
function widthsOf(place: number): readonly number[] {
  return Array.from({ length: 81 }, (_, i) => i + 20).filter((width) => (width + place) % 9 === 0);
}

test.each(chapters)('$id: every line fits at widths from 20 to 100, and nothing is lost', (chapter) => {
  const bare = (text: string) => text.replaceAll(' ', '');
  for (const [place, passage] of passagesOf(chapter).entries()) {
    for (const width of widthsOf(place)) {
      const lines = wrapText(passage, width);
      expect(lines.filter((line) => textWidth(line) > width)).toEqual([]);
      expect(bare(lines.join(''))).toBe(bare(passage));
      // A word wider than the line is cut anywhere; what closes the sentence after it must stand somewhere.
      const stranded = lines.filter((line, i) => closing.test(line) && !/^[!-~]+$/.test(lines[i - 1] ?? ''));
      expect(stranded).toEqual([]);
    }
  }
});
