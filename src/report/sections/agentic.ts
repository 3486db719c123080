/** Agentic inference: reasoning models, tool calls, lengths of prompts and completions. */
import type { Dataset } from '../../data/dataset.ts';
import { type Message, message } from '../../i18n/message.ts';
import { type Content, facts, numberIn, type Section, text } from '../content.ts';
import type { Own } from '../own.ts';
import { besideFacts, besideOf } from './beside.ts';

export const agentic: Section = { id: 'agentic', title: message('report.agentic'), make };

function make(own: Own): Content | null {
  const reasoning = meanShare(own, 'reasoning-share');
  const tools = meanShare(own, 'tool-call-share');
  const [prompt, completion] = [meanLength(own, 'prompt-length'), meanLength(own, 'completion-length')];
  const beside =
    reasoning === null ? [] : besideOf(own, 'reasoning-share').filter(({ other }) => other.of === 'market');
  const [first] = beside;
  const content: Message[] = [
    ...(reasoning === null ? [] : [message(reasoning === 100 ? 'report.allReasoning' : 'report.reasoning')]),
    ...(first === undefined ? [] : [message('report.reasoningBeside', { weeks: first.other.weeks ?? 0 })]),
  ];
  const others: Message[] = [
    ...(tools === null ? [] : [message('report.tools')]),
    ...(prompt === null
      ? []
      : [
          message(completion === null ? 'report.prompt' : 'report.promptAndCompletion'),
          message('report.promptBeside'),
        ]),
  ];
  const paragraphs = [content, others].filter((sentences) => sentences.length > 0);
  if (paragraphs.length === 0) return null;
  return { paragraphs, tables: [measures({ reasoning, tools, prompt, completion }), besideFacts('reasoners', beside)] };
}

function measures(values: Readonly<Record<string, number | null>>): Dataset {
  return facts(
    'agentic',
    [text('measure', 'Measure'), { name: 'value', title: 'Value', type: 'number' }],
    Object.entries(values).map(([measure, value]) => ({ measure, value })),
  );
}

/** Mean over all tokens whose weekly share is known. */
function meanShare(own: Own, figure: string): number | null {
  let [part, all] = [0, 0];
  for (const row of own.views(figure)[0]?.table.rows ?? []) {
    const [tokens, share] = [numberIn(row, 'tokens'), numberIn(row, 'share')];
    const total = weekTotal(own, String(row.week));
    if (tokens === null || share === null || total === null) continue;
    part += tokens;
    all += total;
  }
  return all === 0 ? null : (100 * part) / all;
}

function weekTotal(own: Own, week: string): number | null {
  const rows = own.views('token-share-by-source')[0]?.table.rows ?? [];
  const held = rows.filter((row) => row.week === week);
  return held.length === 0 ? null : held.reduce((sum, row) => sum + (numberIn(row, 'tokens') ?? 0), 0);
}

/** Mean over all requests, not over weeks. */
function meanLength(own: Own, figure: string): number | null {
  let [tokens, requests] = [0, 0];
  for (const row of own.views(figure)[0]?.table.rows ?? []) {
    const [mean, count] = [numberIn(row, 'tokens_per_request'), numberIn(row, 'requests')];
    if (mean === null || count === null) continue;
    tokens += mean * count;
    requests += count;
  }
  return requests === 0 ? null : Math.round(tokens / requests);
}
