/** Four things somebody wants who has read nothing, by the keys such a person pressed: none ends where there is no way on. */
import { describe, expect, test } from 'vitest';
import { robot } from './robot.ts';

describe('without having read anything', () => {
  test('the week when Chinese open models peaked: 11 keys from the search', () => {
    const explorer = robot().press('/').type('peak').press('enter', 'enter', 'down', 'down', 'down', '^');
    expect(explorer.text()).toContain('week of 4 Aug 2025');
    expect(explorer.text()).toMatch(/Chinese OSS\s+31\.1.*▲/);
  });

  test('the model that led tool calls in November 2025: no key but the search', () => {
    const explorer = robot().press('/').type('which models call tools').press('enter');
    expect(explorer.text()).toContain('Nov 2025');
    expect(explorer.text()).toMatch(/claude-4\.5-so\S* +53\.0/);
  });

  test('reasoning models by growth: the search takes a word too many, the column is reached by moving to it', () => {
    const explorer = robot().press('/').type('reasoning models growth');
    expect(explorer.text()).toContain('without growth');
    const row = explorer
      .text()
      .split('\n')
      .filter((line) => /^ (figure|chapter|key|fact|model) /.test(line))
      .findIndex((line) => line.includes('Reasoning models by tokens'));
    for (let i = 0; i < row; i++) explorer.press('down');
    explorer.press('enter', 'right', 'right', 'right', 'right', 'right');
    expect(explorer.text()).toContain('Change ▼');
  });

  test('the command that prints it, copied and said', () => {
    const explorer = robot().press('/').type('reasoning models by tokens').press('enter', 'right', 'right');
    const { effects } = explorer.press('y');
    expect(effects.at(-1)).toEqual({
      type: 'copy',
      text: expect.stringMatching(/^state-of-ai table leaderboard-reasoning .*--sort /),
    });
    expect(explorer.text()).toContain('state-of-ai table leaderboard-reasoning');
  });
});
