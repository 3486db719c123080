/** The report of the demo log as html, Markdown and a card, in both languages. Needs DuckDB. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { version } from '../../package.json';
import { testGoldens } from '../golden/goldens.ts';
import { type Language, printed, run } from '../golden/run.ts';

const home = mkdtempSync(join(tmpdir(), 'state-of-ai-report-'));
const env = { XDG_DATA_HOME: home };
afterAll(() => rmSync(home, { recursive: true }));

const weeks = 'report --demo --until 2025-11-30 --last 4w';

async function cardIn(lang: Language): Promise<string> {
  const file = join(home, `card-${lang}.svg`);
  await run(`${weeks} --card ${file} --force`, { lang });
  return readFileSync(file, 'utf8').replaceAll(version, 'VERSION');
}

/** What changed since a study that was saved; it knows weeks, and no days. */
async function since(line: string): Promise<string> {
  await run('study --demo --save before --force --format text', { env });
  return printed(line, { env });
}

testGoldens('report', {
  'as Markdown': {
    'weeks.md': () => printed(weeks),
    'weeks.zh.md': () => printed(weeks, { lang: 'zh' }),
    'whole.md': () => printed('report --demo'),
  },
  'as a page': {
    'weeks.html': () => printed(`${weeks} --format html`),
    'weeks.zh.html': () => printed(`${weeks} --format html`, { lang: 'zh' }),
  },
  'as a card': {
    'card.svg': () => cardIn('en'),
    'card.zh.svg': () => cardIn('zh'),
  },
  'of and against a saved study': {
    'saved.md': () => since('report before'),
    'against.md': () => since(`${weeks} --against before --names projects`),
  },
});
