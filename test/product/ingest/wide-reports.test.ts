/** A report with thousands of sums in one record is read in memory that grows with its size, not with its square. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openEngine } from '../../../src/ingest/engine.ts';
import { inFolder, load } from '../../ingest/engine-at.ts';

const many = Array.from({ length: 4000 }, (_, i) => i);
const days = [...Array(10).keys()].map((i) => `2025-11-${String(i + 1).padStart(2, '0')}`);
const reports = {
  'openai-usage': {
    data: days.map((day) => ({
      start_time: Date.parse(day) / 1000,
      end_time: Date.parse(day) / 1000 + 86400,
      results: many.map((i) => ({
        input_tokens: 10,
        output_tokens: 5,
        num_model_requests: 1,
        model: 'gpt-4o',
        user_id: `u${i}`,
      })),
    })),
  },
  'litellm-daily': {
    results: days.map((date) => ({
      date,
      metrics: { spend: 1 },
      breakdown: {
        models: Object.fromEntries(
          many.map((i) => [
            `gpt-${i}`,
            { metrics: { prompt_tokens: 10, completion_tokens: 5, api_requests: 1, spend: 1 } },
          ]),
        ),
      },
    })),
  },
  'langfuse-daily': {
    data: days.map((date) => ({
      date,
      usage: many.map((i) => ({
        model: `gpt-${i}`,
        inputUsage: 10,
        outputUsage: 5,
        totalUsage: 15,
        countObservations: 1,
      })),
    })),
  },
};

test.each(Object.entries(reports))('%s', async (from, report) => {
  const engine = await openEngine({ memory: '1500MB', threads: 2 });
  try {
    await inFolder({ 'report.json': JSON.stringify(report) }, async (folder) => {
      const { accounting } = await load(engine, [join(folder, 'report.json')], { from });
      expect(accounting).toMatchObject({ read: 40_000, kept: 40_000 });
    });
  } finally {
    engine.close();
  }
});
