import { describe, expect, test } from 'vitest';
import { run } from '../../cli/run.ts';

describe('show, in another form', () => {
  test('draws fewer weeks, change since one, bars of one, lines, the other measure', () => {
    const zoomed = run(['show', '1', '--from', '2025-08-04', '--to', '2025-09-01']);
    expect(zoomed.stdout).toContain('4 Aug');
    expect(zoomed.stdout).not.toContain('Nov 24');
    expect(run(['show', '1', '--change-since', '2025-08-04']).stdout).toContain('change since 4 Aug 2025');
    const bars = run(['show', '1', '--bars', '2025-08-04']).stdout;
    expect(bars).toMatch(/Chinese OSS\s+31\.1/);
    expect(bars).toContain('week of 4 Aug 2025');
    expect(run(['show', '1', '--lines', '--no-braille']).stdout).toMatch(/[╭╮╰╯]/);
    expect(run(['show', '1', '--other-measure']).stdout).toContain('tokens a week');
  });

  test.each([
    ['show', '1', '--since', 'nonsense'],
    ['show', '1', '--to', '2025-13'],
    ['export', '1', '--format', 'svg', '--from', '2025-02-30'],
  ])('%s %s %s %s is told what a day is, not that nothing lies there', (...args) => {
    const { stderr, code } = run(args);
    expect(code).toBe(2);
    expect(stderr).toMatch(/--(since|until) takes a day such as .*, not "/);
  });

  test.each(['table', 'show', 'sources', 'compare'])(
    '%s of a figure that only a log has says where it is',
    (command) => {
      const { stderr, code } = run([command, 'usage']);
      expect([code, stderr]).toEqual([2, expect.stringContaining('state-of-ai study --figure usage')]);
    },
  );

  test('takes a day, a week or a month for the week that holds it, by either name of the flag', () => {
    const drawn = run(['show', '1', '--from', '2025-08-04', '--to', '2025-09-29']).stdout;
    for (const [since, until] of [
      ['2025-08-06', '2025-10-01'],
      ['2025-W32', '2025-W40'],
      ['2025-08-08', '2025-09'],
    ] as const)
      expect(run(['show', '1', '--since', since, '--until', until]).stdout).toBe(drawn);
    expect(run(['show', '1', '--change-since', '2025-W32']).stdout).toContain('change since 4 Aug 2025');
  });

  test('says what would work where a week is not there or a figure has no such form', () => {
    const missed = run(['show', '1', '--change-since', '2026-08-05']);
    expect([missed.code, missed.stderr]).toEqual([2, expect.stringContaining('Near it: 2025-11-24')]);
    expect(run(['show', '27', '--from', '2025-08-04']).code).toBe(2);
    expect(run(['show', '1', '--from', '2030-01-01']).stderr).toContain('the figure goes from');
  });
});
