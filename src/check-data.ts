/** `npm run check:data`: checks the package's own data/ and says what it found. Run from dist/tools. */
import { fileURLToPath } from 'node:url';
import { checkPackage } from './data/check.ts';
import { describeFinding } from './data/checks/finding.ts';
import { loadTranslator } from './i18n/translate.ts';

const { datasets, rows, findings } = checkPackage(fileURLToPath(new URL('../../data/', import.meta.url)));
const t = await loadTranslator('en');
for (const finding of findings) process.stderr.write(`${describeFinding(finding, t)}\n`);
process.stdout.write(
  `${datasets} datasets, ${rows} rows, ${findings.length === 0 ? 'no' : findings.length} finding${findings.length === 1 ? '' : 's'}\n`,
);
process.exitCode = findings.length === 0 ? 0 : 1;
