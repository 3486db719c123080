/** What cannot be replaced is written through, and never waited for. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeWholeFile } from '../../src/data/whole-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'state-of-ai-whole-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test.skipIf(process.platform === 'win32')('a pipe that nothing reads is an error, private or not', () => {
  const pipe = join(folder, 'pipe');
  execFileSync('mkfifo', [pipe]);
  for (const isPrivate of [true, false])
    expect(() => writeWholeFile(pipe, 'text', { isPrivate })).toThrow(expect.objectContaining({ code: 'ENXIO' }));
});

test.skipIf(process.platform === 'win32')(
  'a pipe that is read gets everything, however slowly it is read',
  async () => {
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const read = join(folder, 'read');
    const reader = spawn('sh', ['-c', `{ sleep 0.3; cat; } < "${pipe}" > "${read}"`]);
    const ended = new Promise((done) => reader.on('close', done));
    const text = 'line\n'.repeat(100_000);
    for (let isWritten = false; !isWritten; ) {
      try {
        writeWholeFile(pipe, text, { isPrivate: false });
        isWritten = true;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENXIO') throw error;
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    }
    await ended;
    expect(readFileSync(read, 'utf8')).toBe(text);
  },
);
