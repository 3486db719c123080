/** Models as places: facts on their retention, and volume retention from public data, up to six models together. */
import type { Datasets, Row, Value } from '../../data/dataset.ts';
import type { View } from '../../figures/figure.ts';
import { viewIn } from '../../figures/in-words.ts';
import { type Market, marketNeeds, marketOf } from '../../figures/shared/market.ts';
import { retentionOf } from '../../figures/user-retention/report.ts';
import { panelModels, volumeRetention, volumeView } from '../../figures/volume-retention/report.ts';
import { dateText } from '../../i18n/dates.ts';
import { type Code, code, label, message } from '../../i18n/message.ts';
import type { Translate } from '../../i18n/translate.ts';
import { valueLabel } from '../../i18n/value-label.ts';
import type { ReportSource } from '../../library/context.ts';
import type { CardRow, ModelFacts, OverlayModel } from '../model.ts';

interface ModelPages {
  /** The panel of figure 25 of a model, and the model of a panel; null if there is none. */
  readonly panelOf: (model: string) => string | null;
  readonly modelOf: (panel: string) => string | null;
  readonly overlays: () => readonly OverlayModel[];
  readonly facts: (id: string) => ModelFacts;
  readonly views: (id: string, overlay: readonly string[]) => { title: string; views: readonly View[]; periods: null };
}

export function modelPages(context: Pick<ReportSource, 'data'>, t: Translate): ModelPages {
  let loaded: { data: Datasets; market: Market } | undefined;
  // Indexing the market takes about 20 ms, so it is done only when needed.
  const market = () => {
    if (loaded === undefined) {
      const names = [...marketNeeds, 'retention-facts'];
      const data = Object.fromEntries(names.map((name) => [name, context.data().dataset(name)]));
      loaded = { data, market: marketOf(data) };
    }
    return loaded;
  };
  const panels = panelModels({ 'retention-facts': context.data().dataset('retention-facts') });
  // Reading the labels of all models takes 15 ms, which the first frame does not need.
  const named = (slug: string) =>
    context
      .data()
      .dataset('models')
      .rows.find((row) => row.model === slug);
  const nameOf = (slug: string) => String(named(slug)?.name ?? slug);
  let candidates: readonly OverlayModel[] | undefined;

  return {
    panelOf(model) {
      const at = panels.indexOf(model);
      return at < 0 ? null : panelId(at);
    },
    modelOf: (panel) => panels.find((_, at) => panelId(at) === panel) ?? null,
    overlays() {
      candidates ??= overlayModels(market().market, panels, t);
      return candidates;
    },
    facts(id) {
      const { data, market: index } = market();
      const { definition, why, facts: rows } = retentionOf(data, id, index);
      const row = named(id);
      const card = row === undefined ? [] : cardFields.map((field) => cardRow(field, row, t));
      const summary = cardFields
        .map((field, i) => ({ ...field, row: card[i] }))
        .filter(({ isSummed }) => isSummed)
        .filter(({ column }, i) => i < 3 || known(row, column))
        .flatMap(({ row: each }) => (each === undefined ? [] : [`${each.label.toLowerCase()} ${each.value}`]))
        .join(' · ');
      return {
        name: nameOf(id),
        brief: briefOf(row, t),
        summary,
        card,
        retentionFacts: retentionFactsOf(rows, t),
        verdict: verdictOf(rows, t),
        withoutVolume: why === null ? null : t.text(why),
        definition: t.text(definition),
      };
    },
    views(id, overlay) {
      const { data, market: index } = market();
      const { factViews } = retentionOf(data, id, index);
      const volume = volumeView(data, index, [id, ...overlay]);
      const views = volume === null ? factViews : [volume, ...factViews];
      return {
        title: t('boards.retentionOf', { model: code(nameOf(id)) }),
        views: views.map((view) => viewIn(view, t)),
        periods: null,
      };
    },
  };
}

interface CardField {
  readonly label: CardLabel;
  readonly column: string;
  /** The column that names the label's source. */
  readonly source: string | null;
  /** Whether the page shows it directly; the card shows all labels, with sources. */
  readonly isSummed?: boolean;
}

type CardLabel =
  | 'ui.author'
  | 'ui.weights'
  | 'ui.parameters'
  | 'ui.activeParameters'
  | 'ui.size'
  | 'ui.canReason'
  | 'ui.reasonsByDefault'
  | 'ui.released'
  | 'ui.doubtful';

const cardFields: readonly CardField[] = [
  { label: 'ui.author', column: 'author', source: null, isSummed: true },
  { label: 'ui.weights', column: 'open_weights', source: 'weights_source', isSummed: true },
  { label: 'ui.parameters', column: 'params_total_b', source: 'params_source', isSummed: true },
  { label: 'ui.activeParameters', column: 'params_active_b', source: 'params_source' },
  { label: 'ui.size', column: 'size', source: 'params_source' },
  { label: 'ui.canReason', column: 'reasoning', source: 'reasoning_source', isSummed: true },
  { label: 'ui.reasonsByDefault', column: 'reasoning_default', source: 'reasoning_source' },
  { label: 'ui.released', column: 'release_date', source: null, isSummed: true },
  { label: 'ui.doubtful', column: 'doubtful', source: 'note' },
];

function cardRow({ label, column, source }: CardField, row: Row, t: Translate): CardRow {
  const by = source === null ? null : row[source];
  return { label: t(label), value: wordOf(column, row[column] ?? null, t), source: String(by ?? '') };
}

function known(row: Row | undefined, column: string): boolean {
  return row?.[column] !== undefined && row[column] !== null;
}

function wordOf(column: string, value: Value, t: Translate): string {
  if (value === null) return t('ui.unknown');
  if (column === 'open_weights') return t(value === true ? 'ui.openWeights' : 'ui.closedWeights');
  if (typeof value === 'boolean') return t(value ? 'ui.yes' : 'ui.no');
  if (column.startsWith('params')) return `${value}B`;
  return column === 'release_date' ? dateText(String(value), t.language) : valueLabel(t, column, String(value));
}

/** Facts as sentences, `May 2025 cohort, month 5: about 40%`, with their sources. */
function retentionFactsOf(rows: readonly Row[], t: Translate): ModelFacts['retentionFacts'] {
  if (rows.length === 0) return [{ fact: t('ui.nothingSaid'), source: '', saidBy: '', isStated: false }];
  return rows.map((row) => {
    const when = [cohortOf(row, t), typeof row.month === 'number' ? t('ui.monthOf', { month: row.month }) : null];
    const what = [
      factText(row, t),
      typeof row.shape === 'string' ? t.label('fact', row.shape) : null,
      typeof row.verdict !== 'string'
        ? null
        : row.verdict === 'none'
          ? t('ui.noFoundationalCohort')
          : t.label('verdict', row.verdict),
    ];
    const [head, body] = [t('ui.list', { items: present(when) }), t('ui.clauses', { items: present(what) })];
    const who = typeof row.said_by === 'string' ? label('source', row.said_by) : message('ui.nobodyNamed');
    return {
      fact: head === '' || body === '' ? head + body : t('ui.headed', { head: code(head), body: code(body) }),
      source: t('ui.saidBy', { who, kind: label('kind', String(row.kind)) }),
      saidBy: typeof row.said_by === 'string' ? row.said_by : '',
      isStated: row.kind === 'stated',
    };
  });
}

function briefOf(row: Row | undefined, t: Translate): string {
  const author = row?.author;
  const date = row?.release_date;
  const parts = [
    typeof author === 'string' ? valueLabel(t, 'author', author) : null,
    typeof date === 'string' ? t('boards.released', { date: code(dateText(date, t.language)) }) : null,
  ];
  return parts.filter((part) => part !== null).join(' · ');
}

/** The report's own conclusion; null if there is none. */
function verdictOf(rows: readonly Row[], t: Translate): string | null {
  const verdict = rows.find((row) => row.kind === 'stated' && typeof row.verdict === 'string')?.verdict;
  if (typeof verdict !== 'string') return null;
  return verdict === 'none' ? t('ui.noFoundationalCohort') : t.label('verdict', verdict);
}

function panelId(at: number): string {
  return `25${String.fromCharCode('a'.charCodeAt(0) + at)}`;
}

/** The report's models first, then by tokens of all weeks; models without a launch level last, with the reason. */
function overlayModels(market: Market, panels: readonly string[], t: Translate): OverlayModel[] {
  const tokens = new Map<string, number>();
  for (const week of market.weeks)
    for (const [model, sum] of week.tokens) tokens.set(model, (tokens.get(model) ?? 0) + sum);
  const all = [...new Set([...panels, ...tokens.keys()])].map((model): OverlayModel => {
    const { name, why } = volumeRetention(market, model);
    return { model, name, why: why === null ? null : t.text(why) };
  });
  const rank = ({ model, why }: OverlayModel) => (why !== null ? 2 : panels.includes(model) ? 0 : 1);
  return all.sort(
    (a, b) => rank(a) - rank(b) || (rank(a) === 0 ? 0 : (tokens.get(b.model) ?? 0) - (tokens.get(a.model) ?? 0)),
  );
}

function present(parts: readonly (string | null)[]): Code[] {
  return parts.flatMap((part) => (part === null || part === '' ? [] : [code(part)]));
}

function cohortOf({ cohort }: Row, t: Translate): string | null {
  if (typeof cohort !== 'string') return null;
  if (!/^\d{4}-\d\d$/.test(cohort)) return t.label('fact', cohort);
  return t('ui.cohortOf', { month: code(dateText(cohort, t.language)) });
}

function factText({ retention, low, high }: Row, t: Translate): string | null {
  if (typeof retention === 'number') return t('ui.aboutPercent', { share: code(String(retention)) });
  if (typeof low !== 'number' || typeof high !== 'number') return null;
  return t('ui.percentRange', { low: code(String(low)), high: code(String(high)) });
}
