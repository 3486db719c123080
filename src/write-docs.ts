/** `npm run docs`: writes the generated files anew; with `-- --check` it fails where one is stale. Run from dist/tools. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generatedFiles } from './docs/generated.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

for (const [file, text] of Object.entries(await generatedFiles(`${root}data`))) {
  const isCurrent = existsSync(root + file) && readFileSync(root + file, 'utf8') === text;
  if (isCurrent) process.stdout.write(`${file} is current\n`);
  else if (process.argv.includes('--check')) {
    process.stderr.write(`${file} is stale: npm run docs\n`);
    process.exitCode = 1;
  } else {
    writeFileSync(root + file, text);
    process.stdout.write(`${file} written\n`);
  }
}
