/** One run of the program: argv goes in, an exit code comes out. The process itself stays in src/cli.ts. */
import { description, name, version } from '../../package.json';
import { languageFlag, languageOf } from '../i18n/choose-language.ts';
import { loadTranslator } from '../i18n/translate.ts';
import { textFlag } from './command.ts';
import type { Context, ProcessContext } from './context.ts';
import { exitCodeFor, printError } from './errors.ts';
import { labelFiles } from './label-files.ts';
import { printMessage } from './output.ts';
import { parseArguments } from './parse.ts';
import { commands } from './registry.ts';
import { applySettings, openSettings, type Setup } from './settings.ts';

/** The environment of a run; tests provide their own. */
interface Host {
  readonly env: Context['env'];
  readonly platform: NodeJS.Platform;
  /** Built after `--offline` is detected and before the language is chosen. */
  readonly context: (offline: boolean) => ProcessContext;
}

/** `argv` are the words after the program's name. Never throws: errors are printed on stderr and become exit codes. */
export async function runProgram(argv: readonly string[], host: Host): Promise<number> {
  const setup = await openSettings(argv, host.env, host.platform);
  const language = languageOf(languageFlag(setup.argv) ?? setup.environment.lang ?? setup.file.lang, host.env);
  const t = await loadTranslator(language);
  const context = { ...host.context(setup.offline), language, t, ignoresConfig: setup.ignored };
  try {
    return await runCommand(setup, context, host);
  } catch (error) {
    printError(error, context, version);
    return exitCodeFor(error);
  }
}

async function runCommand(setup: Setup, context: Context, { env, platform }: Host): Promise<number> {
  const { argv, ignored } = setup;
  const parsed = parseArguments(argv, commands, { name, version });
  if (parsed.wants === 'run') {
    for (const notice of parsed.notices) printMessage(context, notice);
    const { args, settings } = await applySettings(setup, env, parsed.command, parsed.args);
    const configured = { ...context, settings };
    const files = labelFiles(ignored ? {} : env, platform, textFlag(args, 'labels'));
    const ready = files.length === 0 ? configured : (await import('./labelled.ts')).labelled(configured, files);
    return parsed.command.run(ready, args, commands);
  }
  if (parsed.wants === 'version') context.out(`${version}\n`);
  else {
    const { commandHelp, generalHelp } = await import('./help.ts');
    const { t } = context;
    context.out(parsed.command === undefined ? generalHelp(commands, description, t) : commandHelp(parsed.command, t));
  }
  return 0;
}
