/** `table`: the rows of a view or dataset, filtered, sorted and written in a format. */

import { nearestNames } from '../../data/nearest.ts';
import { UsageError } from '../../errors.ts';
import { viewIn } from '../../figures/in-words.ts';
import { findRecipe, recipes } from '../../figures/index.ts';
import { code, codes, message } from '../../i18n/message.ts';
import { quote } from '../../i18n/quote.ts';
import { findView } from '../../library/find-view.ts';
import { datasetsOf, loadFigure, logFigureError, panelsError } from '../../library/library.ts';
import { datasetSheet, figureSheet, type Sheet } from '../../write/sheet.ts';
import { type Command, type ParsedArgs, textFlag } from '../command.ts';
import type { Context } from '../context.ts';
import { interrupted } from '../errors.ts';
import { formatFlag, labelsFlag, langFlag, limitFlag, monthFlag, rowFlags, studyFlag, viewFlag } from '../flags.ts';
import { contextFor, formatOf, printMessage } from '../output.ts';
import { printRows } from '../rows.ts';

export const tableCommand: Command = {
  name: 'table',
  args: 'FIGURE|DATASET',
  summary: { en: 'Print the rows of a figure or a dataset on stdout', zh: '在标准输出上打印图表或数据集的行' },
  details: [
    {
      en: 'csv, tsv and ndjson are rows only, with exact values; json carries title, units, kinds, sources and citation as well. An unknown value is an empty cell or null, never 0.',
      zh: 'csv、tsv 和 ndjson 只有数据行，数值精确；json 还带有标题、单位、性质、来源和引用方式。未知的值是空单元格或 null，绝不是 0。',
    },
    {
      en: 'Rows that name a model can be asked for its author, open_weights and country in --columns, --where and --sort, where they lack them.',
      zh: '含有模型的行若缺少这些列，可在 --columns、--where 和 --sort 中使用 author、open_weights 和 country。',
    },
    {
      en: 'Conditions: COL=VALUE, also != > >= < <= and ~ (contains, any case). Numbers may be written 1.5B or 2T. COL= asks for unknown values, which meet no other condition. COL=A|B is met by any of them. Several conditions must all hold.',
      zh: '条件：COL=VALUE，也可用 != > >= < <= 和 ~（包含，不分大小写）。数字可以写成 1.5B 或 2T。COL= 查找未知的值，未知的值不符合任何其他条件。COL=A|B 符合其中任何一个即可。多个条件须同时成立。',
    },
  ],
  inputs: [1, 1],
  names: ['figures', 'datasets'],
  flags: [formatFlag, ...rowFlags, limitFlag, viewFlag, monthFlag, studyFlag, labelsFlag, langFlag],
  examples: [
    { line: 'table 1 --format csv', does: { en: 'weekly shares by source type', zh: '每周各来源类型的份额' } },
    {
      line: 'table table-1 --sort tokens:desc --format json',
      does: { en: "the report's ten open authors", zh: '报告的十家开源厂商' },
    },
    {
      line: 'table models --where author=deepseek',
      does: { en: 'the labels of every DeepSeek model', zh: '所有 DeepSeek 模型的标注' },
    },
    {
      line: "table weekly-model-tokens --by month --where 'author=deepseek|qwen' --columns month,author,model,tokens",
      does: { en: 'two authors, month by month', zh: '两家厂商，逐月' },
    },
    {
      line: "table weekly-model-tokens --where 'week>=2025-11-01' --where 'tokens>500B' --sort tokens:desc --limit 10",
      does: { en: 'the largest weeks of any model', zh: '各模型用量最大的几周' },
    },
  ],
  run: runTable,
};

/** Row-only formats: they skip the figure's texts, which take a third of the start-up time. */
const rowsOnly = ['csv', 'tsv', 'ndjson'];

async function runTable(asked: Context, args: ParsedArgs): Promise<number> {
  const format = formatOf(asked, args);
  const context = await contextFor(asked, format);
  const isRowsOnly = rowsOnly.includes(format);
  const all =
    args.flags.study === undefined
      ? reportSheet(context, args.inputs[0] ?? '', textFlag(args, 'view'), isRowsOnly)
      : await ownSheet(context, args);
  if (all === null) return interrupted;
  const isByMonth = textFlag(args, 'by') === 'month';
  const made = isByMonth ? (await import('../../library/by-month.ts')).sheetByMonth(all, context.t) : all;
  const sheet = await printRows(context, args, made, format);
  if (sheet.matched === 0 && sheet.total > 0 && isRowsOnly)
    printMessage(asked, message('cli.noRowMeets', { total: code(String(sheet.total)) }));
  return 0;
}

/** Null after Ctrl-C. */
async function ownSheet(context: Context, args: ParsedArgs): Promise<Sheet | null> {
  const { figureFor } = await import('../figure-for.ts');
  const figure = await figureFor(context, args);
  return figure === null ? null : figureSheet(figure, findView(figure.views, textFlag(args, 'view'), figure.id));
}

function reportSheet(context: Context, typed: string, view: string | undefined, isRowsOnly: boolean): Sheet {
  const recipe = findRecipe(typed);
  if (recipe !== undefined) {
    if (!isRowsOnly) {
      const figure = loadFigure(context, recipe);
      return figureSheet(figure, findView(figure.views, view, recipe.id));
    }
    // The first view's rows come straight from the recipe, without titles and notes.
    const source = view === undefined ? (recipe.bare ?? recipe) : recipe;
    const chosen = findView(source.views(datasetsOf(context, source)), view, recipe.id);
    return figureSheet({ ...recipe, title: recipe.name }, viewIn(chosen, context.t));
  }
  const data = context.data();
  const name = typed.toLowerCase();
  if (!data.has(name)) throw panelsError(typed) ?? logFigureError(typed) ?? unknownTable(typed, data.names);
  if (view !== undefined) throw new UsageError(message('cli.noViewsOfDataset', { name: code(name) }));
  return datasetSheet(data.dataset(name), context.t);
}

function unknownTable(typed: string, datasets: readonly string[]): UsageError {
  const near = nearestNames(typed, [...recipes.map(({ name }) => name), ...datasets]);
  return new UsageError(
    near.length > 0
      ? message('cli.noTableButNear', { typed: quote(typed), near: codes(near) })
      : message('cli.noTable', {
          typed: quote(typed),
          figures: recipes
            .slice(0, 3)
            .map(({ id, name }) => message('library.idOrName', { id: code(id), name: code(name) })),
          datasets: codes(datasets.slice(0, 3)),
        }),
  );
}
