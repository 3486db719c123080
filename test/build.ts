/** Vitest's global setup: tests run the built program, so it is built first if any of its sources is newer. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

export default function setup(): void {
  const built = `${root}dist/cli.cjs`;
  if (existsSync(built) && statSync(built).mtimeMs > newest()) return;
  execFileSync(process.execPath, ['build.mjs'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
}

function newest(): number {
  const sources = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' }).map((file) => `src/${file}`);
  const made = ['build.mjs', 'bundling.mjs', 'licences.mjs', 'package.json', ...sources];
  return Math.max(...made.map((file) => statSync(root + file).mtimeMs));
}
