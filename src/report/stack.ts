/** Tokens by model, stacked by day or week: the first picture of a report and its card. */
import { addDays, daysBetween, mondayOf } from '../data/week.ts';
import type { View } from '../figures/figure.ts';
import { viewIn } from '../figures/in-words.ts';
import { logView, tokensField } from '../figures/shared/log-view.ts';
import { tokenStack } from '../figures/shared/marks.ts';
import { bySize } from '../figures/shared/rows.ts';
import type { Localised } from '../i18n/message.ts';
import type { Translate } from '../i18n/translate.ts';
import { numberIn, textIn } from './content.ts';
import type { ModelDay, Own } from './own.ts';

/** More series are hard to distinguish. */
const stacked = 6;
/** Longer spans are shown by week. */
const maxDays = 62;

/** Null if no request has a time, a model and tokens. */
export function stackedModels(own: Own, t: Translate): View | null {
  const { span } = own;
  if (span === null) return null;
  const known = own.days.length > 0 ? own.days : weeksOf(own);
  if (known.length === 0) return null;
  const isByDay = own.days.length > 0 && daysBetween(span.from, span.to) < maxDays;
  const column = isByDay ? 'day' : 'week';
  const periodOf = (day: string) => (isByDay ? day : mondayOf(day));
  const named = known.map(({ name, ...day }) => ({ ...day, name: name ?? t('report.unnamed') }));
  const all = bySize(named, 'name', 'tokens');
  const others = t('report.otherModels');
  const top = all.length > stacked + 1 ? all.slice(0, stacked) : all;
  const order = all.length > top.length ? [...top, others] : top;
  const sums = new Map<string, number>();
  for (const { day, name, tokens } of named) {
    const key = `${periodOf(day)} ${top.includes(name) ? name : others}`;
    sums.set(key, (sums.get(key) ?? 0) + tokens);
  }
  const rows = periodsOf(span.from, span.to, isByDay).flatMap((period) =>
    order.map((model) => ({ [column]: period, model, tokens: sums.get(`${period} ${model}`) ?? 0 })),
  );
  const [view] = logView(
    {
      name: 'stack',
      title: isByDay ? byDay : byWeek,
      measure: isByDay ? perDay : perWeek,
      fields: [
        { name: column, title: isByDay ? 'Day' : 'Week', type: 'date' },
        { name: 'model', title: 'Model', type: 'string' },
        tokensField,
      ],
      rows,
      mark: { ...tokenStack('model', order, column), ...(all.length > top.length ? { rest: others } : {}) },
    },
    { kind: own.kind },
  );
  return view === undefined ? null : viewIn(view, t);
}

function periodsOf(from: string, to: string, isByDay: boolean): string[] {
  const periods: string[] = [];
  for (let day = isByDay ? from : mondayOf(from); day <= to; day = addDays(day, isByDay ? 1 : 7)) periods.push(day);
  return periods;
}

/** A saved study has weeks only. */
function weeksOf(own: Own): ModelDay[] {
  return (own.views('weekly-model-tokens')[0]?.table.rows ?? []).flatMap((row) => {
    const [day, tokens] = [textIn(row, 'week'), numberIn(row, 'tokens')];
    return day === null || tokens === null ? [] : [{ day, name: textIn(row, 'name'), tokens }];
  });
}

const byDay: Localised = { en: 'Your log, tokens by model and day', zh: '你的日志：逐日各模型的 token' };
const byWeek: Localised = { en: 'Your log, tokens by model and week', zh: '你的日志：逐周各模型的 token' };
const perDay: Localised = { en: 'tokens a day', zh: '每日 token' };
const perWeek: Localised = { en: 'tokens a week', zh: '每周 token' };
