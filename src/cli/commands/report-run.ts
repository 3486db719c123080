/** Runs `report`: opens the log or study and writes page, Markdown and card. Loaded lazily. */
import { name, version } from '../../../package.json';
import { themes } from '../../draw/theme.ts';
import { chooseTheme } from '../../draw/theme-choice.ts';
import { UsageError } from '../../errors.ts';
import { pictureTheme } from '../../export/picture-theme.ts';
import type { FigureView } from '../../figures/figure.ts';
import { findRecipe } from '../../figures/index.ts';
import { code, message } from '../../i18n/message.ts';
import { quote } from '../../i18n/quote.ts';
import { datasetsOf, lookupIn } from '../../library/library.ts';
import { assemble, type OwnReport } from '../../report/assemble.ts';
import { type Asked, gatherLog, gatherStudy } from '../../report/gather.ts';
import { reportMarkdown } from '../../report/markdown.ts';
import type { Named, Own } from '../../report/own.ts';
import { openStudyLog } from '../../study/open-log.ts';
import { publicMarket } from '../../study/same-weeks.ts';
import { requireSaved, savedStudy, studiesOf } from '../../study/saved.ts';
import { type ParsedArgs, switchFlag, textFlag } from '../command.ts';
import type { Context } from '../context.ts';
import { interrupted } from '../errors.ts';
import { foundLogs } from '../found-logs.ts';
import { isKept, keptInstead, keptStudy } from '../kept-study.ts';
import { printMessage } from '../output.ts';
import { writeOutput } from '../output-file.ts';
import { openingOf, printAccount } from '../own-log.ts';
import { withProgress } from '../progress.ts';
import { refuseOptions } from '../study-options.ts';
import { themeChoice } from '../theme.ts';
import { usageOptions } from '../usage-options.ts';

const madeBy = `${name} ${version}`;

export async function runReport(context: Context, args: ParsedArgs): Promise<number> {
  const output = textFlag(args, 'output');
  const format = formatOf(args, output);
  const card = textFlag(args, 'card');
  if (card !== undefined && !/\.(svg|png)$/i.test(card))
    throw new UsageError(message('cli.cardEnding', { file: quote(card) }));
  const own = await ownOrKept(context, args);
  if (own === null) return interrupted;
  const report = assemble(own, lookupIn(context.data()), context.t);
  const text = format === 'html' ? await pageOf(report, context) : reportMarkdown(report, madeBy, context.t);
  const force = switchFlag(args, 'force');
  if (card !== undefined) await writeCard(context, args, report, card, force);
  if (output === undefined || output === '-') {
    // If only a card was asked for, the text is not printed.
    if (output === '-' || card === undefined || textFlag(args, 'format') !== undefined) context.out(text);
    return 0;
  }
  writeOutput(output, text, force);
  printMessage(context, message('cli.wrote', { file: code(output) }));
  return 0;
}

function formatOf(args: ParsedArgs, output: string | undefined): 'html' | 'md' {
  const asked = textFlag(args, 'format');
  if (asked === 'html' || asked === 'md') return asked;
  if (output === undefined || output === '-' || /\.(md|markdown)$/i.test(output)) return 'md';
  if (/\.html?$/i.test(output)) return 'html';
  throw new UsageError(message('cli.reportEnding', { file: quote(output) }));
}

async function ownOrKept(context: Context, args: ParsedArgs): Promise<Own | null> {
  try {
    return await ownOf(context, args);
  } catch (error) {
    const kept = keptInstead(context, args, error);
    if (kept === null) throw error;
    return ownOf(context, kept);
  }
}

/** Null after Ctrl-C. */
async function ownOf(context: Context, args: ParsedArgs): Promise<Own | null> {
  const isDemo = switchFlag(args, 'demo');
  const [first = ''] = args.inputs;
  if (isDemo && args.inputs.length > 0) throw new UsageError(message('cli.demoHasLog', { typed: quote(first) }));
  const { since, until, zone } = usageOptions(args, new Date());
  const market = publicMarket(context);
  const known = new Map<string, readonly FigureView[]>();
  const beside = {
    zone,
    called: namesIn(context),
    market,
    report: (id: string) => {
      const views = known.get(id) ?? reportViews(context, id);
      known.set(id, views);
      return views;
    },
  };
  const against = textFlag(args, 'against');
  const none = { projects: false, users: false };
  const asked: Asked = {
    ...beside,
    since,
    until,
    named: namedOf(textFlag(args, 'names')),
    against:
      against === undefined
        ? null
        : {
            name: against,
            own: gatherStudy(requireSaved(studiesOf(context.env), against).study, {
              ...beside,
              named: none,
              against: null,
            }),
          },
  };
  const saved = isDemo || args.inputs.length > 1 ? null : savedStudy(context.env, first);
  if (saved !== null) {
    refuseOptions(args);
    printAccount(context, saved);
    return gatherStudy(saved, asked);
  }
  const logs = !isDemo && args.inputs.length === 0 ? foundLogs(context) : args.inputs;
  if ('logs' in logs && isKept(context, args)) {
    let own: Own | null = null;
    await keptStudy(context, args, logs, {
      wanted: () => false,
      alsoCount: async (log, notify) => {
        printAccount(context, log);
        own = await gatherLog(log, asked, notify);
      },
    });
    return own;
  }
  return withProgress(context, async (progress) => {
    // The report compares the days asked for with those before, so it needs both.
    const opening = { ...openingOf(context, args, logs), narrow: undefined };
    const log = await openStudyLog(opening, context.data(), progress);
    progress.quiet();
    printAccount(context, log);
    return gatherLog(log, asked, progress.notify);
  });
}

/** Display names of models and authors by slug. */
function namesIn(context: Context): (slug: string) => string {
  const names = new Map<string, string>();
  for (const dataset of ['models', 'authors'] as const)
    for (const row of context.data().dataset(dataset).rows) {
      const slug = row[dataset === 'models' ? 'model' : 'author'];
      if (typeof slug === 'string' && typeof row.name === 'string' && !names.has(slug)) names.set(slug, row.name);
    }
  return (slug) => names.get(slug) ?? slug;
}

function reportViews(context: Context, id: string): readonly FigureView[] {
  const recipe = findRecipe(id);
  return recipe === undefined ? [] : recipe.views(datasetsOf(context, recipe));
}

function namedOf(typed: string | undefined): Named {
  const names = typed === undefined ? [] : typed.split(',').map((each) => each.trim());
  const wrong = names.find((each) => each !== 'projects' && each !== 'users');
  if (wrong !== undefined) throw new UsageError(message('cli.noNames', { typed: quote(wrong) }));
  return { projects: names.includes('projects'), users: names.includes('users') };
}

async function pageOf(report: OwnReport, { t }: Context): Promise<string> {
  const { reportPage } = await import('../../report/page.ts');
  return reportPage(report, madeBy, t);
}

async function writeCard(context: Context, args: ParsedArgs, report: OwnReport, file: string, force: boolean) {
  const choice = themeChoice(args);
  const theme = choice === 'auto' ? themes.light : chooseTheme(choice, 'light');
  const { reportCard } = await import('../../report/card.ts');
  const svg = await reportCard(report, madeBy, pictureTheme(theme), context.t);
  if (/\.png$/i.test(file)) {
    const { openPng } = await import('../../export/png.ts');
    // At its original size, the one that sites ask for.
    writeOutput(file, (await openPng(1))(svg), force);
  } else writeOutput(file, svg, force);
  printMessage(context, message('cli.wrote', { file: code(file) }));
}
