/** The edge: argv, environment and terminal go in, an exit code comes out. Nothing below here touches the process. */
import { fileURLToPath } from 'node:url';
import { description, name, version } from '../package.json';
import { textFlag } from './commands/command.ts';
import { labelFiles } from './commands/label-files.ts';
import { parseArguments } from './commands/parse.ts';
import { processContext } from './commands/process-context.ts';
import { commands } from './commands/registry.ts';
import { exitCodeFor, sayError } from './commands/trouble.ts';
import { languageFlag, languageOf } from './words/language.ts';
import { sayIn } from './words/words.ts';

const argv = process.argv.slice(2);
const language = languageOf(languageFlag(argv), process.env);
const speech = language === 'en' ? {} : { language, say: await sayIn(language) };
const context = { ...processContext(process, fileURLToPath(new URL('../data', import.meta.url))), ...speech };

async function main(): Promise<number> {
  const parsed = parseArguments(argv, commands, { name, version });
  if (parsed.wants === 'run') {
    const files = labelFiles(process.env, process.platform, textFlag(parsed.request, 'labels'));
    const ready = files.length === 0 ? context : (await import('./commands/labelled.ts')).labelled(context, files);
    return parsed.command.run(ready, parsed.request);
  }
  if (parsed.wants === 'version') context.out(`${version}\n`);
  else {
    const { commandHelp, generalHelp } = await import('./commands/for-people.ts');
    context.out(
      parsed.command === undefined
        ? generalHelp(commands, description, context.say)
        : commandHelp(parsed.command, context.say),
    );
  }
  return 0;
}

try {
  // Not process.exit(): what is still being written to a pipe would be lost.
  process.exitCode = await main();
} catch (error) {
  sayError(error, context.err, context.say);
  process.exitCode = exitCodeFor(error);
}
