import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseArguments } from '../../src/cli/parse.ts';
import { commands } from '../../src/cli/registry.ts';

const parse = (...argv: string[]) => parseArguments(argv, commands, { name: 'state-of-ai', version: '1.2.3' });

function requestOf(...argv: string[]) {
  const parsed = parse(...argv);
  if (parsed.wants !== 'run') throw new Error(`wants ${parsed.wants}`);
  return { name: parsed.command.name, ...parsed.args };
}

describe('what was typed', () => {
  test('becomes a command, its arguments and checked values', () => {
    expect(requestOf('table', '1', '--limit', '5', '--where', 'a=b', '--where=c>d', '--format=json')).toEqual({
      name: 'table',
      inputs: ['1'],
      flags: { limit: 5, where: ['a=b', 'c>d'], format: 'json' },
    });
  });

  test('may have its flags before the command', () => {
    expect(requestOf('--limit', '5', 'table', '1')).toEqual(requestOf('table', '1', '--limit', '5'));
  });

  test('takes a lone dash for a value, which names stdout, but not behind --', () => {
    expect(requestOf('export', '1', '-o', '-', '--format', 'svg').flags).toEqual({ output: '-', format: ['svg'] });
    expect(requestOf('export', '1', '--output', '-').flags).toEqual({ output: '-' });
    expect(requestOf('study', '-', '--save', 'team').inputs).toEqual(['-']);
    expect(requestOf('find', '--', '--output', '-').inputs).toEqual(['--output', '-']);
  });

  test('still names the format of a log by --from, with a word, where no day is meant', () => {
    const parsed = parse('study', 'x.csv', '--from', 'litellm');
    expect(parsed).toMatchObject({ args: { flags: { 'log-format': 'litellm' } } });
    expect(parsed.wants === 'run' ? parsed.notices.length : 0).toBe(1);
    expect(requestOf('study', 'x.csv', '--from=codex').flags).toEqual({ 'log-format': 'codex' });
    expect(requestOf('study', 'x.csv', '--from', '2025-11-01').flags).toEqual({ since: '2025-11-01' });
    expect(() => parse('study', 'x.csv', '--from', 'litelm')).toThrow();
  });

  test('stays text where it looks like a number: figure 1 is not 1', () => {
    expect(requestOf('show', '01').inputs).toEqual(['01']);
    expect(requestOf('find', '0x10', '1e3').inputs).toEqual(['0x10', '1e3']);
  });

  test('has no flag that was not typed', () => {
    expect(requestOf('show', '1').flags).toEqual({});
    expect(requestOf('show', '1', '--ascii').flags).toEqual({ ascii: true });
    expect(requestOf('show', '1', '--no-ascii').flags).toEqual({ ascii: false });
  });

  test('that names no command is a place', () => {
    expect(requestOf()).toEqual({ name: '', inputs: [], flags: {} });
    expect(requestOf('open-vs-closed')).toMatchObject({ name: '', inputs: ['open-vs-closed'] });
  });

  test('is a command, help, the version or one UsageError, whatever it is', () => {
    const word = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...commands.map(({ name }) => name)),
      fc.constantFrom(
        '--',
        '-',
        '--limit',
        '--limit=',
        '--no-limit',
        '--where',
        '--format=csv',
        '--__proto__',
        '-h',
        '--_',
      ),
      fc.string().map((text) => `--${text}`),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (argv) => {
        try {
          expect(['run', 'help', 'version']).toContain(parse(...argv).wants);
        } catch (error) {
          if (!(error instanceof Error) || error.name !== 'UsageError') throw error;
          expect(error.message).not.toMatch(/[\0-\x1f\x7f-\x9f\u202a-\u202e]/);
          expect(error.message.length).toBeLessThan(900);
        }
      }),
      { numRuns: 500 },
    );
  });
});
