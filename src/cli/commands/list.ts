/** `list`: chapters, figures, datasets or models. */

import { listChapters } from '../../chapters/load.ts';
import type { Field } from '../../data/dataset.ts';
import { nearestNames } from '../../data/nearest.ts';
import { UsageError } from '../../errors.ts';
import { recipes } from '../../figures/index.ts';
import { codeOrNone, codes, message } from '../../i18n/message.ts';
import { quote } from '../../i18n/quote.ts';
import { datasetsOf, languageOfSource } from '../../library/library.ts';
import { datasetSheet, kindsOf, plainSheet, type Sheet } from '../../write/sheet.ts';
import type { Command, ParsedArgs } from '../command.ts';
import type { Context } from '../context.ts';
import { formatFlag, langFlag } from '../flags.ts';
import { contextFor, formatOf, writeSheet } from '../output.ts';
import { listNames } from '../topics.ts';

export const listCommand: Command = {
  name: 'list',
  args: '[chapters|figures|datasets|models]',
  summary: { en: 'List what there is; figures unless told', zh: '列出有什么；默认列出图表' },
  inputs: [0, 1],
  words: listNames,
  flags: [formatFlag, langFlag],
  examples: [
    {
      line: 'list figures',
      does: {
        en: 'number, name, chapter, title, kinds and views of each',
        zh: '每个图表的编号、名称、章节、标题、性质和视图',
      },
    },
    { line: 'list datasets --format json', does: { en: 'the tables behind them', zh: '图表背后的数据表' } },
  ],
  run: runList,
};

const lists: Readonly<Record<(typeof listNames)[number], (context: Context) => Sheet>> = {
  chapters: chapterSheet,
  figures: figuresSheet,
  datasets: datasetsSheet,
  models: modelsSheet,
};

async function runList(context: Context, args: ParsedArgs): Promise<number> {
  const typed = args.inputs[0] ?? 'figures';
  const name = listNames.find((each) => each === typed || each === `${typed}s`);
  if (name === undefined) {
    const near = codeOrNone(nearestNames(typed, listNames, 1)[0]);
    throw new UsageError(message('cli.noList', { typed: quote(typed), near, lists: codes(listNames) }));
  }
  const format = formatOf(context, args);
  const reader = await contextFor(context, format);
  await writeSheet(reader, lists[name](reader), format);
  return 0;
}

function chapterSheet(context: Context): Sheet {
  return plainSheet({
    of: 'list',
    name: 'chapters',
    title: context.t('cli.chapters'),
    fields: fields('id', 'number', 'title', 'figures'),
    rows: listChapters(context.folder, languageOfSource(context)).map(({ id, number, title, figures }) => ({
      id,
      number,
      title,
      figures: figures.map((figure) => figure.id),
    })),
  });
}

function figuresSheet(context: Context): Sheet {
  const titles = new Map(
    listChapters(context.folder, languageOfSource(context)).flatMap(({ figures }) =>
      figures.map(({ id, title }) => [id, title]),
    ),
  );
  return plainSheet({
    of: 'list',
    name: 'figures',
    title: context.t('cli.figures'),
    fields: fields('number', 'name', 'title', 'kinds', 'chapter', 'views'),
    rows: recipes.map((recipe) => {
      const views = recipe.views(datasetsOf(context, recipe));
      return {
        // Figures that are not in the report have no number; the name is used instead.
        number: recipe.id === recipe.name ? null : recipe.id,
        name: recipe.name,
        title: titles.get(recipe.id) ?? recipe.name.replaceAll('-', ' '),
        kinds: [...new Set(views.flatMap(({ kinds }) => kinds))],
        chapter: recipe.chapter,
        views: views.map(({ name }) => name),
      };
    }),
  });
}

function datasetsSheet(context: Context): Sheet {
  const data = context.data();
  return plainSheet({
    of: 'list',
    name: 'datasets',
    title: context.t('cli.datasets'),
    fields: [...fields('name', 'title', 'kinds'), { name: 'rows', title: 'Rows', type: 'integer' }],
    rows: data.names.map((name) => {
      const { title, rows } = data.dataset(name);
      return { name, title: context.t.label('dataset', title), kinds: kindsOf(rows), rows: rows.length };
    }),
  });
}

const modelColumns = [
  'model',
  'name',
  'author',
  'open_weights',
  'params_total_b',
  'size',
  'reasoning',
  'release_date',
  'kind',
];

/** Canonical models: the variants of one (`:free`) are rows of the dataset, not of this list. */
function modelsSheet(context: Context): Sheet {
  const sheet = datasetSheet(context.data().dataset('models'), context.t);
  const rows = [...new Map(sheet.rows.toReversed().map((row) => [row.model, row])).values()].reverse();
  return {
    ...sheet,
    of: 'list',
    title: context.t('cli.models'),
    fields: sheet.fields.filter(({ name }) => modelColumns.includes(name)),
    rows,
    matched: rows.length,
    total: rows.length,
  };
}

function fields(...names: string[]): Field[] {
  return names.map((name) => ({ name, title: `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`, type: 'string' }));
}
