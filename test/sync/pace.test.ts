/** The limits as arithmetic: whatever times are noted, no minute gets more than 30 requests and no day more than 500. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { perDay, perMinute, recent, waitFor } from '../../src/sync/pace.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

describe('requests', () => {
  test('are never more than the limits, however they come and whenever the program is started anew', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 90_000 }), { minLength: 600, maxLength: 600 }), (gaps) => {
        let [now, times] = [0, [] as number[]];
        const sent: number[] = [];
        for (const gap of gaps) {
          now += gap;
          now += waitFor(times, now).ms;
          expect(waitFor(times, now).ms).toBe(0);
          times = [...recent(JSON.parse(JSON.stringify(times)), now), now];
          sent.push(now);
        }
        for (const [i, time] of sent.entries()) {
          expect(time - (sent[i - perMinute] ?? -minute)).toBeGreaterThanOrEqual(minute);
          expect(time - (sent[i - perDay] ?? -day)).toBeGreaterThanOrEqual(day);
        }
      }),
      { numRuns: 10 },
    );
  });

  test('noted by a clock that was ahead hold nothing up for longer than the limit', () => {
    const far = Array.from({ length: 30 }, (_, i) => 365 * day + i);
    expect(waitFor(far, 0)).toEqual({ ms: minute, day: false });
    expect(recent(far, 0)).toHaveLength(30);
  });
});
