/** Claude Code conversations, each with a trap, and their right results. */
import { type Case, jsonl } from './case.ts';

const usage = (input: number, output: number | null, read = 0, written = 0) => ({
  input_tokens: input,
  output_tokens: output,
  cache_read_input_tokens: read,
  cache_creation_input_tokens: written,
});

const answer = (id: string, counts: object, more: object = {}) => ({
  type: 'assistant',
  sessionId: 's1',
  uuid: `u-${id}-${JSON.stringify(counts).length}`,
  timestamp: '2026-03-02T10:00:01.000Z',
  message: { id, model: 'claude-opus-4-6', stop_reason: 'end_turn', content: [], usage: counts },
  ...more,
});

const queued = {
  type: 'queue-operation',
  operation: 'enqueue',
  timestamp: '2026-03-02T10:00:00.000Z',
  sessionId: 's1',
};
const question = (length: number) => ({
  type: 'user',
  sessionId: 's1',
  uuid: 'u0',
  timestamp: '2026-03-02T10:00:00.100Z',
  message: { role: 'user', content: 'A'.repeat(length) },
});

export const claudeCases: readonly Case[] = [
  {
    what: 'a short record and then a picture of 300 KB',
    files: { 'a.jsonl': jsonl(queued, question(300_000), answer('m1', usage(10, 100))) },
    expect: { kept: 1, tokens: 110 },
  },
  {
    what: 'a conversation that begins with a hundred records of other kinds',
    files: { 'a.jsonl': jsonl(...Array(100).fill({ type: 'mode', sessionId: 's1' }), answer('m1', usage(10, 100))) },
    expect: { kept: 1, tokens: 110, other: 100 },
  },
  {
    what: 'an advisor of another model, which the usage of the answer leaves out',
    files: {
      'a.jsonl': jsonl(
        answer('m1', {
          ...usage(2, 491, 226_584, 7853),
          iterations: [
            { type: 'message', ...usage(1, 45, 109_696, 7192) },
            { type: 'advisor_message', model: 'claude-opus-4-7', ...usage(150_000, 7000) },
            { type: 'message', ...usage(1, 446, 116_888, 661) },
          ],
        }),
      ),
    },
    expect: { kept: 2, tokens: 391_930, models: { 'claude-opus-4-6': 234_930, 'claude-opus-4-7': 157_000 } },
  },
  {
    what: 'a compaction, which has no model of its own',
    files: {
      'a.jsonl': jsonl(
        answer('m1', {
          ...usage(100, 10),
          iterations: [
            { type: 'compaction', ...usage(5000, 200) },
            { type: 'message', ...usage(100, 10) },
          ],
        }),
      ),
    },
    expect: { kept: 2, tokens: 5310, models: { 'claude-opus-4-6': 5310 } },
  },
  {
    what: 'a cache that is counted only by how long it is kept',
    files: {
      'a.jsonl': jsonl(
        answer('m1', {
          ...usage(10, 145),
          cache_creation: { ephemeral_5m_input_tokens: 400, ephemeral_1h_input_tokens: 1600 },
        }),
      ),
    },
    expect: { kept: 1, tokens: 2155 },
  },
  {
    what: 'an answer that broke off before its first token',
    files: { 'a.jsonl': jsonl(answer('m1', usage(10, null)), answer('m2', usage(10, 100))) },
    expect: { kept: 2, tokens: 120 },
  },
  {
    what: 'lines that end in a comma',
    files: {
      'a.jsonl': `${JSON.stringify(answer('m1', usage(10, 100)))},\n${JSON.stringify(answer('m2', usage(10, 200)))},\n`,
    },
    expect: { kept: 2, tokens: 320, rejected: 0 },
  },
  {
    what: 'a file of UTF-16 beside a good one',
    files: {
      'a.jsonl': jsonl(answer('m1', usage(10, 100))),
      'b.jsonl': Buffer.from(`\uFEFF${jsonl(answer('m2', usage(10, 100)))}`, 'utf16le'),
    },
    expect: { kept: 1, tokens: 110, unreadFiles: 1 },
  },
  {
    what: 'damaged files beside a good one',
    files: {
      'a.jsonl': jsonl(answer('m1', usage(10, 100))),
      'b.parquet': Buffer.from('PAR1PAR1'),
      'c.jsonl.gz': Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3, 4]),
      'd.jsonl.zst': Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 9, 9, 9, 9]),
    },
    expect: { kept: 1, tokens: 110, unreadFiles: 3 },
  },
  {
    what: 'a count that is none costs its own row',
    files: { 'a.jsonl': jsonl(answer('m1', usage(1e30, 100)), answer('m2', usage(10, 100))) },
    expect: { kept: 1, rejected: 1, tokens: 110 },
  },
  {
    what: 'an answer without an id of its own grows under that of its request',
    files: {
      'a.jsonl': jsonl(
        ...[5, 100].map((output) => {
          const { message, ...record } = answer('m1', usage(10, output), { requestId: 'r1' });
          return { ...record, message: { ...message, id: undefined } };
        }),
      ),
    },
    expect: { kept: 1, duplicates: 1, tokens: 110 },
  },
  {
    what: 'an advisor on lines that grow, asked twice',
    files: {
      'a.jsonl': jsonl(
        answer('m1', { ...usage(10, 5), iterations: [] }),
        ...[1, 2].map(() =>
          answer('m1', {
            ...usage(10, 100),
            iterations: [
              { type: 'message', ...usage(10, 100) },
              { type: 'advisor_message', model: 'claude-opus-4-7', ...usage(1000, 10) },
              { type: 'advisor_message', model: 'claude-opus-4-7', ...usage(2000, 20) },
            ],
          }),
        ),
      ),
    },
    expect: { kept: 3, tokens: 110 + 3030 },
  },
  {
    what: 'a first line longer than any look at it',
    files: {
      'a.jsonl': `${JSON.stringify(question(18_000_000))}\n${jsonl(answer('m1', usage(10, 100)))}`,
      'b.jsonl': jsonl(answer('m2', usage(10, 100))),
    },
    expect: { kept: 2, tokens: 220 },
  },
];
