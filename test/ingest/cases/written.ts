/** Cells as people, locales and spreadsheets write them, and damaged files. */
import { gzipSync } from 'node:zlib';
import type { Case } from './case.ts';

const map = 'ts=time,model=llm,user=who,prompt=in,completion=out,cost=usd';
const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const table = (...rows: readonly (readonly string[])[]) =>
  `time,llm,who,in,out,usd\n${rows.map((row) => `${row.map(quoted).join(',')}\n`).join('')}`;
const row = (cells: Partial<Record<'time' | 'llm' | 'who' | 'in' | 'out' | 'usd', string>> = {}) =>
  Object.values({ time: '2026-06-07 22:30:00', llm: 'gpt-4o', who: 'u', in: '100', out: '10', usd: '0.1', ...cells });
const two = table(row(), row({ time: '2026-06-07 22:31:00' }));
const json = '{"time":"2026-06-07","llm":"gpt-4o","in":100,"out":10}';
const jsonMap = 'ts=time,model=llm,prompt=in,completion=out';

/** All are the same moment. */
const moments = [
  '2026-06-07 22:30:00 +0000 UTC',
  '2026-06-07 22:30:00 +0000',
  '2026-06-08 00:30:00 +02:00',
  '2026-06-07 22:30:00 UTC',
  '2026-06-08T00:30:00+02:00[Europe/Berlin]',
  '2026-06-08 00:30:00 Europe/Berlin',
  'Sun Jun 07 2026 22:30:00 GMT+0000 (Coordinated Universal Time)',
  'Mon Jun 08 2026 00:30:00 GMT+0200 (CEST)',
  'Sun Jun  7 22:30:00 2026',
  'Sun Jun  7 22:30:00 UTC 2026',
  'June 7, 2026 10:30 PM',
  'Jun 7, 2026, 10:30:00 PM',
  'Sunday, June 7, 2026 10:30 PM',
  'June 7th 2026 22:30',
  '7 June 2026 22:30',
  '6/7/2026, 10:30:00 PM',
  '6/7/26 22:30',
  '07.06.2026 22:30',
  '07.06.26 22:30',
  '07.06.2026 22:30:00,5',
  '2026.06.07 22:30:00',
  '2026/06/07 22:30',
  '2026年6月7日 22:30:00',
  '2026-06-07, 22:30:00',
  '2026-06-07 10:30 PM',
  '2026-06-07 22.30.00',
  '07-Jun-26 10.30.00.000000 PM',
  '07/Jun/2026:22:30:00 +0000',
  '20260607T2230Z',
  '20260607 22:30:00',
  '20260607223000',
  '46180.9375',
  "'2026-06-07 22:30",
  '="2026-06-07 22:30"',
  '/Date(1780871400000)/',
  '1.780871400123E+12',
];
const noMoments = ['2026-13-07 22:30', '2026-06-07 22:30:00 PM', 'yesterday', '1.78E+12'];

const costs: readonly (readonly [string, number])[] = [
  ['US$0.1', 0.1],
  ['0.10 usd', 0.1],
  ['$ 0.10', 0.1],
  ['$.05', 0.05],
  ['1 234,50', 1234.5],
  ['1.234,56 $', 1234.56],
  ["1'234.50", 1234.5],
  ['\uff040.1', 0.1],
  ['10¢', 0.1],
  ['10 cents', 0.1],
  ['0,000123', 0.000123],
  ['="0.5"', 0.5],
];
/** In another currency, or ambiguous. */
const noCosts = ['0,10 EUR', '€0.10', '1,234', '$1,234', '<$0.01', 'soon'];
const nothing = ['NA', 'nil', '—', '–', '(none)', '(blank)', '[null]', '#VALUE!', '#REF!', '(not set)', 'N.A.', '?'];

export const writtenCases: readonly Case[] = [
  {
    what: 'one moment as locales, programs and databases write it',
    files: { 'a.csv': table(...moments.map((time, i) => row({ time, who: `u${i}` }))) },
    map,
    expect: { kept: moments.length, minutes: moments.map(() => '2026-06-07T22:30') },
  },
  {
    what: 'what is no moment',
    files: { 'a.csv': table(...noMoments.map((time) => row({ time }))) },
    map,
    expect: { kept: 0, rejected: noMoments.length },
  },
  {
    what: 'costs in dollars, however they are written',
    files: { 'a.csv': table(...costs.map(([usd]) => row({ usd }))) },
    map,
    expect: { withoutCost: 0, cost: Math.round(costs.reduce((sum, [, cost]) => sum + cost, 0) * 1e6) / 1e6 },
  },
  {
    what: 'costs that are none, or may be two',
    files: { 'a.csv': table(...noCosts.map((usd) => row({ usd }))) },
    map,
    expect: { kept: noCosts.length, withoutCost: noCosts.length, unreadCosts: noCosts.length },
  },
  {
    what: 'words of databases and spreadsheets for nothing',
    files: { 'a.csv': table(...nothing.map((word) => row({ who: word, in: word, out: word, usd: word }))) },
    map,
    expect: { kept: nothing.length, withoutUser: nothing.length, withoutTokens: nothing.length, unreadCosts: 0 },
  },
  {
    what: 'counts that a spreadsheet grouped, or kept as text',
    files: {
      'a.csv': table(
        ...['1,234.0', '1.234,0', '12,34,567', '="1234"', "'1234"].map((cell) => row({ in: cell, out: '0' })),
      ),
    },
    map,
    expect: { kept: 5, tokens: 1234 * 4 + 1_234_567 },
  },
  {
    what: 'thousands with decimal commas',
    files: { 'a.csv': 't;m;p;q\n2026-06-07;gpt-4o;1,5;0,25\n' },
    map: 'ts=t,model=m,prompt=p*1000,completion=q*1e3',
    expect: { kept: 1, tokens: 1750 },
  },
  {
    what: 'one count of the two: what is known counts',
    files: { 'a.csv': table(row({ out: '' }), row({ in: '' })) },
    map,
    expect: { kept: 2, tokens: 110, withoutTokens: 0 },
  },
  {
    what: 'remarks, empty lines or a title before the header',
    files: { 'a.csv': `# by x\n${two}`, 'b.csv': `\n\n${two}`, 'c.csv': `Usage report,,,,,\n${two}` },
    map,
    expect: { kept: 6, rejected: 0, tokens: 660 },
  },
  {
    what: "Excel's first line where tabs part the cells",
    files: { 'a.csv': 'sep=\t\r\ntime\tllm\twho\tin\tout\tusd\r\n07.06.2026 22:30\tgpt-4o\tu\t100\t10\t0,10\r\n' },
    map,
    expect: { kept: 1, tokens: 110, cost: 0.1 },
  },
  {
    what: 'UTF-16 in either order, without a mark, and packed',
    files: {
      'a.csv': Buffer.from(`\ufeff${two}`, 'utf16le').swap16(),
      'b.csv': Buffer.from(table(row({ who: 'b' })), 'utf16le'),
      'c.csv.gz': gzipSync(Buffer.from(`\ufeff${table(row({ who: 'c' }))}`, 'utf16le')),
    },
    map,
    expect: { kept: 4, tokens: 440 },
  },
  {
    what: 'a file that is there twice, whose rows have no ids',
    files: { 'a.csv': two, 'a (1).csv': two, 'b.csv': table(row(), row({ time: '2026-06-07 22:33:00' })) },
    map,
    expect: { kept: 4, duplicates: 2, tokens: 440 },
  },
  {
    what: 'the same, kept when asked to',
    files: { 'a.csv': two, 'a (1).csv': two },
    map,
    equalRows: 'keep',
    expect: { kept: 4, duplicates: 0, tokens: 440 },
  },
  {
    what: 'a list that breaks off',
    files: { 'a.json': `[${json},\n${json},\n{"time":"2026-` },
    map: jsonMap,
    expect: { kept: 2, rejected: 1, tokens: 220 },
  },
  {
    what: 'a reply that breaks off, and objects over many lines that do',
    files: {
      'a.json': `{"total": 3, "data": [${json}, ${json}, {"time": "2026`,
      'b.json': `${JSON.stringify(JSON.parse(json), null, 2)}\n{\n  "time": "2026-06-07",\n`,
    },
    map: jsonMap,
    expect: { kept: 3, rejected: 2, tokens: 330 },
  },
];
