/** The entry point: takes argv, environment and terminal, and sets the exit code. Code below it does not touch the process. */
import { fileURLToPath } from 'node:url';
import { processContext } from './cli/process-context.ts';
import { runProgram } from './cli/program.ts';

/** In a function because the file is CommonJS, without top-level await: Node takes 4 ms longer to load an ES module. */
async function start(): Promise<void> {
  const shipped = fileURLToPath(new URL('../data', import.meta.url));
  // Not process.exit(), which would lose output that is still being written to a pipe.
  process.exitCode = await runProgram(process.argv.slice(2), {
    env: process.env,
    platform: process.platform,
    context: (offline) => processContext(process, shipped, offline),
  });
}

void start();
