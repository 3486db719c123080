/** Tables whose columns do not map one to one to a request's: sums, constants, units, offsets from a start. */
import { type Case, jsonl } from './case.ts';

const cursor = [
  'Date,Kind,Model,Max Mode,Input (w/ Cache Write),Input (w/o Cache Write),Cache Read,Output Tokens,Total Tokens,Cost to you',
  '"2026-05-04T09:00:00.000Z","On-Demand","claude-4-sonnet","No","700","30","9000","400","10130","$0.04"',
  '"2026-05-04T09:05:00.000Z","Included","gpt-5","Yes","0","60","0","11","71","Included"',
];

const columns = 'time,llm,in,read,written,out,cents';
const row = (cells: Partial<Record<string, string>> = {}) =>
  Object.values({
    time: '2026-06-01',
    llm: 'gpt-4o',
    in: '100',
    read: '20',
    written: '3',
    out: '10',
    cents: '25',
    ...cells,
  }).join(',');
const csv = (...rows: readonly string[]) => `${[columns, ...rows].join('\n')}\n`;

export const mappedCases: readonly Case[] = [
  {
    what: "Azure's public trace, which names no model",
    files: {
      'AzureLLMInferenceTrace_conv.csv':
        'TIMESTAMP,ContextTokens,GeneratedTokens\n2023-11-16 18:15:46.6805900,374,44\n2023-11-16 18:15:50.9951690,396,109\n2023-11-16 18:15:51.2224670,879,55\n',
    },
    map: 'ts=TIMESTAMP,model="gpt-4",prompt=ContextTokens,completion=GeneratedTokens',
    expect: {
      kept: 3,
      models: { 'gpt-4': 374 + 44 + 396 + 109 + 879 + 55 },
      times: ['2023-11-16', '2023-11-16', '2023-11-16'],
    },
  },
  {
    what: "Mooncake's trace, whose times are milliseconds from its start",
    files: {
      'conversation_trace.jsonl': jsonl(
        { timestamp: 0, input_length: 6758, output_length: 500, hash_ids: [0, 1] },
        { timestamp: 3_600_000, input_length: 7319, output_length: 490, hash_ids: [0, 2] },
        { timestamp: 86_400_000, input_length: 10, output_length: 1, hash_ids: [] },
      ),
    },
    map: `ts=timestamp ms from 2024-06-03,model='moonshotai/kimi-k2',prompt=input_length,completion=output_length`,
    expect: { kept: 3, tokens: 6758 + 500 + 7319 + 490 + 11, times: ['2024-06-03', '2024-06-03', '2024-06-04'] },
  },
  {
    what: "Cursor's table, by names that hold the marks of sums",
    files: { 'usage.csv': `${cursor.join('\n')}\n` },
    map: 'ts=Date,model=Model,prompt=[Input (w/ Cache Write)] + Input (w/o Cache Write) + Cache Read,completion=Output Tokens,cached=Cache Read,cost=Cost to you',
    expect: { kept: 2, prompt: 9730 + 60, tokens: 10_130 + 71, withoutCost: 1, unreadCosts: 0 },
  },
  {
    what: 'a prompt that is the sum of its parts, of which some may be unknown',
    files: { 'a.csv': csv(row(), row({ read: '' }), row({ in: '', read: '', written: '' })) },
    map: 'ts=time,model=llm,prompt=in+read+written,completion=out',
    expect: { kept: 3, prompt: 123 + 103, tokens: 123 + 103 + 30 },
  },
  {
    what: 'a part of a sum that is no count rejects its row',
    files: { 'a.csv': csv(row(), row({ read: 'many' }), row({ read: '-3' }), row({ read: '1.5' })) },
    map: 'ts=time,model=llm,prompt=in+read,completion=out',
    expect: { kept: 1, rejected: 3, tokens: 130 },
  },
  {
    what: 'a completion that is what the total leaves, unknown where the total is',
    files: { 'a.csv': csv(row({ written: '150' }), row({ written: '' }), row({ written: '90' })) },
    map: 'ts=time,model=llm,prompt=in,completion=written - in',
    expect: { kept: 2, rejected: 1, tokens: 250, prompt: 200 },
  },
  {
    what: 'cents, and thousands of tokens',
    files: {
      'a.csv': csv(
        row({ in: '1.234', cents: '25' }),
        row({ in: '0.57', cents: '' }),
        row({ in: 'x' }),
        row({ in: '0.0001' }),
      ),
    },
    map: 'ts=time,model=llm,prompt=in*1000,completion=out,cost=cents/100',
    expect: { kept: 2, rejected: 2, prompt: 1234 + 570, withoutCost: 1 },
  },
  {
    what: 'one user, and a table of sums of many requests',
    files: { 'a.csv': csv(row(), row()) },
    map: `ts=time,model=llm,user="me, myself",requests="12",prompt=in,completion=out,status='ok'`,
    expect: { kept: 2, withoutUser: 0, tokens: 220 },
  },
  {
    what: 'a column whose own name looks like a sum',
    files: { 'a.csv': 'time,llm,in+out\n2026-06-01,gpt-4o,7\n' },
    map: 'ts=time,model=llm,prompt=in+out',
    expect: { kept: 1, prompt: 7 },
  },
  {
    what: 'seconds, hours and minutes from a moment',
    files: { 'a.jsonl': jsonl({ t: 1.5, m: 'gpt-4o' }, { t: '48', m: 'gpt-4o' }, { t: 'soon', m: 'gpt-4o' }) },
    map: 'ts=t hours from 2026-06-01T12:00,model=m',
    expect: { kept: 2, rejected: 1, times: ['2026-06-01', '2026-06-03'] },
  },
  {
    what: 'sums of fields inside of others',
    files: { 'a.jsonl': jsonl({ at: '2026-06-01', llm: { name: 'gpt-4o' }, usage: { in: 5, cache: { read: 7 } } }) },
    map: 'ts=at,model=llm.name,prompt=usage.in+usage.cache.read',
    expect: { kept: 1, prompt: 12, models: { 'gpt-4o': 12 } },
  },
];
