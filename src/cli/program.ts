/** One run of the program: argv goes in, an exit code comes out. The process itself stays in src/cli.ts. */
import { description, name, version } from '../../package.json';
import { languageFlag, languageOf } from '../i18n/choose-language.ts';
import { loadTranslator } from '../i18n/translate.ts';
import { sayIn } from '../i18n/words.ts';
import { textFlag } from './command.ts';
import type { Context } from './context.ts';
import { exitCodeFor, sayError } from './errors.ts';
import { labelFiles } from './label-files.ts';
import { parseArguments } from './parse.ts';
import { commands } from './registry.ts';
import { openSettings, type Setup, settle } from './settings.ts';

/** What the program runs in; tests give one of their own. */
interface Host {
  readonly env: Context['env'];
  readonly platform: NodeJS.Platform;
  /** Built after `--offline` was looked for, in English. */
  readonly context: (offline: boolean) => Context;
}

/** `argv` is what was typed after the program's name. Never throws: errors are said on stderr and become exit codes. */
export async function runProgram(argv: readonly string[], host: Host): Promise<number> {
  const setup = await openSettings(argv, host.env, host.platform);
  const language = languageOf(languageFlag(setup.argv) ?? setup.environment.lang ?? setup.file.lang, host.env);
  const speech = language === 'en' ? {} : { language, say: await sayIn(language) };
  const t = await loadTranslator(language);
  const context = { ...host.context(setup.offline), ...speech, t, ignoresConfig: setup.ignored };
  try {
    return await runCommand(setup, context, host);
  } catch (error) {
    sayError(error, context.err, t, context.say);
    return exitCodeFor(error);
  }
}

async function runCommand(setup: Setup, context: Context, { env, platform }: Host): Promise<number> {
  const { argv, ignored } = setup;
  const parsed = parseArguments(argv, commands, { name, version });
  if (parsed.wants === 'run') {
    const { request, settings } = await settle(setup, env, parsed.command, parsed.request);
    const settled = { ...context, settings };
    const files = labelFiles(ignored ? {} : env, platform, textFlag(request, 'labels'));
    const ready = files.length === 0 ? settled : (await import('./labelled.ts')).labelled(settled, files);
    return parsed.command.run(ready, request);
  }
  if (parsed.wants === 'version') context.out(`${version}\n`);
  else {
    const { commandHelp, generalHelp } = await import('./for-people.ts');
    context.out(
      parsed.command === undefined
        ? generalHelp(commands, description, context.say)
        : commandHelp(parsed.command, context.say),
    );
  }
  return 0;
}
