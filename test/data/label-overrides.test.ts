/** Labels of one's own: what a file may say, what follows from it, and how it is refused. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Row } from '../../src/data/dataset.ts';
import { type Override, parseOverrides } from '../../src/data/label-file.ts';
import { overrideLabels, withOverrides } from '../../src/data/label-overrides.ts';
import { openPackage } from '../../src/data/package.ts';
import { DataError } from '../../src/errors.ts';
import { shareReport } from '../../src/figures/tokens-by-source/share-report.ts';
import { english, inWords } from '../i18n/translators.ts';
import { dataFolder } from './temp-package.ts';

const shipped = openPackage(dataFolder);
const classes = { file: 'mine.csv', medium: 15, large: 70 };

function over(text: string) {
  const overrides = parseOverrides(text, 'mine.csv');
  return overrideLabels(shipped.dataset('models'), shipped.dataset('authors'), overrides, classes);
}

function rowOf(rows: readonly Row[], column: string, name: string): Row {
  return rows.find((row) => row[column] === name) ?? {};
}

describe('a file of labels', () => {
  test('is read line by line; an empty cell says nothing, unknown empties', () => {
    const text =
      'slug,open_weights,params_total_b,size\ndeepseek/deepseek-r1,false,,\n\nx-ai/grok-4-fast,unknown,314,Large\n';
    expect(parseOverrides(text, 'mine.csv')).toEqual<Override[]>([
      { line: 2, key: 'slug', name: 'deepseek/deepseek-r1', labels: { open_weights: false } },
      {
        line: 4,
        key: 'slug',
        name: 'x-ai/grok-4-fast',
        labels: { open_weights: null, params_total_b: 314, size: 'large' },
      },
    ]);
  });

  test.each([
    ['slug,weights\na/b,true\n', 'mine.csv, line 1, column weights: is no column of labels; there are slug, author,'],
    ['open_weights\ntrue\n', 'mine.csv, line 1: needs a column slug or author'],
    ['slug,slug\na/b,a/b\n', 'mine.csv, line 1, column slug: stands twice'],
    [
      'slug,open_weights\na/b,yes\n',
      'mine.csv, line 2, column open_weights: expected true, false or unknown, saw "yes"',
    ],
    ['slug,size\na/b,tiny\n', 'mine.csv, line 2, column size: expected small, medium, large or unknown, saw "tiny"'],
    ['slug,params_total_b\na/b,-7\n', 'mine.csv, line 2, column params_total_b: expected a number of billions'],
    ['slug,author,size\na/b,a,small\n', 'mine.csv, line 2: needs either a slug or an author, saw both'],
    ['slug,author,size\n,,small\n', 'mine.csv, line 2: needs either a slug or an author, saw none'],
    ['slug,origin\na/b,China\n', 'mine.csv, line 2, column origin: belongs to an author'],
    [
      'author,origin\ndeepseek,Mars\n',
      'mine.csv, line 2, column origin: expected China, Rest of world or unknown, saw "Mars"',
    ],
    ['slug,size\na/b\n', 'mine.csv, line 2: expected 2 cells, saw 1'],
    [
      'author,country\ndeepseek,\u001b[31mred\n',
      'mine.csv, line 2, column country: expected a country, or unknown, saw "\\u001b[31mred"',
    ],
  ])('is refused with file, line and column: %j', (text, message) => {
    expect(inWords(() => parseOverrides(text, 'mine.csv'))).toThrow(DataError);
    expect(inWords(() => parseOverrides(text, 'mine.csv'))).toThrow(message);
  });

  test('is refused for a model or an author that is not in the data', () => {
    expect(inWords(() => over('slug,size\nnobody/nothing,small\n'))).toThrow(
      'mine.csv, line 2, column slug: "nobody/nothing" is no model of the data',
    );
    expect(inWords(() => over('author,country\nnobody,France\n'))).toThrow(
      'column author: "nobody" is no author of the data',
    );
  });

  test('gives labels or a DataError, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        try {
          over(`slug,size\n${text}`);
        } catch (error) {
          expect(error).toBeInstanceOf(DataError);
        }
      }),
    );
  });
});

describe('a name of one’s own log', () => {
  test('stands for a model of the data, and carries its labels', () => {
    const { models } = over('slug,model\nmy-deployment,openai/gpt-4o\n');
    const [ours, named] = ['openai/gpt-4o', 'my-deployment'].map((slug) => rowOf(models.rows, 'slug', slug));
    expect(named).toEqual({ ...ours, slug: 'my-deployment', note: 'named in mine.csv' });
    expect(models.rows).toHaveLength(shipped.dataset('models').rows.length + 1);
  });

  test('stands for a model that the data do not have, with the labels of its line', () => {
    const text =
      'slug,author,model,open_weights,params_total_b,origin\nmine-v2,,acme/mine,true,70,\n,acme,,,,China\nMINE,,acme/mine,,,\n';
    const { models, authors } = over(text);
    const label = { model: 'acme/mine', author: 'acme', open_weights: true, size: 'large', stealth: false };
    expect(rowOf(models.rows, 'slug', 'mine-v2')).toMatchObject({ ...label, weights_source: 'mine.csv' });
    expect(rowOf(models.rows, 'slug', 'MINE')).toMatchObject(label);
    expect(rowOf(authors.rows, 'author', 'acme')).toMatchObject({ name: 'acme', origin: 'China' });
  });

  test.each([
    ['slug,model\nmine,acme/mine\n', 'column model: "acme/mine" is no model of the data; a new one needs labels'],
    ['slug,model,size\nmine,mine,small\n', 'column model: expected AUTHOR/MODEL, saw "mine"'],
    ['slug,model,size\nmine,openai/gpt-4o,small\n', 'column model: "openai/gpt-4o" has labels already'],
    ['slug,model\nopenai/gpt-4o,openai/gpt-5\n', 'column slug: "openai/gpt-4o" is a model of the data'],
    ['author,model\nopenai,openai/gpt-5\n', 'column model: belongs to a slug'],
  ])('is refused with file, line and column: %j', (text, message) => {
    expect(inWords(() => over(text))).toThrow(DataError);
    expect(inWords(() => over(text))).toThrow(message);
  });
});

describe('labels laid over ours', () => {
  test('change a slug alone, or a model with all its variants, and nothing else', () => {
    const { models } = over('slug,open_weights\ndeepseek/deepseek-r1:free,false\n');
    const before = shipped.dataset('models').rows;
    const changed = models.rows.filter((row, i) => row !== before[i]);
    expect(changed.map((row) => row.slug)).toEqual(['deepseek/deepseek-r1:free']);
    const both = over('slug,open_weights\ndeepseek/deepseek-r1,false\n').models.rows.filter(
      (row, i) => row !== before[i],
    );
    expect(both.map((row) => row.slug)).toEqual(['deepseek/deepseek-r1', 'deepseek/deepseek-r1:free']);
  });

  test('mark what they changed and where it comes from', () => {
    const { models, authors } = over('slug,open_weights\ndeepseek/deepseek-r1:free,false\n');
    expect(rowOf(models.rows, 'slug', 'deepseek/deepseek-r1:free')).toMatchObject({
      open_weights: false,
      weights_source: 'mine.csv',
      note: expect.stringContaining('open_weights from mine.csv'),
    });
    expect(models.notes[0]).toMatchObject({ en: '1 row carries labels from mine.csv.' });
    expect(authors).toBe(shipped.dataset('authors'));
  });

  test("put a model into the report's size class by its parameters, unless a size is given", () => {
    const size = (text: string) => rowOf(over(text).models.rows, 'slug', 'x-ai/grok-4-fast').size;
    expect(size('slug,params_total_b\nx-ai/grok-4-fast,14.9\n')).toBe('small');
    expect(size('slug,params_total_b\nx-ai/grok-4-fast,15\n')).toBe('medium');
    expect(size('slug,params_total_b\nx-ai/grok-4-fast,70\n')).toBe('large');
    expect(size('slug,params_total_b,size\nx-ai/grok-4-fast,70,medium\n')).toBe('medium');
    expect(size('slug,params_total_b\nx-ai/grok-4-fast,unknown\n')).toBeNull();
  });

  test('name an author for all its models, and the author itself', () => {
    const { models, authors } = over('author,origin,country,open_weights\nmistralai,China,China,unknown\n');
    expect(rowOf(authors.rows, 'author', 'mistralai')).toMatchObject({
      origin: 'China',
      country: 'China',
      source: 'mine.csv',
    });
    const mistral = models.rows.filter((row) => row.author === 'mistralai');
    expect(new Set(mistral.map((row) => row.open_weights))).toEqual(new Set([null]));
  });

  test('later lines win over earlier ones', () => {
    const text = 'slug,author,open_weights\n,deepseek,false\ndeepseek/deepseek-r1,,true\n';
    const { rows } = over(text).models;
    expect(rowOf(rows, 'slug', 'deepseek/deepseek-r1').open_weights).toBe(true);
    expect(rowOf(rows, 'slug', 'deepseek/deepseek-chat-v3').open_weights).toBe(false);
  });
});

describe('a package with labels of one’s own', () => {
  const overrides = parseOverrides('author,open_weights\ndeepseek,false\n', 'mine.csv');
  const mine = withOverrides(shipped, overrides, 'mine.csv');

  test('groups the weeks anew: what DeepSeek loses from Chinese OSS, Closed gains', () => {
    const share = (data: typeof mine, type: string) =>
      Number(
        data.dataset('weekly-source-tokens').rows.find((row) => row.week === '2025-08-04' && row.source_type === type)
          ?.share,
      );
    const lost = share(shipped, 'Chinese OSS') - share(mine, 'Chinese OSS');
    expect(lost).toBeGreaterThan(5);
    expect(share(mine, 'Closed') - share(shipped, 'Closed')).toBeCloseTo(lost, 1);
    expect(share(mine, 'RoW OSS')).toBe(share(shipped, 'RoW OSS'));
  });

  test('says so in every figure that uses the labels, and leaves the shipped package as it was', () => {
    const data = Object.fromEntries(shareReport.needs.map((name) => [name, mine.dataset(name)]));
    expect(shareReport.views(data)[0].notes.map(english.words).join('\n')).toContain('labels from mine.csv');
    const [row] = shipped.dataset('weekly-source-tokens').rows;
    expect(row).toMatchObject({ week: '2025-01-06', source_type: 'Chinese OSS', share: 6.48 });
    expect(mine.dataset('stated')).toBe(shipped.dataset('stated'));
    expect(mine.names).toBe(shipped.names);
  });

  test('without a change, is the same week by week', () => {
    const same = withOverrides(shipped, [], 'empty.csv');
    expect(same.dataset('weekly-source-tokens').rows).toEqual(shipped.dataset('weekly-source-tokens').rows);
  });
});
