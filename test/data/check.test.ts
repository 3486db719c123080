/** The validator: nothing to say about the committed data, and each sort of damage is found where it is. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkPackage } from '../../src/data/check.ts';
import { describeFinding } from '../../src/data/checks/finding.ts';
import { csvFiles } from '../../src/data/package.ts';
import { english } from '../i18n/translators.ts';
import { copyPackage, type Descriptor, dataFolder, resourceOf, type TempPackage } from './temp-package.ts';

test('the committed data has no finding', () => {
  const { datasets, rows, findings } = checkPackage(dataFolder);
  expect(findings.map((finding) => describeFinding(finding, english))).toEqual([]);
  expect(datasets).toBe(csvFiles(dataFolder).length);
  expect(rows).toBeGreaterThan(9000);
});

/** Findings in a copy of data/ after `spoil`, as a person reads them. */
function findingsAfter(spoil: (copy: TempPackage) => void): string[] {
  const copy = copyPackage();
  spoil(copy);
  return checkPackage(copy.folder).findings.map((finding) => describeFinding(finding, english));
}

const described = (change: (descriptor: Descriptor) => void) => findingsAfter((copy) => copy.describe(change));

/** Line of the first row of a committed csv that begins with `start`; the header is line 1. */
function lineOf(file: string, start: string): number {
  return (
    readFileSync(join(dataFolder, file), 'utf8')
      .split('\n')
      .findIndex((line) => line.startsWith(start)) + 1
  );
}

describe('damage to a row is found with file, line and column', () => {
  test('a number that is none', () => {
    expect(findingsAfter((copy) => copy.edit('table-2.csv', 'Europe,21.32,', 'Europe,x,'))).toContain(
      `data/table-2.csv, line ${lineOf('table-2.csv', 'Europe')}, column share: expected a number, saw "x"`,
    );
  });

  test('a kind the dataset does not have', () => {
    expect(findingsAfter((copy) => copy.edit('table-2.csv', 'Europe,21.32,stated', 'Europe,21.32,public'))).toEqual([
      `data/table-2.csv, line ${lineOf('table-2.csv', 'Europe')}, column kind: expected one of stated, saw "public"`,
    ]);
  });

  test('a kind left out', () => {
    expect(findingsAfter((copy) => copy.edit('table-2.csv', 'Europe,21.32,stated', 'Europe,21.32,'))).toEqual([
      `data/table-2.csv, line ${lineOf('table-2.csv', 'Europe')}, column kind: is required but empty (or unreadable)`,
    ]);
  });

  test('a key that is there twice', () => {
    const first = lineOf('authors.csv', 'qwen,');
    const again = 'qwen,Twin,China,China,,a site,public\n';
    expect(findingsAfter((copy) => copy.edit('authors.csv', 'rekaai,', `${again}rekaai,`))).toEqual([
      `data/authors.csv, line ${first + 1}, column author: the key "qwen" is already on line ${first}`,
    ]);
  });

  test('a share over 100, a week that is no Monday, a day that does not exist', () => {
    const [row, line] = ['2025-08-04,Closed,', lineOf('picture-source-share.csv', '2025-08-04,Closed,')];
    const spoil = (to: string) => findingsAfter((copy) => copy.edit('picture-source-share.csv', row, to));
    expect(spoil('2025-08-05,Closed,')).toContain(
      `data/picture-source-share.csv, line ${line}, column week: is not a Monday: "2025-08-05"`,
    );
    expect(spoil('2025-02-30,Closed,')).toContain(
      `data/picture-source-share.csv, line ${line}, column week: no such day: "2025-02-30"`,
    );
    expect(spoil('2025-08-04,Closed,1')).toContainEqual(
      expect.stringContaining(`data/picture-source-share.csv, line ${line}, column share: is over 100: 1`),
    );
  });

  test('a picture date that is not the day before its week', () => {
    const line = lineOf('picture-reasoning-share.csv', '2025-11-24,');
    expect(
      findingsAfter((copy) =>
        copy.edit('picture-reasoning-share.csv', '2025-11-24,2025-11-23', '2025-11-24,2025-11-24'),
      ),
    ).toEqual([
      `data/picture-reasoning-share.csv, line ${line}, column picture_date: week 2025-11-24 does not begin the day after 2025-11-24`,
    ]);
  });

  test('a name that points nowhere', () => {
    const line = lineOf('models.csv', 'amazon/nova-lite-v1,');
    expect(
      findingsAfter((copy) =>
        copy.edit(
          'models.csv',
          'amazon/nova-lite-v1,amazon/nova-lite-v1,Nova Lite 1.0,amazon,',
          'amazon/nova-lite-v1,amazon/nova-lite-v1,Nova Lite 1.0,amazonia,',
        ),
      ),
    ).toEqual([`data/models.csv, line ${line}, column author: "amazonia" is not in authors.author`]);
  });

  test('a model without labels', () => {
    const start = '2025-08-04,anthropic/claude-4-sonnet-20250522,';
    const findings = findingsAfter((copy) => copy.edit('weekly-model-tokens.csv', start, '2025-08-04,anthropic/new,'));
    const line = lineOf('weekly-model-tokens.csv', start);
    expect(findings).toContain(
      `data/weekly-model-tokens.csv, line ${line}, column model: "anthropic/new" is not in models.slug`,
    );
  });

  test('control characters', () => {
    const line = lineOf('authors.csv', 'qwen,');
    expect(findingsAfter((copy) => copy.edit('authors.csv', 'Alibaba Qwen', 'Alibaba\u001b[2J'))).toEqual([
      `data/authors.csv, line ${line}, column name: has control characters: "Alibaba\\u001b[2J"`,
    ]);
  });

  test('a header in another order', () => {
    expect(findingsAfter((copy) => copy.edit('table-2.csv', 'continent,share', 'share,continent'))).toContain(
      'data/table-2.csv, line 1, column continent: expected column continent, saw "share"',
    );
  });
});

describe('parts that do not make their whole are found', () => {
  test.each([
    ['table-2.csv', 'Europe,21.32,', 'Europe,21.33,', 'shares of all rows sum to 100.01, not to 100 (tolerance 0)'],
    ['table-3.csv', 'United States,47.17,', 'United States,47.16,', 'sum to 99.99'],
    ['table-4.csv', 'English,82.87,', 'English,82.88,', 'sum to 100.01'],
    ['picture-source-share.csv', '2025-11-24,Closed,', '2025-11-24,Closed,1', 'shares of 2025-11-24 sum to '],
  ])('%s: %s -> %s', (file, from, to, what) => {
    const findings = findingsAfter((copy) => copy.edit(file, from, to));
    expect(findings).toContainEqual(expect.stringContaining(what));
  });

  test('a week of models that misses its total', () => {
    const total = /^2025-03-03,(\d+),data-api/m.exec(readFileSync(join(dataFolder, 'weekly-totals.csv'), 'utf8'))?.[1];
    const findings = findingsAfter((copy) =>
      copy.edit('weekly-totals.csv', `2025-03-03,${total},data-api`, '2025-03-03,1000000,data-api'),
    );
    expect(findings).toEqual([
      `data/weekly-model-tokens.csv, line ${lineOf('weekly-model-tokens.csv', '2025-03-03,')}, column tokens: models of 2025-03-03 data-api sum to ${total}, weekly-totals says 1000000`,
    ]);
  });

  test('programming tokens that are no longer the sum of their models, or no share of their week', () => {
    const path = join(dataFolder, 'weekly-programming-totals.csv');
    const row = /^2025-11-24,(\d+),(\d+),29\.1,/m.exec(readFileSync(path, 'utf8')) ?? [];
    const findings = findingsAfter((copy) =>
      copy.edit('weekly-programming-totals.csv', row[0] ?? '', `2025-11-24,7,${row[2]},29.1,`),
    );
    const where = `data/weekly-programming-totals.csv, line ${lineOf('weekly-programming-totals.csv', '2025-11-24,')}`;
    expect(findings).toEqual([
      `${where}, column tokens: computed ${row[1]}, the file has 7`,
      `${where}, column share: computed 0, the file has 29.1`,
    ]);
  });

  test('source types that are no longer the sum of their models', () => {
    const line = lineOf('weekly-source-tokens.csv', '2025-08-04,Chinese OSS,');
    const findings = findingsAfter((copy) => copy.edit('weekly-source-tokens.csv', ',31.13,', ',31.14,'));
    expect(findings).toContain(
      `data/weekly-source-tokens.csv, line ${line}, column share: computed 31.13, the file has 31.14`,
    );
  });

  test('a label that changes without the sums', () => {
    const findings = findingsAfter((copy) =>
      copy.edit('authors.csv', 'qwen,Alibaba Qwen,China,China,', 'qwen,Alibaba Qwen,China,Rest of world,'),
    );
    expect(findings.length).toBeGreaterThan(50);
    expect(findings[0]).toMatch(/^data\/weekly-source-tokens\.csv, line \d+, column tokens: computed /);
  });

  test('tokens of a circle that are not its logarithm', () => {
    expect(findingsAfter((copy) => copy.edit('picture-cost-usage.csv', ',1.88,75857758,', ',1.88,75857760,'))).toEqual([
      'data/picture-cost-usage.csv, line 2, column usage_tokens: computed 75857758, the file has 75857760',
    ]);
  });
});

describe('a description that says too little is found', () => {
  test.each(['sources', 'licenses', 'citation', 'title', 'description'])('no %s', (key) => {
    const findings = described((descriptor) => delete resourceOf(descriptor, 'table-2')[key]);
    expect(findings).toContain(`data/table-2.csv: the description has no ${key}`);
  });

  test('an empty list of sources, and one without a locator', () => {
    expect(described((all) => Object.assign(resourceOf(all, 'table-2'), { sources: [] }))).toEqual([
      'data/table-2.csv: the description has no sources',
      'data/table-2.csv: no source has a locator',
    ]);
    expect(described((all) => Object.assign(resourceOf(all, 'table-2'), { sources: [{ title: 'x' }] }))).toEqual([
      'data/table-2.csv: no source has a locator',
    ]);
  });

  test('a number without a unit, and a kind we do not know', () => {
    const findings = described((all) => {
      const { fields } = resourceOf(all, 'table-2').schema as { fields: Record<string, unknown>[] };
      delete fields[1]?.unit;
      Object.assign(fields[2] ?? {}, { constraints: { enum: ['stated', 'guessed'] } });
    });
    expect(findings).toEqual([
      'data/table-2.csv, column share: has no unit',
      'data/table-2.csv, column kind: "guessed" is no kind',
    ]);
  });

  test('a csv nobody described, and a description without its csv', () => {
    expect(findingsAfter((copy) => copy.write('secret.csv', 'a\n1\n'))).toEqual([
      'data/datapackage.json: secret.csv is in the folder but not described',
    ]);
    expect(findingsAfter((copy) => copy.remove('table-5.csv'))).toEqual([
      'data/datapackage.json: table-5 is described but table-5.csv is not in the folder',
    ]);
  });

  test('no primary key', () => {
    const findings = described((all) => delete (resourceOf(all, 'table-2').schema as Descriptor).primaryKey);
    expect(findings).toEqual(['data/table-2.csv: the schema has no list of primary key columns']);
  });

  test('a schema without fields does not stop the other checks', () => {
    const findings = findingsAfter((copy) => {
      copy.describe((all) => delete resourceOf(all, 'table-2').schema);
      copy.edit('table-4.csv', 'English,82.87,', 'English,82.88,');
    });
    expect(findings).toHaveLength(2);
    expect(findings[0]).toBe('data/table-2.csv: no schema with fields');
    expect(findings[1]).toContain('data/table-4.csv');
  });
});
