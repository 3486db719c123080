/** The edge: argv, environment and terminal go in, an exit code comes out. Nothing below here touches the process. */
import { fileURLToPath } from 'node:url';
import { description, name, version } from '../package.json';
import { textFlag } from './cli/command.ts';
import type { Context } from './cli/context.ts';
import { exitCodeFor, sayError } from './cli/errors.ts';
import { labelFiles } from './cli/label-files.ts';
import { parseArguments } from './cli/parse.ts';
import { processContext } from './cli/process-context.ts';
import { commands } from './cli/registry.ts';
import { openSettings, type Setup, settle } from './cli/settings.ts';
import { languageFlag, languageOf } from './i18n/choose-language.ts';
import { loadTranslator } from './i18n/translate.ts';
import { sayIn } from './i18n/words.ts';

async function main(setup: Setup, context: Context): Promise<number> {
  const { argv, ignored } = setup;
  const parsed = parseArguments(argv, commands, { name, version });
  if (parsed.wants === 'run') {
    const { request, settings } = await settle(setup, process.env, parsed.command, parsed.request);
    const settled = { ...context, settings };
    const files = labelFiles(ignored ? {} : process.env, process.platform, textFlag(request, 'labels'));
    const ready = files.length === 0 ? settled : (await import('./cli/labelled.ts')).labelled(settled, files);
    return parsed.command.run(ready, request);
  }
  if (parsed.wants === 'version') context.out(`${version}\n`);
  else {
    const { commandHelp, generalHelp } = await import('./cli/for-people.ts');
    context.out(
      parsed.command === undefined
        ? generalHelp(commands, description, context.say)
        : commandHelp(parsed.command, context.say),
    );
  }
  return 0;
}

/** In a function, and the whole a CommonJS file: to load a module takes Node 4 ms more. */
async function start(): Promise<void> {
  const setup = await openSettings(process.argv.slice(2), process.env, process.platform);
  const { argv, ignored, offline } = setup;
  const language = languageOf(languageFlag(argv) ?? setup.environment.lang ?? setup.file.lang, process.env);
  const speech = language === 'en' ? {} : { language, say: await sayIn(language) };
  const t = await loadTranslator(language);
  const shipped = fileURLToPath(new URL('../data', import.meta.url));
  const context = { ...processContext(process, shipped, offline), ...speech, t, ignoresConfig: ignored };
  try {
    // Not process.exit(): what is still being written to a pipe would be lost.
    process.exitCode = await main(setup, context);
  } catch (error) {
    sayError(error, context.err, t, context.say);
    process.exitCode = exitCodeFor(error);
  }
}

void start();
