/** Writes dist/cover.json: the explorer's first screen in each language, so that the first frame need not count 5,000 rows. Run by the build. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { coversOf } from './docs/covers.ts';

const [, , target = ''] = process.argv;
writeFileSync(target, JSON.stringify(await coversOf(fileURLToPath(new URL('../../data', import.meta.url)))));
