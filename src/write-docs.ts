/** `npm run docs`: writes the generated parts of README.md anew. With --check it changes nothing and fails if they are stale. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readmeNow } from './docs/readme.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const file = `${root}README.md`;
const readme = readFileSync(file, 'utf8');
const filled = readmeNow(readme, `${root}data`);
if (filled === readme) process.stdout.write('README.md is current\n');
else if (process.argv.includes('--check')) {
  process.stderr.write('README.md is stale: npm run docs\n');
  process.exitCode = 1;
} else {
  writeFileSync(file, filled);
  process.stdout.write('README.md written\n');
}
