/** Codex sessions, each with a trap, and their right results. */
import { type Case, jsonl } from './case.ts';

const part = (input: number, output: number, cached = 0) => ({
  input_tokens: input,
  cached_input_tokens: cached,
  output_tokens: output,
  reasoning_output_tokens: 0,
  total_tokens: input + output,
});
const meta = (id: string, timestamp: string, more: object = {}) => ({
  timestamp,
  type: 'session_meta',
  payload: { id, timestamp, ...more },
});
const turn = (timestamp: string, model = 'gpt-5.2-codex') => ({ timestamp, type: 'turn_context', payload: { model } });
const count = (timestamp: string, total: object | null, last: object | null = null) => ({
  timestamp,
  type: 'event_msg',
  payload: { type: 'token_count', info: { total_token_usage: total, last_token_usage: last } },
});

const parent = jsonl(
  meta('P', '2026-06-01T10:00:00.000Z'),
  turn('2026-06-01T10:00:00.100Z'),
  count('2026-06-01T10:00:10.000Z', part(1000, 50), part(1000, 50)),
  count('2026-06-01T10:00:20.000Z', part(3000, 120), part(2000, 70)),
);
/** The parent's history as a fork writes it, and one request of its own. */
const fork = (id: string, at: string, more: object, own: object) =>
  jsonl(
    meta(id, `${at}:00.000Z`, more),
    turn(`${at}:00.050Z`),
    count(`${at}:00.100Z`, part(1000, 50), part(1000, 50)),
    count(`${at}:00.100Z`, part(3000, 120), part(2000, 70)),
    turn(`${at}:01.000Z`),
    own,
  );
const spawned = { source: { subagent: { thread_spawn: { parent_thread_id: 'P', depth: 1 } } } };

export const codexCases: readonly Case[] = [
  {
    what: 'a sub-agent that names its parent only as its source',
    files: {
      'rollout-p.jsonl': parent,
      'rollout-c.jsonl': fork(
        'C',
        '2026-06-01T10:05',
        spawned,
        count('2026-06-01T10:06:00.000Z', part(8000, 300), part(5000, 180)),
      ),
    },
    expect: { kept: 3, tokens: 8300 },
  },
  {
    what: 'history with the times it had in the parent',
    files: {
      'rollout-p.jsonl': parent,
      'rollout-c.jsonl': `${jsonl(meta('C', '2026-06-01T10:00:30.000Z', spawned))}${parent.split('\n').slice(1).join('\n')}${jsonl(
        count('2026-06-01T10:01:00.000Z', part(8000, 300), part(5000, 180)),
      )}`,
    },
    expect: { kept: 3, tokens: 8300 },
  },
  {
    what: 'a fork of a fork, without a word of the first parent',
    files: {
      'rollout-p.jsonl': parent,
      'rollout-f1.jsonl': fork(
        'F1',
        '2026-06-02T10:00',
        { forked_from_id: 'P' },
        count('2026-06-02T10:01:00.000Z', part(8000, 300), part(5000, 180)),
      ),
      'rollout-f2.jsonl': jsonl(
        meta('F2', '2026-06-03T10:00:00.000Z', { forked_from_id: 'F1' }),
        turn('2026-06-03T10:00:00.050Z'),
        ...[part(1000, 50), part(3000, 120), part(8000, 300)].map((total) => count('2026-06-03T10:00:00.100Z', total)),
        count('2026-06-03T10:02:00.000Z', part(18_000, 500), part(10_000, 200)),
      ),
    },
    expect: { kept: 4, tokens: 18_500 },
  },
  {
    what: 'a fork whose parent is not there',
    files: {
      'rollout-f.jsonl': fork(
        'F',
        '2026-06-10T09:00',
        { forked_from_id: 'P' },
        count('2026-06-10T09:01:00.000Z', part(8000, 300), part(5000, 180)),
      ),
    },
    expect: { kept: 1, tokens: 5180 },
  },
  {
    what: 'two sub-agents with different work of equal size',
    files: {
      'rollout-p.jsonl': parent,
      'rollout-1.jsonl': jsonl(
        meta('C1', '2026-06-01T10:00:30.000Z', { forked_from_id: 'P' }),
        count('2026-06-01T10:01:00.000Z', part(500, 20)),
      ),
      'rollout-2.jsonl': jsonl(
        meta('C2', '2026-06-01T10:00:30.000Z', { forked_from_id: 'P' }),
        count('2026-06-01T10:01:07.000Z', part(500, 20)),
      ),
    },
    expect: { kept: 4, tokens: 4160 },
  },
  {
    what: 'usage records alone',
    files: {
      'rollout.jsonl': jsonl(
        meta('S', '2026-09-01T10:00:00.000Z'),
        turn('2026-09-01T10:00:00.100Z', 'gpt-5.6-sol'),
        {
          timestamp: '2026-09-01T10:00:09.900Z',
          type: 'token_usage_record',
          payload: { response_id: 'r1', usage: part(1000, 50), thread_token_usage: part(1000, 50) },
        },
        {
          timestamp: '2026-09-01T10:00:19.900Z',
          type: 'token_usage_record',
          payload: { response_id: 'r2', usage: part(2000, 70), thread_token_usage: part(3000, 120) },
        },
      ),
    },
    expect: { kept: 2, tokens: 3120, models: { 'gpt-5.6-sol': 3120 } },
  },
  {
    what: 'sums without their parts',
    files: {
      'rollout.jsonl': jsonl(
        meta('S', '2026-09-01T10:00:00.000Z'),
        count('2026-09-01T10:00:09.000Z', { total_tokens: 1050 }),
        count('2026-09-01T10:00:19.000Z', { total_tokens: 3120 }),
      ),
    },
    expect: { kept: 2, tokens: 3120 },
  },
  {
    what: 'what codex exec --json prints: no time and no model',
    files: {
      'exec.jsonl': jsonl(
        { type: 'thread.started', thread_id: '019ac1e0-4d00-7000-8000-000000000000' },
        { type: 'turn.started' },
        {
          type: 'turn.completed',
          usage: { input_tokens: 21_294, cached_input_tokens: 6912, output_tokens: 35, reasoning_output_tokens: 8 },
        },
      ),
    },
    expect: { kept: 1, tokens: 21_329, times: ['2025-11-26'] },
  },
  {
    what: 'a model that only the settings name',
    files: {
      'rollout.jsonl': jsonl(
        meta('S', '2026-06-01T10:00:00.000Z'),
        {
          timestamp: '2026-06-01T10:00:01.000Z',
          type: 'event_msg',
          payload: { type: 'thread_settings_applied', thread_settings: { model: 'gpt-5.6-sol' } },
        },
        count('2026-06-01T10:00:10.000Z', part(1000, 50)),
      ),
    },
    expect: { kept: 1, models: { 'gpt-5.6-sol': 1050 } },
  },
  {
    what: 'a count beyond all counts costs its own row',
    files: {
      'rollout.jsonl': jsonl(
        meta('S', '2026-06-01T10:00:00.000Z'),
        count('2026-06-01T10:00:10.000Z', part(1000, 50)),
        '{"timestamp":"2026-06-01T10:00:20.000Z","type":"event_msg","payload":{"type":"token_count","info":{"total_token_usage":{"input_tokens":3000,"output_tokens":9223372036854775807}}}}',
      ).replace(/"(\{.*\})"\n$/, (_, text: string) => `${text.replaceAll('\\"', '"')}\n`),
    },
    expect: { kept: 1, rejected: 1, tokens: 1050 },
  },
  {
    what: 'a fork of a fork whose own parent is gone, and one that asked nothing yet',
    files: {
      'sessions/rollout-p.jsonl': parent,
      'sessions/rollout-f2.jsonl': jsonl(
        meta('F2', '2026-06-03T10:00:00.000Z', { forked_from_id: 'F1' }),
        ...[part(1000, 50), part(3000, 120), part(8000, 300)].map((total) => count('2026-06-03T10:00:00.100Z', total)),
        count('2026-06-03T10:02:00.000Z', part(18_000, 500), part(10_000, 200)),
      ),
      'sessions/rollout-f3.jsonl': jsonl(
        meta('F3', '2026-06-04T10:00:00.000Z', { forked_from_id: 'P' }),
        count('2026-06-04T10:00:00.100Z', part(1000, 50)),
      ),
      'archived_sessions/rollout-p.jsonl': parent,
    },
    expect: { kept: 3, duplicates: 2, tokens: 3120 + 10_200 },
  },
  {
    what: 'a fork that holds the line of its parent with the time it had there',
    files: {
      'rollout-f.jsonl': jsonl(
        meta('F', '2026-06-02T10:00:00.000Z', { forked_from_id: 'P' }),
        meta('P', '2026-06-01T10:00:00.000Z'),
        count('2026-06-02T10:00:00.100Z', part(1000, 50)),
        count('2026-06-02T10:00:00.100Z', part(3000, 120)),
        count('2026-06-02T10:01:00.000Z', part(8000, 300)),
      ),
    },
    expect: { kept: 1, tokens: 5180 },
  },
  {
    what: 'history that was written over many seconds, and sums that begin anew',
    files: {
      'rollout-f.jsonl': jsonl(
        meta('F', '2026-06-02T10:00:00.000Z', { forked_from_id: 'P' }),
        ...Array.from({ length: 30 }, (_, i) =>
          count(new Date(Date.UTC(2026, 5, 2, 10) + i * 500).toISOString(), part(1000 * (i + 1), 50 * (i + 1))),
        ),
        count('2026-06-02T10:01:10.000Z', part(35_000, 1700)),
        count('2026-06-02T10:02:10.000Z', part(500, 20), part(500, 20)),
      ),
    },
    expect: { kept: 2, tokens: 5200 + 520 },
  },
  {
    what: 'a model that only a count names',
    files: {
      'rollout.jsonl': jsonl(meta('S', '2026-06-01T10:00:00.000Z'), {
        timestamp: '2026-06-01T10:00:30.000Z',
        type: 'event_msg',
        payload: { type: 'token_count', info: { model: 'gpt-5', total_token_usage: part(100, 10) } },
      }),
    },
    expect: { kept: 1, models: { 'gpt-5': 110 } },
  },
];
