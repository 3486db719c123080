/** Chooses which views of a study are shown next to a report figure or model, and their names. */
import type { Row } from '../data/dataset.ts';
import { ownValue } from '../data/own-value.ts';
import type { LogView, ViewWith } from '../figures/figure.ts';
import type { Localised } from '../i18n/message.ts';
import type { StudiedFigure, Study } from './study.ts';

/** A view of the study, with the names that `study --figure NAME --view VIEW` accepts for it. */
export interface MineView {
  readonly view: LogView;
  readonly figure: string;
  readonly original: string;
}

/** As many cohorts as can be distinguished as lines. */
const maxCurves = 8;

/** Whether no figure of the report is its counterpart. A later figure of public data may still show the same measure. */
export function isOurs({ beside }: Pick<StudiedFigure, 'beside'>): boolean {
  return beside.every((id) => id.startsWith('since-'));
}

/** The study's views next to a figure of the report. The first one is called `mine`. */
export function viewsBeside(study: Study, figure: string, model: string | null): MineView[] {
  if (/^25[a-h]$/.test(figure)) return model === null ? [] : viewsOfModel(study, model);
  return named(
    study.figures
      .filter(({ beside }) => beside.includes(figure))
      .flatMap((studied) => studied.views.map((view) => ({ view, figure: studied.name, original: view.name }))),
  );
}

/** The log's retention of one model: its cohorts as a grid and as curves, and its verdict. Empty if it has none. */
export function viewsOfModel(study: Study, model: string): MineView[] {
  const cohorts = findView(study, 'retention', 'cohorts');
  const verdicts = findView(study, 'retention-verdicts', 'verdicts');
  const cells = cohorts === undefined ? [] : rowsOf(cohorts, model);
  const found: MineView[] = [];
  const verdict = verdicts === undefined ? [] : rowsOf(verdicts, model);
  if (cohorts !== undefined && cells.length > 0) {
    const grid: LogView = {
      ...cohorts,
      title: { en: 'Your log, cohorts of this model', zh: '你的日志：该模型的各队列' },
      table: { fields: cohorts.table.fields.filter(({ name }) => name !== 'row'), rows: cells },
      mark: {
        type: 'cohort',
        row: 'cohort',
        column: 'month',
        value: 'retention',
        max: 100,
        size: 'cohort_size',
        kept: 'retained',
      },
      notes: [...verdict.map(verdictSentence), ...cohorts.notes],
    };
    const order = [...new Set(cells.map(({ cohort }) => String(cohort)))].slice(0, maxCurves);
    const curves: LogView = {
      ...grid,
      name: 'curves',
      title: {
        en: 'Your log, the first cohorts of this model as curves',
        zh: '你的日志：该模型最早的几个队列，画成曲线',
      },
      table: { ...grid.table, rows: cells.filter(({ cohort }) => order.includes(String(cohort))) },
      mark: { type: 'line', x: 'month', y: 'retention', series: 'cohort', order, min: 0, max: 100 },
    };
    for (const view of [grid, curves]) found.push({ view, figure: 'retention', original: 'cohorts' });
  }
  if (verdicts !== undefined && verdict.length > 0) {
    const view: LogView = { ...verdicts, table: { ...verdicts.table, rows: verdict } };
    found.push({ view, figure: 'retention-verdicts', original: 'verdicts' });
  }
  return named(found);
}

/** The model of a panel of figure 25, which its facts name. */
export function modelOfViews(views: readonly Pick<ViewWith<unknown>, 'table'>[]): string | null {
  const rows = views.flatMap(({ table }) => table.rows);
  return rows.flatMap(({ model }) => (typeof model === 'string' ? [model] : []))[0] ?? null;
}

export function studied(study: Study, name: string): StudiedFigure | undefined {
  return study.figures.find((figure) => figure.name === name);
}

/** A verdict is always stated with its n. */
function verdictSentence({ verdict, users, cohorts }: Row): Localised {
  return {
    en: `Verdict: ${verdict}; n = ${users ?? 0} users in ${cohorts ?? 0} cohorts.`,
    zh: `判定：${ownValue(verdictWords, String(verdict)) ?? verdict}；n = ${users ?? 0} 名用户，${cohorts ?? 0} 个队列。`,
  };
}

/** The verdict words in Chinese. */
const verdictWords: Readonly<Record<string, string>> = {
  'foundational cohort': '基础队列',
  boomerang: '回旋镖',
  none: '无',
  'not enough data': '数据不足',
};

function findView(study: Study, figure: string, view: string): LogView | undefined {
  return studied(study, figure)?.views.find(({ name }) => name === view);
}

function rowsOf({ table }: LogView, model: string): Row[] {
  return table.rows.filter((row) => row.model === model);
}

/** Names the views `mine` and `mine-NAME`, which no view of the report is called. */
function named(views: readonly MineView[]): MineView[] {
  const taken = new Set<string>();
  return views.map((each, i) => {
    let name = i === 0 ? 'mine' : `mine-${each.view.name}`;
    for (let n = 2; taken.has(name); n++) name = `mine-${each.view.name}-${n}`;
    taken.add(name);
    return { ...each, view: { ...each.view, name } };
  });
}
