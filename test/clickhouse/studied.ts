/** Every figure of a log as the csv that `study --figure NAME --view VIEW --format csv` prints, by figure and view. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ServerRequest } from '../../src/clickhouse/open.ts';
import { openPackage } from '../../src/data/package.ts';
import { viewIn } from '../../src/figures/in-words.ts';
import type { Accounting } from '../../src/ingest/accounting.ts';
import { openStudyLog, type StudyRequest } from '../../src/study/open-log.ts';
import { studyOf } from '../../src/study/study.ts';
import { writeDelimited } from '../../src/write/delimited.ts';
import { figureSheet } from '../../src/write/sheet.ts';
import { english } from '../i18n/translators.ts';
import { inFolder } from '../ingest/engine-at.ts';
import { csvOf, type PlantedRow } from './planted.ts';
import { password } from './servers.ts';

export interface Studied {
  readonly sheets: ReadonlyMap<string, string>;
  readonly carried: readonly string[];
  readonly accounting: Accounting;
}

const data = openPackage(fileURLToPath(new URL('../../data', import.meta.url)));

export const server: ServerRequest = { env: { CLICKHOUSE_PASSWORD: password }, duplicates: false };

export const asking: Omit<StudyRequest, 'logs'> = {
  demo: false,
  map: [],
  salt: 'salt of the tests',
  memory: '1GB',
  today: '2026-01-01',
  server,
};

export async function studied(log: string, more: Partial<StudyRequest> = {}): Promise<Studied> {
  const open = await openStudyLog({ ...asking, logs: [log], ...more }, data);
  try {
    // Every view contains the log's location, which must not matter here.
    const study = await studyOf({ ...open, source: 'the log' });
    const sheets = new Map<string, string>();
    for (const figure of study.figures)
      for (const view of figure.views) {
        const sheet = figureSheet(
          { id: figure.name, name: figure.name, title: figure.title.en },
          viewIn(view, english),
        );
        sheets.set(`${figure.name} ${view.name}`, [...writeDelimited(sheet, ','), ...sheet.notes].join('\n'));
      }
    return {
      sheets,
      carried: study.figures.map(({ name, can, why, add }) => [name, can, why?.en, add?.en].join(' | ')),
      accounting: study.accounting,
    };
  } finally {
    open.engine.close();
  }
}

export async function studiedHere(rows: readonly PlantedRow[], more: Partial<StudyRequest> = {}): Promise<Studied> {
  return inFolder({ 'log.csv': csvOf(rows) }, (folder) => studied(join(folder, 'log.csv'), more));
}

export function addressOf({ http }: { readonly http: number }, table: string): string {
  return `clickhouse://default@127.0.0.1:${http}/default.${table}`;
}

/** A file that only its owner can read. */
export function secretFile(folder: string, text: string): string {
  const file = join(folder, 'password');
  writeFileSync(file, text, { mode: 0o600 });
  return file;
}
