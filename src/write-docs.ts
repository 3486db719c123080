/** `npm run docs`: writes what is generated (README.md in part, the config schema) anew; with --check it fails if stale. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { configSchema } from './cli/settings/schema.ts';
import { readmeNow } from './docs/readme.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

function renew(file: string, wanted: (now: string) => string): void {
  const now = existsSync(root + file) ? readFileSync(root + file, 'utf8') : '';
  const made = wanted(now);
  if (made === now) process.stdout.write(`${file} is current\n`);
  else if (process.argv.includes('--check')) {
    process.stderr.write(`${file} is stale: npm run docs\n`);
    process.exitCode = 1;
  } else {
    writeFileSync(root + file, made);
    process.stdout.write(`${file} written\n`);
  }
}

renew('README.md', (readme) => readmeNow(readme, `${root}data`));
renew('schema/config.schema.json', () => configSchema());
