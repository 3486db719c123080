/** The edge: argv, environment and terminal go in, an exit code comes out. Nothing below here touches the process. */
import { fileURLToPath } from 'node:url';
import { description, name, version } from '../package.json';
import { parseArguments } from './commands/parse.ts';
import { processContext } from './commands/process-context.ts';
import { commands } from './commands/registry.ts';
import { exitCodeFor, sayError } from './commands/trouble.ts';

const context = processContext(process, fileURLToPath(new URL('../data', import.meta.url)));

async function main(argv: readonly string[]): Promise<number> {
  const parsed = parseArguments(argv, commands, { name, version });
  if (parsed.wants === 'run') return parsed.command.run(context, parsed.request);
  if (parsed.wants === 'version') context.out(`${version}\n`);
  else {
    const { commandHelp, generalHelp } = await import('./commands/for-people.ts');
    context.out(parsed.command === undefined ? generalHelp(commands, description) : commandHelp(parsed.command));
  }
  return 0;
}

try {
  // Not process.exit(): what is still being written to a pipe would be lost.
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  sayError(error, context.err);
  process.exitCode = exitCodeFor(error);
}
