/** Tables of somebody's own with a trap each, and what is right for them. */
import { type Case, jsonl } from './case.ts';

const map = 'ts=time,model=llm,user=who,prompt=in,completion=out,cost=usd';
const header = 'time,llm,who,in,out,usd';
const csv = (...rows: readonly string[]) => `${[header, ...rows].join('\n')}\n`;
const row = (change: Partial<Record<'time' | 'llm' | 'who' | 'in' | 'out' | 'usd', string>> = {}) => {
  const cells = { time: '2026-06-01 10:00:00', llm: 'gpt-4o', who: 'u1', in: '100', out: '10', usd: '0.1', ...change };
  return Object.values(cells)
    .map((cell) => (/[",\n]/.test(cell) ? `"${cell}"` : cell))
    .join(',');
};
const times = (...written: readonly string[]) => csv(...written.map((time, i) => row({ time, who: `u${i}` })));

export const tableCases: readonly Case[] = [
  {
    what: 'equal rows without an id, each of which happened',
    files: { 'a.csv': csv(row(), row(), row(), row({ in: '110' })) },
    map,
    expect: { kept: 4, tokens: 450, withoutId: 4, equalRows: 2 },
  },
  {
    what: 'the same, counted once when asked to',
    files: { 'a.csv': csv(row(), row(), row(), row({ in: '110' })) },
    map,
    equalRows: 'drop',
    expect: { kept: 2, duplicates: 2, tokens: 230 },
  },
  {
    what: 'counts in groups of three',
    files: {
      'a.csv': csv(
        row({ in: '1,234' }),
        row({ in: '1.234' }),
        row({ in: '1 234' }),
        row({ in: '1.2E+03' }),
        row({ in: '12.0' }),
      ),
    },
    map,
    expect: { kept: 5, tokens: 3 * 1234 + 1200 + 12 + 50 },
  },
  {
    what: 'fractions of a token, and what may be one or a thousand',
    files: { 'a.csv': csv(row({ in: '12.7' }), row({ in: '1.000' }), row({ in: '-5' }), row()) },
    map,
    expect: { kept: 1, rejected: 3, tokens: 110 },
  },
  {
    what: 'a number of JSON is never grouped',
    files: {
      'a.jsonl': jsonl(
        { time: '2026-06-01', llm: 'gpt-4o', in: 1.234, out: 1 },
        { time: '2026-06-01', llm: 'gpt-4o', in: 5, out: 1 },
      ),
    },
    map: 'ts=time,model=llm,prompt=in,completion=out',
    expect: { kept: 1, rejected: 1, tokens: 6 },
  },
  {
    what: 'a cost that cannot be read loses the cost, and nothing else',
    files: {
      'a.csv': csv(
        ...['$0.10', '0,10', '0.10 USD', 'NaN', '', 'Included', '-', '0,10 EUR', 'lots', '1,234.50'].map((usd) =>
          row({ usd }),
        ),
      ),
    },
    map,
    expect: { kept: 10, rejected: 0, tokens: 1100, withoutCost: 6, unreadCosts: 2 },
  },
  {
    what: 'words for nothing',
    files: { 'a.csv': csv(...['NULL', '\\N', 'None', 'nan', 'N/A', ''].map((who) => row({ who })), row()) },
    map,
    expect: { kept: 7, withoutUser: 6 },
  },
  {
    what: 'words for no model',
    files: { 'a.csv': csv(...['', 'null', 'None', 'NULL', 'N/A', 'nan'].map((llm) => row({ llm })), row()) },
    map,
    expect: { kept: 1, rejected: 6 },
  },
  {
    what: 'times as people and programs write them',
    files: {
      'a.csv': times(
        '2026-06-08T00:30:00+02:00',
        '2026-06-08T00:30:00+0200',
        '2026-06-07T22:30:00Z',
        '1780871400',
        '1780871400000',
        '1780871400000000000',
        '1780871400.25',
        '2026-06-07 22:30:00,500',
        '2026-06-07 22:30:00 UTC',
        'Sun, 07 Jun 2026 22:30:00 GMT',
        'Sun, 07 Jun 2026 15:30:00 -0700',
        '2026-06-08 00:30:00 Europe/Berlin',
        '20260607T223000Z',
        '20260607223000',
        '2026-06-07T22:30Z',
        '06/07/2026 22:30',
        '06/07/2026 10:30:00 PM',
        '07.06.2026 22:30',
        '46180.9375',
      ).replace(/^(.*), (\d\d \w+ \d{4} [\d:]+ (?:GMT|-0700)),/gm, '"$1, $2",'),
    },
    map,
    expect: { kept: 19, rejected: 0, times: Array(19).fill('2026-06-07') },
  },
  {
    what: 'a day before a month, where another row tells',
    files: { 'a.csv': times('06/07/2026 22:30', '25/07/2026 22:30') },
    map,
    expect: { kept: 2, times: ['2026-07-06', '2026-07-25'] },
  },
  {
    what: 'a time that a spreadsheet has cut to the hour',
    files: { 'a.csv': times('1.78087E+12', '1780871400000') },
    map,
    expect: { kept: 1, rejected: 1 },
  },
  {
    what: 'what a spreadsheet calls Unicode text',
    files: { 'a.csv': Buffer.from(`\uFEFF${csv(row()).replaceAll(',', '\t')}`, 'utf16le') },
    map,
    expect: { kept: 1, tokens: 110 },
  },
  {
    what: "Excel's first line, a byte order mark and semicolons",
    files: { 'a.csv': '\uFEFFsep=;\r\ntime;llm;who;in;out;usd\r\n2026-06-01 10:00:00;gpt-4o;u1;100;10;0,1\r\n' },
    map,
    expect: { kept: 1, tokens: 110, withoutCost: 0 },
  },
];
