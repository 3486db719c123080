/** Exports of vendors' pages and usage reports, each with a trap. */
import { type Case, jsonl } from './case.ts';

const usage = (change: object = {}) => ({
  object: 'organization.usage.completions.result',
  input_tokens: 900,
  output_tokens: 100,
  input_cached_tokens: 500,
  num_model_requests: 3,
  model: 'gpt-4o-2024-08-06',
  project_id: null,
  user_id: null,
  api_key_id: null,
  ...change,
});
const day = (start: number, ...results: readonly object[]) => ({
  object: 'bucket',
  start_time: start,
  end_time: start + 86_400,
  results,
});
const report = (change: object = {}) => ({
  uncached_input_tokens: 10,
  cache_creation: { ephemeral_5m_input_tokens: 20, ephemeral_1h_input_tokens: 30 },
  cache_read_input_tokens: 40,
  output_tokens: 5,
  model: 'claude-sonnet-4-20250514',
  api_key_id: null,
  ...change,
});
const june = 1_780_272_000;

export const reportCases: readonly Case[] = [
  {
    what: "Cursor's older export, without users and kinds",
    files: {
      'usage.csv':
        'Date,Model,Input (w/ Cache Write),Input (w/o Cache Write),Cache Read,Output Tokens,Total Tokens,Cost\n2026-05-04T09:00:00.000Z,gpt-5,5,6,7,8,26,$0.01\n',
    },
    expect: { formats: ['cursor'], kept: 1, prompt: 18, tokens: 26, withoutUser: 1, withoutCost: 0 },
  },
  {
    what: "Helicone's records as @helicone/export writes them",
    files: {
      'requests.jsonl': jsonl(
        {
          request_id: 'a',
          request_created_at: '2026-05-04T09:00:00+00:00',
          request_user_id: 'ada',
          response_model: 'gpt-4o-mini',
          prompt_tokens: 5,
          completion_tokens: 6,
          cost: 0.1,
          request_properties: { App: 'desk' },
        },
        {
          request_id: 'b',
          request_created_at: '2026-05-04T09:00:01+00:00',
          response_model: 'gpt-4o',
          prompt_tokens: null,
        },
      ),
    },
    expect: { formats: ['helicone'], kept: 2, tokens: 11, withoutUser: 1, withoutTokens: 1 },
  },
  {
    what: "a day of OpenAI's usage that was asked for twice, the second time with more in it",
    files: {
      'a.json': JSON.stringify({ object: 'page', data: [day(june, usage())] }),
      'b.json': JSON.stringify({
        object: 'page',
        data: [day(june, usage({ output_tokens: 150 }), usage({ user_id: 'u' }))],
      }),
    },
    expect: { formats: ['openai-usage'], kept: 2, duplicates: 1, tokens: 1050 + 1000, withoutUser: 1 },
  },
  {
    what: 'days as lines, one that holds nothing, and sums that were not grouped by model',
    files: { 'days.jsonl': jsonl(day(june, usage(), usage({ model: null })), day(june + 86_400)) },
    expect: { formats: ['openai-usage'], read: 3, kept: 1, rejected: 1, other: 1, tokens: 1000 },
  },
  {
    what: "the csv of OpenAI's usage page, with a row for each day without any",
    files: {
      'completions_usage.csv':
        'start_time,end_time,start_time_iso,end_time_iso,project_id,num_model_requests,user_id,api_key_id,model,batch,input_tokens,output_tokens,input_cached_tokens\n1780272000,1780358400,2026-06-01,2026-06-02,,0,,,,,0,0,0\n1780358400,1780444800,2026-06-02,2026-06-03,p,2,u,k,gpt-4o,False,10,5,3\n1780358400,1780444800,2026-06-02,2026-06-03,p,2,u,k2,gpt-4o,False,x,5,3\n',
    },
    expect: { formats: ['openai-usage'], kept: 1, other: 1, rejected: 1, tokens: 15, times: ['2026-06-02'] },
  },
  {
    what: "Anthropic's usage report, page by page",
    files: {
      'a.json': JSON.stringify({
        data: [
          {
            starting_at: '2026-06-01T00:00:00Z',
            ending_at: '2026-06-02T00:00:00Z',
            results: [report(), report({ model: null })],
          },
          { starting_at: '2026-06-02T00:00:00Z', ending_at: '2026-06-03T00:00:00Z', results: [] },
        ],
        has_more: true,
        next_page: 'p2',
      }),
      'b.jsonl': jsonl({
        starting_at: '2026-06-03T00:00:00Z',
        ending_at: '2026-06-04T00:00:00Z',
        results: [report({ model: 'claude-opus-4-20250514' })],
      }),
    },
    expect: {
      formats: ['anthropic-usage'],
      kept: 2,
      rejected: 1,
      other: 1,
      prompt: 200,
      tokens: 210,
      times: ['2026-06-01', '2026-06-03'],
    },
  },
  {
    what: "OpenAI's and Anthropic's csv with columns away",
    files: {
      'a.csv':
        'start_time,end_time,project_id,model,input_tokens,output_tokens\n1780272000,1780358400,p,gpt-4o,100,50\n',
      'b.csv': 'start_time,num_model_requests,model,input_tokens\n1780272000,3,gpt-4o,100\n',
      'c.csv': 'usage_date_utc,model_version,usage_input_tokens_no_cache\n2026-06-01,claude-sonnet-4-5,100\n',
    },
    expect: { kept: 3, tokens: 350 },
  },
  {
    what: "Claude Code's usage in an organization",
    files: {
      'a.json': JSON.stringify({
        data: [
          {
            date: '2026-06-01T00:00:00Z',
            actor: { type: 'user_actor', email_address: 'd@x' },
            terminal_type: 'vscode',
            model_breakdown: [
              {
                model: 'claude-sonnet-4-5',
                tokens: { input: 100, output: 50, cache_read: 30, cache_creation: 5 },
                estimated_cost: { currency: 'USD', amount: 102 },
              },
            ],
          },
          { date: '2026-06-02T00:00:00Z', actor: { type: 'api_actor', api_key_name: 'k' }, model_breakdown: [] },
        ],
        has_more: false,
      }),
    },
    expect: { kept: 1, other: 1, tokens: 185, cost: 1.02, withoutUser: 0 },
  },
];
