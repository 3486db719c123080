import { describe, expect, test } from 'vitest';
import { figure, report, robot } from './robot.ts';

describe('leaderboards', () => {
  test('right and left sort by the next column at once, the arrow in its head', () => {
    const explorer = robot(figure('leaderboard-models'), 160, 40).press('enter', 'right');
    const first = explorer.text();
    expect(first).toMatch(/[▲▼]/);
    expect(explorer.press('right').text()).not.toBe(first);
  });

  test('r turns the order around', () => {
    const explorer = robot(figure('leaderboard-authors'), 160, 40).press('enter', 'right');
    const before = explorer.text();
    expect(explorer.press('r').text()).not.toBe(before);
  });

  test('f keeps only rows that hold the words, says how many, and Esc clears it', () => {
    const explorer = robot(figure('leaderboard-models'), 160, 40).press('f').type('deepseek').press('enter');
    expect(explorer.text()).toMatch(/\d+ of \d+ rows hold “deepseek”/);
    expect(explorer.text()).not.toContain('anthropic/');
    expect(explorer.press('escape').text()).not.toMatch(/rows hold/);
  });

  test('w and , choose any month or week', () => {
    const explorer = robot(figure('leaderboard-tools'), 140, 40).press('w');
    expect(explorer.text()).toContain('Nov 2025');
    explorer.press(',');
    expect(explorer.text()).toContain('Oct 2025');
    explorer.press('w');
    expect(explorer.text()).toContain('week of');
  });

  test('Enter on a model opens its retention', () => {
    const explorer = robot(figure('leaderboard-models'), 140, 40).press('enter', 'enter');
    expect(explorer.state.place.type).toBe('model');
    expect(explorer.press('b').state.place).toEqual(figure('leaderboard-models'));
  });
});

describe('a model’s retention', () => {
  test('shows what is stated as points, and volume retention with its definition, never as user retention', () => {
    const explorer = robot({ type: 'model', id: 'anthropic/claude-4-sonnet' }, 98, 60);
    expect(explorer.words()).toContain('not users');
    expect(explorer.words()).toContain('share of a cohort still active by month, %');
    expect(explorer.words()).toMatch(/% of launch level \([\d.]+B a week\) · n = \d+ weeks/);
    expect(explorer.words()).toContain('May 2025 cohort, month 5: about 40%');
    expect(explorer.words()).toContain('stated');
    expect(explorer.press('v').words()).toContain('stated');
  });

  test('says why there is no curve where the launch lies before the public data', () => {
    const text = robot({ type: 'model', id: 'openai/gpt-4o-mini' }, 98, 60).words();
    expect(text).toMatch(/launch level is unknown/);
  });

  test('m lays up to five others over it, found by typing, and takes them away again', () => {
    const explorer = robot(figure('25g'), 140, 50).press('m').type('k2').press('enter');
    expect(Object.values(explorer.state.viewStates)[0]?.overlay).toHaveLength(1);
    expect(explorer.text()).toContain('1 of 5');
    for (let i = 0; i < 4; i++) explorer.press('down', 'enter');
    expect(Object.values(explorer.state.viewStates)[0]?.overlay).toHaveLength(5);
    explorer.press('end', 'home', 'enter').press('escape');
    expect(Object.values(explorer.state.viewStates)[0]?.overlay).toHaveLength(4);
    expect(explorer.text()).toContain('4 laid over');
  });

  test('of the report’s eight is one page, whichever name it is asked for by', () => {
    for (const name of ['25a', 'anthropic/claude-4-sonnet', 'Claude Sonnet 4', 'retention-claude-4-sonnet'])
      expect(report.resolve(name).place, name).toEqual(figure('25a'));
    expect(report.resolve('models').place).toEqual({ type: 'chapter', id: 'retention' });
    const panel = robot(figure('25a'), 140, 50);
    expect(panel.words()).toContain('The report: foundational cohort');
    expect(panel.text()).toContain('lay other models over it');
  });
});
