/** The edge: argv, environment and terminal go in, an exit code comes out. Nothing below here touches the process. */
import { fileURLToPath } from 'node:url';
import { processContext } from './cli/process-context.ts';
import { runProgram } from './cli/program.ts';

/** In a function, because the file is CommonJS (no top-level await): loading an ES module takes Node 4 ms longer. */
async function start(): Promise<void> {
  const shipped = fileURLToPath(new URL('../data', import.meta.url));
  // Not process.exit(): what is still being written to a pipe would be lost.
  process.exitCode = await runProgram(process.argv.slice(2), {
    env: process.env,
    platform: process.platform,
    context: (offline) => processContext(process, shipped, offline),
  });
}

void start();
