/** The statements of a whole study: recorded while one runs, or run again by DuckDB alone. Built by study.mjs. */
import { readFileSync, writeFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';
import { openPackage } from '../../src/data/package.ts';
import { requestColumns } from '../../src/ingest/request.ts';
import { summaryOf } from '../../src/ingest/summary.ts';
import { openStudyLog } from '../../src/study/open-log.ts';
import { studyOf } from '../../src/study/study.ts';

const [mode = '', files = '', file = '', memory = '4GB', extra = ''] = process.argv.slice(2);

interface Statement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

async function takeDown() {
  const log = await openStudyLog(
    { logs: [files], demo: false, map: [], salt: 'bench', memory, today: '2026-11-22' },
    openPackage(extra),
  );
  const statements: Statement[] = [];
  const { engine } = log;
  const noting = {
    ...engine,
    rows: (sql: string, parameters: readonly unknown[] = []) => {
      statements.push({ sql, parameters });
      return engine.rows(sql, parameters);
    },
  };
  // The accounting line is shown below every figure, so its queries count too.
  await summaryOf(noting, () => true);
  await studyOf({ ...log, engine: noting });
  // What the program adds to the table `requests`: the model behind a name.
  const named = await engine.rows('select raw, model, variant from named');
  engine.close();
  writeFileSync(file, JSON.stringify({ statements, named }));
}

/** DuckDB only: the file's columns under our names, and the statements one after the other. */
async function direct() {
  const { statements, named } = JSON.parse(readFileSync(file, 'utf8')) as {
    statements: Statement[];
    named: { raw: string; model: string; variant: string | null }[];
  };
  const has = new Set(extra.split(','));
  const instance = await DuckDBInstance.create(':memory:', { memory_limit: memory, temp_directory: `${file}.tmp` });
  const connection = await instance.connect();
  await connection.run("SET TimeZone = 'UTC'");
  await connection.run('create table named (raw varchar, model varchar, variant varchar)');
  await connection.run(
    `insert into named select unnest(from_json(?::json, '[{"raw":"VARCHAR","model":"VARCHAR","variant":"VARCHAR"}]'), recursive := true)`,
    [JSON.stringify(named)],
  );
  const derived: Record<string, string> = {
    model: 'named.model',
    variant: 'named.variant',
    requests: '1::bigint',
    cost_source: "'billed'",
    tool_called: "finish_reason = 'tool_calls'",
    source: "'requests'",
  };
  const columns = requestColumns.map(
    ({ name, type }) => `${derived[name] ?? (has.has(name) ? `log.${name}` : `null::${type}`)} as ${name}`,
  );
  await connection.run(
    `create view requests as select ${columns.join(', ')} from read_parquet('${files}') log left join named on log.model = named.raw`,
  );
  for (const { sql, parameters } of statements) {
    const began = performance.now();
    await (await connection.runAndReadAll(sql, parameters as string[])).getRowsJS();
    if (process.env.EACH)
      process.stderr.write(`${Math.round(performance.now() - began)} ms  ${sql.slice(0, 200).replace(/\s+/g, ' ')}\n`);
  }
}

if (mode === 'take-down') await takeDown();
else await direct();
process.stdout.write(`${JSON.stringify({ statements: mode })}\n`);
