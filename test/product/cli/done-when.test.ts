/** What issue 2 promises of the command line, run as a stranger would run it. */
import papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { run, shell } from '../../cli/run.ts';

function rowsOf(csv: string): Record<string, string>[] {
  return papa.parse<Record<string, string>>(csv.trim(), { header: true }).data;
}

describe('the tables', () => {
  test('table 1 as csv has the week of 2025-08-04 with Chinese OSS at 31.1, from public data', () => {
    const { stdout, stderr, code } = run(['table', '1', '--format', 'csv']);
    expect(code).toBe(0);
    expect(stderr).toBe('');
    const row = rowsOf(stdout).find(({ week, source_type: type }) => week === '2025-08-04' && type === 'Chinese OSS');
    expect(row).toMatchObject({ kind: 'public' });
    expect(Number(row?.share)).toBeCloseTo(31.1, 1);
  });

  test("table table-1 sorted by tokens has the report's ten authors, DeepSeek first with 14.37 trillion", () => {
    const { stdout, code } = run(['table', 'table-1', '--sort', 'tokens:desc', '--format', 'json']);
    expect(code).toBe(0);
    const sheet = JSON.parse(stdout);
    expect(sheet).toMatchObject({ of: 'figure', id: 'table-1', kinds: ['stated'], total_rows: 10 });
    expect(sheet.rows).toHaveLength(10);
    expect(sheet.rows[0]).toMatchObject({ author: 'deepseek', tokens: 14_370_000_000_000, kind: 'stated' });
    expect(sheet.sources.length).toBeGreaterThan(0);
    expect(sheet.citations.length).toBeGreaterThan(0);
  });

  test('table models --where author=deepseek has only models by DeepSeek', () => {
    const { stdout, code } = run(['table', 'models', '--where', 'author=deepseek']);
    expect(code).toBe(0);
    const authors = rowsOf(stdout).map(({ author }) => author);
    expect(authors.length).toBeGreaterThan(3);
    expect(new Set(authors)).toEqual(new Set(['deepseek']));
  });

  test('a table is csv on a pipe, and the same bytes as --format csv', () => {
    expect(run(['table', 'table-2']).stdout).toBe(run(['table', 'table-2', '--format', 'csv']).stdout);
  });

  test('rows come out filtered, then sorted, then cut, then narrowed to the columns', () => {
    const { stdout, code } = run([
      ...['table', 'weekly-model-tokens', '--where', 'week=2025-08-04', '--where', 'tokens>0.1T'],
      ...['--sort', 'tokens:desc', '--limit', '2', '--columns', 'tokens,model'],
    ]);
    expect(code).toBe(0);
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toBe('tokens,model');
    const [first, second] = lines.slice(1).map((line) => Number(line.split(',')[0]));
    expect(first).toBeGreaterThan(second ?? Number.POSITIVE_INFINITY);
    expect(second).toBeGreaterThan(1e11);
  });

  test('no row at all has the same shape as some', () => {
    const none = ['table', 'table-1', '--where', 'author=nobody'];
    const some = JSON.parse(run(['table', 'table-1', '--format', 'json']).stdout);
    const empty = JSON.parse(run([...none, '--format', 'json']).stdout);
    expect(Object.keys(empty)).toEqual(Object.keys(some));
    expect(empty).toMatchObject({ rows: [], matched_rows: 0, total_rows: 10, fields: some.fields });
    const csv = run([...none, '--format', 'csv']);
    expect(csv.stdout.trimEnd().split('\n')).toHaveLength(1);
    expect(csv).toMatchObject({ code: 0, stderr: 'No row of 10 meets the condition.\n' });
    expect(run([...none, '--format', 'ndjson']).stdout).toBe('');
  });

  test('a view of a figure is chosen by its name', () => {
    const [lead, picture] = [[], ['--view', 'picture']].map((view) => run(['table', '1', ...view]).stdout);
    expect(picture).not.toBe(lead);
    expect(rowsOf(picture ?? '').every(({ kind }) => kind === 'digitised')).toBe(true);
  });

  test('no cell of any figure or dataset is an empty string where it should be unknown', () => {
    for (const name of ['1', '3', '13', 'models', 'stated'])
      expect(run(['table', name, '--format', 'ndjson']).stdout).not.toContain(':""');
  });
});

describe('the other commands', () => {
  test('list figures as json names every figure with number, name, chapter, title, kinds and views', () => {
    const { rows } = JSON.parse(run(['list', 'figures', '--format', 'json']).stdout);
    for (const row of rows) {
      expect(row).toMatchObject({ name: expect.any(String), chapter: expect.any(String) });
      expect(row.title.length).toBeGreaterThan(0);
      expect(row.kinds.length).toBeGreaterThan(0);
      expect(row.views.length).toBeGreaterThan(0);
    }
    const numbers: string[] = rows
      .map(({ number }: { number: string | null }) => number)
      .filter((number: string | null) => number !== null);
    expect(numbers).toEqual(
      expect.arrayContaining(['1', '2', '3', '11', '25a', '25h', '27', '29c', 'table-1', 'table-5']),
    );
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(rows.length).toBeGreaterThan(numbers.length);
  });

  test('show 3 --width 100 draws into a pipe, without an escape code and no wider than asked', () => {
    const { stdout, stderr, code } = shell('state-of-ai show 3 --width 100 | cat');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const lines = stdout.trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(15);
    expect(lines.every((line) => [...line].length <= 100)).toBe(true);
    expect(stdout).not.toContain('\u001b');
    expect(stdout).toContain('DeepSeek');
  });

  test('show --ascii uses no character above 0x7e for the drawing', () => {
    const lines = run(['show', '1', '--ascii']).stdout.split('\n');
    const axis = lines.findLastIndex((line) => /^\s*0 ?[|+]/.test(line));
    expect(axis).toBeGreaterThan(8);
    expect(lines.slice(3, axis + 3).join('')).toMatch(/^[\x20-\x7e]*$/);
  });

  test('show --color always colours a pipe; NO_COLOR does not undo it, nor does a pipe', () => {
    expect(run(['show', '1', '--color', 'always'], { NO_COLOR: '1' }).stdout).toContain('\u001b[');
    expect(run(['show', '1', '--color', 'never'], { FORCE_COLOR: '3' }).stdout).not.toContain('\u001b');
    expect(run(['show', '1'], { FORCE_COLOR: '3' }).stdout).toContain('\u001b[');
    expect(run(['show', '1'], { NO_COLOR: '1', CLICOLOR_FORCE: '1' }).stdout).not.toContain('\u001b');
  });

  test('read prints a chapter with its numbers in place and its figures named', () => {
    const { stdout, code } = run(['read', 'open-vs-closed', '--width', '60']);
    expect(code).toBe(0);
    expect(stdout).toContain('[figure 1]');
    expect(stdout).toContain('31.1%');
    expect(stdout).not.toMatch(/[{}]|\[\[/);
    expect(stdout.split('\n').every((line) => [...line].length <= 60)).toBe(true);
    expect(run(['read', '3', '--width', '60']).stdout).toBe(stdout);
  });

  test('find prints addresses that open something', () => {
    const { stdout } = run(['find', 'minimax', '--format', 'json']);
    const { rows } = JSON.parse(stdout);
    expect(rows.length).toBeGreaterThan(2);
    for (const address of new Set<string>(rows.map((row: { address: string }) => row.address)))
      expect(run([address])).toMatchObject({ code: 0, stderr: '' });
  });

  test('find that finds nothing is no error, and says so on stderr only', () => {
    expect(run(['find', 'qqqzzz'])).toEqual({
      code: 0,
      stdout: '',
      stderr: 'Nothing holds "qqqzzz". Fewer or shorter words find more.\n',
    });
  });

  test('sources 1 names datasets, licence, citation and the known conflict about the picture', () => {
    const { stdout, code } = run(['sources', '1']);
    expect(code).toBe(0);
    for (const part of ['weekly-source-tokens', 'picture-source-share', 'Licence:', 'CC BY 4.0', 'Known conflicts'])
      expect(stdout).toContain(part);
  });
});
