/**
 * `statusline`: one line for a shell prompt or an agent's status bar, read from one small file. Reads no log, loads no engine.
 */
import { compactNumber, unknown, usdText } from '../../data/format.ts';
import {
  type DayTotals,
  isBeingCounted,
  maxCountMs,
  readStatusline,
  type StatuslineCache,
} from '../../data/statusline-cache.ts';
import { userDataFolder } from '../../data/user-folder.ts';
import { UsageError } from '../../errors.ts';
import { code, codes, message } from '../../i18n/message.ts';
import type { Translate } from '../../i18n/translate.ts';
import { type Command, type ParsedArgs, switchFlag, textFlag, wholeFlag } from '../command.ts';
import type { Context } from '../context.ts';
import { langFlag } from '../flags.ts';
import { keepFlag } from '../log-flags.ts';

/** Placeholders in braces and their values. */
const parts: Readonly<Record<string, (sums: Sums, t: Translate) => string>> = {
  cost: ({ today }, t) => moneyOf(today, t),
  tokens: ({ today }) => compactNumber(today.tokens),
  requests: ({ today }) => compactNumber(today.requests),
  month: ({ month }, t) => moneyOf(month, t),
  'month-tokens': ({ month }) => compactNumber(month.tokens),
  'month-requests': ({ month }) => compactNumber(month.requests),
  model: ({ today, month }) => today.model ?? month.model ?? unknown,
  'month-model': ({ month }) => month.model ?? unknown,
};
const partNames = Object.keys(parts);
const bracesOf = (names: readonly string[]) => names.map((name) => `{${name}}`);

export const statuslineCommand: Command = {
  name: 'statusline',
  args: '',
  summary: {
    en: "One line for a prompt or an agent's status bar: today, this month, top model",
    zh: '供命令行提示符或代理程序状态栏使用的一行：今天、本月、用得最多的模型',
  },
  details: [
    {
      en: 'It reads one small file, and neither logs nor stdin. When that file is older than --max-age, the logs that study finds are counted in the background, one at a time, for the next call. In Claude Code: "statusLine": {"type": "command", "command": "state-of-ai statusline"} in ~/.claude/settings.json.',
      zh: '它只读一个小文件，不读日志，也不读标准输入。该文件超过 --max-age 时，study 能找到的日志会在后台计数（同时只有一个），供下次调用。在 Claude Code 中：在 ~/.claude/settings.json 写入 "statusLine": {"type": "command", "command": "state-of-ai statusline"}。',
    },
    {
      en: 'Money is what the logs say; where they do not say it of every request, it is tokens times list prices, marked "list": a value, not what was spent.',
      zh: '金额取自日志；日志没有记下每个请求的费用时，则为 token 数乘以标价，标为“标价”：是价值，并非实际支出。',
    },
  ],
  inputs: [0, 0],
  flags: [
    {
      name: 'template',
      value: 'TEXT',
      help: {
        en: `what is printed: text with ${bracesOf(partNames).join(', ')}`,
        zh: `打印的内容：文字中可用 ${bracesOf(partNames).join('、')}`,
      },
    },
    {
      name: 'max-age',
      value: 'SECONDS',
      whole: [0, 86_400],
      help: { en: 'count anew what is older; 300 unless told', zh: '早于此则重新计数；默认 300' },
    },
    { name: 'refresh', help: { en: 'count now and wait for it', zh: '立即计数并等待完成' } },
    keepFlag,
    langFlag,
  ],
  examples: [
    { line: 'statusline', does: { en: 'today, this month and the top model', zh: '今天、本月和用得最多的模型' } },
    {
      line: "statusline --template '{cost} {tokens}'",
      does: { en: 'two numbers of today', zh: '今天的两个数字' },
    },
  ],
  run: runStatusline,
};

interface Sum extends Omit<DayTotals, 'day' | 'models'> {
  /** The model with most tokens; null without requests. */
  readonly model: string | null;
}

interface Sums {
  readonly today: Sum;
  readonly month: Sum;
}

async function runStatusline(context: Context, args: ParsedArgs): Promise<number> {
  const { t, out, env } = context;
  const template = templateOf(textFlag(args, 'template'), t);
  const folder = userDataFolder(env, process.platform);
  if (folder === null) throw new UsageError(message('study.noFolder'));
  if (switchFlag(args, 'refresh')) await (await import('./statusline-count.ts')).countStatusline(context, args, folder);
  const now = Date.now();
  const cache = readStatusline(folder);
  if (!switchFlag(args, 'refresh') && isStale(cache, now, wholeFlag(args, 'max-age') ?? 300)) {
    if (!isBeingCounted(folder, now)) await (await import('./statusline-refresh.ts')).refreshBehind();
  }
  out(`${lineOf(cache, template, dayOf(now), t)}\n`);
  return 0;
}

/** A count that takes long is repeated less often. */
function isStale(cache: StatuslineCache | null, now: number, seconds: number): boolean {
  if (cache === null) return true;
  const age = now - cache.made;
  // A machine that slept meanwhile has counted for a night.
  return age < 0 || age > Math.max(1000 * seconds, Math.min(20 * cache.took, maxCountMs));
}

/** Pure. `today` is an ISO date. */
export function lineOf(cache: StatuslineCache | null, template: string, today: string, t: Translate): string {
  if (cache === null) return t('keep.counting');
  if (cache.problem === 'no-logs') return t('keep.barNoLogs');
  if (cache.problem === 'no-engine') return t('keep.barNoEngine');
  if (cache.problem !== undefined) return t('keep.barFailed');
  const sums = {
    today: sumOf(cache.days.filter(({ day }) => day === today)),
    month: sumOf(cache.days.filter(({ day }) => day.startsWith(today.slice(0, 7)) && day <= today)),
  };
  return template.replace(inBraces, (_, name: string) => parts[name]?.(sums, t) ?? '');
}

const inBraces = /\{([^{}]*)\}/g;

function templateOf(typed: string | undefined, t: Translate): string {
  if (typed === undefined) return t('keep.bar');
  for (const [, name = ''] of typed.matchAll(inBraces))
    if (!Object.hasOwn(parts, name))
      throw new UsageError(message('keep.noPart', { typed: code(`{${name}}`), parts: codes(bracesOf(partNames)) }));
  return typed;
}

/** If some of the days have no price, the sum is unknown. */
function sumOf(days: readonly DayTotals[]): Sum {
  const add = (of: (day: DayTotals) => number) => days.reduce((total, day) => total + of(day), 0);
  const models = new Map<string, number>();
  for (const { models: own } of days)
    for (const [name, tokens] of Object.entries(own)) models.set(name, (models.get(name) ?? 0) + tokens);
  const [top] = [...models].sort((a, b) => b[1] - a[1]);
  const priced = days.filter(({ usd }) => usd !== null);
  return {
    requests: add(({ requests }) => requests),
    tokens: add(({ tokens }) => tokens),
    usd: days.length > 0 && priced.length === 0 ? null : priced.reduce((total, { usd }) => total + (usd ?? 0), 0),
    kind: days.some(({ kind }) => kind === 'list') ? 'list' : 'logged',
    model: top?.[0] ?? null,
  };
}

function moneyOf({ usd, kind, requests }: Sum, t: Translate): string {
  if (usd === null) return unknown;
  const sum = `$${usd >= 100 ? usd.toFixed(0) : usdText(usd)}`;
  return kind === 'list' && requests > 0 ? t('keep.listValue', { sum: code(sum) }) : sum;
}

/** Today on this machine. */
function dayOf(now: number): string {
  const date = new Date(now);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
