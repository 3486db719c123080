/** Runs `completions`: prints a shell's script with the names of this version. */
import { name, version } from '../../../package.json';
import { listChapters } from '../../chapters/load.ts';
import { nearestNames } from '../../data/nearest.ts';
import { UsageError } from '../../errors.ts';
import { recipes } from '../../figures/index.ts';
import { codeOrNone, codes, message } from '../../i18n/message.ts';
import { quote } from '../../i18n/quote.ts';
import { mainLanguage } from '../../library/library.ts';
import type { Command, NameSet, ParsedArgs } from '../command.ts';
import { bashScript } from '../complete/bash.ts';
import { fishScript } from '../complete/fish.ts';
import { powershellScript } from '../complete/powershell.ts';
import { type CompletionName, type CompletionSpec, completionSpec } from '../complete/spec.ts';
import { zshScript } from '../complete/zsh.ts';
import type { Context } from '../context.ts';
import { everywhere } from '../flags.ts';
import { type ShellName, shells } from '../topics.ts';

const scripts: Readonly<Record<ShellName, (spec: CompletionSpec) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
  powershell: powershellScript,
};

export async function runCompletions(
  context: Context,
  args: ParsedArgs,
  commands: readonly Command[],
): Promise<number> {
  const typed = args.inputs[0] ?? '';
  const shell = shells.find((one) => one === typed.toLowerCase()) ?? (typed === 'pwsh' ? 'powershell' : undefined);
  if (shell === undefined) {
    const near = codeOrNone(nearestNames(typed, shells, 1)[0]);
    throw new UsageError(message('cli.noCompletions', { typed: quote(typed), near, shells: codes(shells) }));
  }
  context.out(scripts[shell](completionSpec(commands, everywhere, namesIn(context), `${name} ${version}`)));
  return 0;
}

/** All names. A figure has two: its number and its name. */
function namesIn(context: Context): Readonly<Record<NameSet, readonly CompletionName[]>> {
  const chapters = listChapters(context.folder, mainLanguage);
  const titles = new Map(chapters.flatMap(({ figures }) => figures.map(({ id, title }) => [id, title])));
  const data = context.data();
  const models = new Map(
    data.dataset('models').rows.map(({ slug, model, name: called }) => [String(model ?? slug), String(called ?? '')]),
  );
  return {
    chapters: chapters.map(({ id, title }) => ({ word: id, help: title })),
    figures: recipes.flatMap(({ id, name: called }) =>
      [...new Set([id, called])].map((word) => ({ word, help: titles.get(id) ?? called.replaceAll('-', ' ') })),
    ),
    datasets: data.names.map((word) => ({ word, help: data.dataset(word).title })),
    models: [...models].map(([word, help]) => ({ word, help })),
  };
}
