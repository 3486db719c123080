/** Whether a log supports a figure, and why not; shared by the list, the explorer and `--figure`. */
import { holds, type Need, needsOf } from '../../counts/coverage.ts';
import type { Column, Coverage } from '../../counts/log.ts';
import type { StudyLabels, StudyOptions } from '../../counts/options.ts';
import { NotKept, type Sql } from '../../counts/sql.ts';
import type { Localised } from '../../i18n/message.ts';
import type { LogView, StudyFigure } from '../figure.ts';

interface Carried {
  readonly can: 'yes' | 'partly' | 'no';
  /** The reason in a sentence; null for an unqualified yes only. */
  readonly why: Localised | null;
  /** What to add to the log for full support; null if nothing would help. */
  readonly add: Localised | null;
}

export interface CarriedFigure extends Carried {
  /** The views of the log; empty for a no only. */
  readonly views: readonly LogView[];
}

/** Runs a figure on a log if its columns exist; only the result shows whether any rows belong to it. */
export async function carriedFigure(
  figure: StudyFigure,
  sql: Sql,
  labels: StudyLabels,
  coverage: Coverage,
  options: StudyOptions = {},
): Promise<CarriedFigure> {
  const byColumns = carriedBy(needsOf(figure, options), coverage);
  if (byColumns.can === 'no') return { ...byColumns, views: [] };
  try {
    const views = await figure.run(sql, labels, options);
    return views.length > 0 ? { ...byColumns, views } : { can: 'no', why: figure.nothing, add: null, views };
  } catch (error) {
    if (!(error instanceof NotKept)) throw error;
    return { can: 'no', why: notKept, add: together, views: [] };
  }
}

/** Returns nothing if the log lacks a column: shares computed from unknown labels would be false zeros. */
export function runnable(figure: StudyFigure): StudyFigure {
  return {
    ...figure,
    run: async (sql, labels, options = {}) =>
      (await holds(sql, needsOf(figure, options), options)) ? figure.run(sql, labels, options) : [],
  };
}

/** Judged by columns only: a column without values counts as missing. */
function carriedBy(needs: readonly Need[], coverage: Coverage): Carried {
  if (coverage.rows === 0) return { can: 'no', why: noRequests, add: null };
  const answers = needs.map((need) => answerTo(need, coverage));
  const worst = (['no', 'partly'] as const).find((can) => answers.some((answer) => answer.can === can));
  if (worst === undefined) return plainYes;
  const found = answers.filter(({ can }) => can === worst);
  return { can: worst, why: sentences(found.map(({ why }) => why)), add: sentences(found.map(({ add }) => add)) };
}

const plainYes: Carried = { can: 'yes', why: null, add: null };

function answerTo({ oneOf, single }: Need, { rows, known, summed }: Coverage): Carried {
  const best = oneOf.reduce((a, b) => (known[b] > known[a] ? b : a));
  const add = advice[oneOf[0]] ?? null;
  if (known[best] === 0) return { can: 'no', why: notInLog(oneOf), add };
  if (known[best] < rows) {
    // Rounded down, and never 0 or 100, which would be untrue.
    const percent = Math.min(99, Math.floor((100 * known[best]) / rows));
    return { can: 'partly', why: inPart(best, percent), add };
  }
  return single && summed ? { can: 'partly', why: summedUp, add: rowEach } : plainYes;
}

/** Joins sentences, without repeats; null if there are none. */
function sentences(all: readonly (Localised | null)[]): Localised | null {
  const texts = all.filter((text) => text !== null);
  if (texts.length === 0) return null;
  const join = (of: 'en' | 'zh', by: string) => [...new Set(texts.map((text) => text[of]))].join(by);
  return { en: join('en', ' '), zh: join('zh', '') };
}

const noRequests: Localised = { en: 'The log has no requests.', zh: '日志中没有请求。' };
const notKept: Localised = {
  en: 'The counts kept of earlier logs do not hold it.',
  zh: '先前日志保留的计数中没有它。',
};
const together: Localised = { en: 'Study all logs together to get it.', zh: '把全部日志放在一起研究即可得到。' };
const summedUp: Localised = {
  en: 'Rows of this log sum up several requests: means, but no median.',
  zh: '本日志的一行汇总了多个请求：有平均值，没有中位数。',
};
const rowEach: Localised = { en: 'Use a log with one row for each request.', zh: '请用每个请求一行的日志。' };

const columns: Readonly<Record<Column, Localised>> = {
  ts: { en: 'time', zh: '时间' },
  user_id: { en: 'user', zh: '用户' },
  session_id: { en: 'session', zh: '会话' },
  app: { en: 'application', zh: '应用' },
  api_key: { en: 'key', zh: '密钥' },
  model: { en: 'model', zh: '模型' },
  prompt_tokens: { en: 'prompt tokens', zh: '提示 token' },
  completion_tokens: { en: 'completion tokens', zh: '补全 token' },
  reasoning_tokens: { en: 'reasoning tokens', zh: '推理 token' },
  cost_usd: { en: 'cost', zh: '费用' },
  is_byok: { en: 'own-key flag', zh: '自带密钥标记' },
  finish_reason: { en: 'finish reason', zh: '结束原因' },
  tool_called: { en: 'tool call', zh: '工具调用' },
  country: { en: 'country', zh: '国家' },
  language: { en: 'language', zh: '语言' },
  category: { en: 'category', zh: '类别' },
  tag: { en: 'content path', zh: '内容路径' },
};

function notInLog(oneOf: readonly Column[]): Localised {
  const names = (of: 'en' | 'zh', by: string) => oneOf.map((column) => columns[column][of]).join(by);
  return { en: `${capital(names('en', ' or '))}: not in this log.`, zh: `${names('zh', '或')}：本日志没有。` };
}

function inPart(column: Column, percent: number): Localised {
  const { en, zh } = columns[column];
  return {
    en: `${capital(en)}: in ${percent < 1 ? 'under 1' : percent}% of the log's rows.`,
    zh: `${zh}：日志的行中${percent < 1 ? '不到 1' : `有 ${percent}`}%。`,
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const logEnd: Localised = {
  en: 'Log why each reply ended (its finish reason).',
  zh: '记录每个回复为何结束（结束原因）。',
};

const advice: Readonly<Partial<Record<Column, Localised>>> = {
  user_id: {
    en: 'Send a stable user with every request (`user` for OpenRouter and OpenAI, `end_user` in LiteLLM).',
    zh: '每个请求都附上固定的用户（OpenRouter 与 OpenAI 用 `user`，LiteLLM 用 `end_user`）。',
  },
  cost_usd: { en: 'Log what each request was charged, in USD.', zh: '记录每个请求收取的费用（美元）。' },
  reasoning_tokens: {
    en: 'Log the reasoning tokens that the usage of a reply names.',
    zh: '记录回复用量中的推理 token。',
  },
  finish_reason: logEnd,
  tool_called: logEnd,
  country: {
    en: 'Log the country of the user, as a two-letter code.',
    zh: '记录用户所在国家，用两个字母的代码。',
  },
  language: {
    en: 'Log the language of the prompt, as a code such as `en`.',
    zh: '记录提示的语言，用 `en` 这样的代码。',
  },
  category: {
    en: 'Tag each request with what it is for, or give a column with `--map category=...`.',
    zh: '给每个请求标上用途，或用 `--map category=...` 给出一列。',
  },
  tag: {
    en: 'Log the path a content classifier gives (`/Computers & Electronics/Programming/...`) as the category.',
    zh: '把内容分类器给出的路径（`/Computers & Electronics/Programming/...`）记为类别。',
  },
};
