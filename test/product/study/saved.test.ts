/** Saved studies: what is kept, what is refused, and that no end of the program leaves half a file. */

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DataError } from '../../../src/errors.ts';
import { code, message } from '../../../src/i18n/message.ts';
import { readStudy, studyText } from '../../../src/study/saved-study.ts';
import type { Study } from '../../../src/study/study.ts';
import { isStudyName, studiesFolder, studyFile, studyNames, writeStudyFile } from '../../../src/study/study-files.ts';
import { toldBy } from '../../i18n/translators.ts';
import { demoStudy } from '../../study/demo-study.ts';

const folder = mkdtempSync(join(tmpdir(), 'saved-study-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let study: Study;
beforeAll(async () => {
  study = await demoStudy();
});

describe('a saved study', () => {
  test('is read back as it was', () => {
    expect(readStudy(studyText(study), 'a.json')).toEqual(JSON.parse(JSON.stringify(study)));
  });

  test('names no folder, and not what a rejected row held', () => {
    const source = '/home/somebody/logs/a.csv, /home/somebody/b.jsonl';
    const rejected = {
      file: '/home/somebody/logs/a.csv',
      place: { unit: 'line', number: 3 } as const,
      why: message('ingest.notTime', { column: code('ts'), seen: code('secret') }),
    };
    const [figure] = study.figures;
    if (figure === undefined) throw new Error('no figure');
    const views = figure.views.map((view) => ({ ...view, sources: [{ title: source }] }));
    const text = studyText({
      ...study,
      source,
      accounting: { ...study.accounting, rejected: 1, firstRejection: rejected },
      figures: [{ ...figure, views }],
    });
    expect(text).not.toContain('somebody');
    expect(text).not.toContain('secret');
    expect(readStudy(text, 'x').accounting.firstRejection?.place).toEqual({ unit: 'line', number: 3 });
    const older = text.replace('{"unit":"line","number":3}', '"line 3"');
    expect(readStudy(older, 'x').accounting.firstRejection?.place).toEqual({ unit: 'line', number: 3 });
    expect(readStudy(text, 'x').source).toBe('a.csv, b.jsonl');
  });

  test('holds no user of the log', () => {
    expect(studyText(study)).not.toMatch(/user-\d|[0-9a-f]{32}/);
  });

  test('of another version is refused with what to do', () => {
    const text = studyText(study).replace('"version":2', '"version":3');
    expect(toldBy(() => readStudy(text, 'team.json'))).toMatch(/team\.json.*version 3.*reads version 2/);
  });

  test('of 0.1.0 opens, with the words it has', () => {
    const saved = readStudy(readFileSync(new URL('../../study/saved-0.1.0.json', import.meta.url), 'utf8'), 'old.json');
    const named = (name: string) => saved.figures.find((figure) => figure.name === name);
    expect(named('token-share-by-source')).toMatchObject({
      can: 'yes',
      why: null,
      add: null,
      title: { en: 'Share of tokens by source type', zh: 'Share of tokens by source type' },
    });
    expect(named('categories-of-xai')?.why?.en).toBe('Nothing in this log belongs to it.');
    const trend = named('price-response')?.views[0]?.mark;
    expect(trend).toMatchObject({ type: 'scatter', trend: { label: { en: expect.stringMatching(/^slope -0/) } } });
    expect(readStudy(studyText(saved), 'new.json')).toEqual(saved);
  });

  test('that calls its numbers the report’s is refused', () => {
    const text = studyText(study).replace('"kinds":["simulated"]', '"kinds":["public"]');
    expect(() => readStudy(text, 'x')).toThrow(DataError);
  });

  test('cannot bring escape codes to a terminal', () => {
    const hostile = { ...study, source: 'a\u001b]0;owned\u0007b\u001b[31m' };
    expect(readStudy(studyText(hostile), 'x').source).toBe('ab');
  });

  test('with anything in it exchanged is read or refused by name, never more', () => {
    const [first] = study.figures;
    const small = studyText({ ...study, figures: first === undefined ? [] : [first] });
    const values = fc.constantFrom('null', '0', '""', '[]', '{}', '"x"', 'true', '[1]', '{"type":"stack"}');
    const places = [...small.matchAll(/(?<=":)(?:\[[^[\]{}]*\]|"[^"]*"|\d+|null|\{\}|\[\])/g)].slice(0, 200);
    fc.assert(
      fc.property(fc.nat(places.length - 1), values, (i, value) => {
        const at = places[i];
        if (at === undefined) return;
        const text = small.slice(0, at.index) + value + small.slice(at.index + at[0].length);
        try {
          expect(readStudy(text, 'x.json').figures).toHaveLength(1);
        } catch (error) {
          expect(error).toBeInstanceOf(DataError);
          expect((error as Error).message).toContain('x.json');
        }
      }),
      { numRuns: 300 },
    );
    for (const text of ['', '{', '[]', 'null', '{"format":"state-of-ai study"}'])
      expect(() => readStudy(text, 'x.json')).toThrow(DataError);
  });
});

describe('the file', () => {
  test('is the old one whole when the program is killed before the new one is in its place', async () => {
    const file = studyFile(folder, 'killed');
    writeStudyFile(file, 'old');
    const bundle = join(folder, 'study-files.mjs');
    await build({
      entryPoints: [fileURLToPath(new URL('../../../src/study/study-files.ts', import.meta.url))],
      outfile: bundle,
      bundle: true,
      platform: 'node',
      format: 'esm',
      logLevel: 'error',
    });
    const script = `import(${JSON.stringify(bundle)}).then(({ writeStudyFile }) =>
      writeStudyFile(${JSON.stringify(file)}, 'new', () => process.kill(process.pid, 'SIGKILL')))`;
    const { signal } = spawnSync(process.execPath, ['-e', script]);
    expect(signal).toBe('SIGKILL');
    expect(readFileSync(file, 'utf8')).toBe('old');
    expect(studyNames(folder)).toEqual(['killed']);
    writeStudyFile(file, 'new');
    expect(readFileSync(file, 'utf8')).toBe('new');
  });

  test('that cannot be written is said, and leaves nothing beside it', () => {
    const file = studyFile(folder, 'failing');
    const fail = () => {
      throw new Error('no space');
    };
    expect(toldBy(() => writeStudyFile(file, 'x', fail))).toMatch(/failing\.json: no space/);
    expect(readdirSync(folder).filter((name) => name.startsWith('failing'))).toEqual([]);
    writeFileSync(join(folder, 'flat'), '');
    expect(() => writeStudyFile(studyFile(join(folder, 'flat'), 'a'), 'x')).toThrow(DataError);
  });

  test('lies where the platform keeps what a user makes', () => {
    expect(studiesFolder({ XDG_DATA_HOME: '/x', HOME: '/h' }, 'linux')).toBe('/x/state-of-ai/studies');
    expect(studiesFolder({ HOME: '/h' }, 'linux')).toBe('/h/.local/share/state-of-ai/studies');
    expect(studiesFolder({ HOME: '/h' }, 'darwin')).toBe('/h/Library/Application Support/state-of-ai/studies');
    expect(toldBy(() => studiesFolder({}, 'linux'))).toContain('XDG_DATA_HOME');
  });

  test('has a name that is no path', () => {
    for (const name of ['team', 'team-2026.1', 'A_b']) expect(isStudyName(name)).toBe(true);
    for (const name of ['', '.', '..', '../x', 'a/b', 'a\\b', '.hidden', 'a b', '-x', 'x.', 'x'.repeat(65)])
      expect([name, isStudyName(name)]).toEqual([name, false]);
  });
});
