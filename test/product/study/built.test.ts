/** The built program: study on a terminal, and studies kept and opened again. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { run } from '../../cli/run.ts';
import { openSession } from '../../ui/pty.ts';

const home = mkdtempSync(join(tmpdir(), 'study-home-'));
const env = { XDG_DATA_HOME: home, XDG_STATE_HOME: home };
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('study', () => {
  test('--save keeps a study that opens by its name, with the same rows', () => {
    const saved = run(['study', '--demo', '--save', 'demo', '--figure', 'retention'], env);
    expect(saved.code).toBe(0);
    expect(saved.stderr).toContain('saved as demo');
    const again = run(['study', 'demo', '--figure', 'retention'], env);
    expect(again.stdout).toBe(saved.stdout);
    expect(again.stderr).toContain('This log is simulated');
    expect(run(['study', '--demo', '--figure', 'retention'], env).stdout).toBe(saved.stdout);
    expect(run(['study', 'show'], env).stdout).toBe('demo\n');
    expect(run(['study', 'show', 'demo'], env).stdout).toContain('token-share-by-source');
    expect(run(['study', 'show', 'demo', '--raw'], env).stdout).toMatch(/^\{"format":"state-of-ai study","version":2,/);
  });

  test('says what is wrong with a name, and which there are', () => {
    expect(run(['study', 'show', 'dem'], env)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Saved ones: demo.'),
    });
    expect(run(['study', '--demo', '--save', '../x'], env)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--save takes a name'),
    });
  });

  test('--demo on a terminal opens the explorer at mine, with the planted verdicts', async () => {
    const session = openSession(['study', '--demo'], { columns: 100, rows: 60, env });
    await session.sees('This log is simulated');
    session.send('\u001b[B');
    await session.sees('example/glass-slipper: foundational cohort');
    session.send('q');
    expect((await session.ended).exitCode).toBe(0);
    await session.restored();
  });

  test('NAME on a terminal opens at once', async () => {
    const session = openSession(['study', 'demo'], { columns: 100, rows: 60, env });
    await session.sees('This log is simulated');
    session.send(':');
    session.send('1\r');
    await session.sees('Who served the tokens');
    session.send('v');
    await session.sees('simulated: 1');
    session.send('q');
    expect((await session.ended).exitCode).toBe(0);
  });
});
