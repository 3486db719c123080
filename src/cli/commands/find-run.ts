/** Runs `find`: searches chapters, figures, stated facts and models; each hit says what opens it. */

import { loadChapters } from '../../chapters/load.ts';
import type { Field } from '../../data/dataset.ts';
import { type Line, type Style, span } from '../../draw/cell.ts';
import { flowSpans } from '../../draw/flow.ts';
import { UsageError } from '../../errors.ts';
import { recipes } from '../../figures/index.ts';
import { code, codes, message } from '../../i18n/message.ts';
import { quote } from '../../i18n/quote.ts';
import type { Translate } from '../../i18n/translate.ts';
import { languageOfSource, lookupIn } from '../../library/library.ts';
import { maxWords, type SearchHit, search } from '../../library/search.ts';
import { indexReport } from '../../library/search-index.ts';
import { plainSheet } from '../../write/sheet.ts';
import { type ParsedArgs, textFlag, wholeFlag } from '../command.ts';
import type { Context } from '../context.ts';
import { colourOf, contextFor, printMessage, textWidthOf, writeLines, writeSheet } from '../output.ts';

const fields: readonly Field[] = ['kind', 'address', 'title', 'snippet'].map((name) => ({
  name,
  title: `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`,
  type: 'string',
}));

const kindNames = {
  figure: 'cli.hitFigure',
  chapter: 'cli.hitChapter',
  model: 'cli.hitModel',
  fact: 'cli.hitFact',
} as const;

export async function runFind(context: Context, args: ParsedArgs): Promise<number> {
  const words = args.inputs.join(' ');
  if (words.trim().split(/\s+/).length > maxWords) throw new UsageError(message('cli.tooManyWords', { max: maxWords }));
  const { t } = context;
  const language = languageOfSource(context);
  const index = indexReport({
    chapters: loadChapters(context.folder, language),
    figures: recipes,
    lookup: lookupIn(context.data()),
    t,
  });
  const hits = search(index, words, wholeFlag(args, 'limit') ?? 20);
  const format = textFlag(args, 'format') ?? 'text';
  if (format === 'text') {
    const lines = hits.flatMap((hit) => hitLines(hit, textWidthOf(context, args), t));
    await writeLines(context, lines, colourOf(context, args));
  } else {
    const rows = hits.map(({ kind, address, title, snippet }) => ({ kind, address, title, snippet }));
    const title = (await contextFor(context, format)).t('cli.hitsFor', { words: code(words) });
    await writeSheet(context, plainSheet({ of: 'hits', name: 'hits', title, fields, rows }), format);
  }
  if (hits.length === 0) printMessage(context, message('cli.nothingFound', { words: quote(words) }));
  else if (hits.some(({ without }) => without.length > 0))
    printMessage(context, message('cli.mostFound', { words: quote(words) }));
  else if (format === 'text' && context.isTerminal) printMessage(context, message('cli.openHit'));
  return 0;
}

/** Shared style objects, so that adjacent letters of one style are painted as one run. */
const matched: Style = { bold: true, fg: 'accent' };
const muted: Style = { fg: 'muted' };

function hitLines(
  { kind, address, title, snippet, positions, without }: SearchHit,
  width: number,
  t: Translate,
): Line[] {
  const found = new Set(positions);
  const letters = Array.from({ length: snippet.length }, (_, i) =>
    span(snippet.charAt(i), found.has(i) ? matched : muted),
  );
  const about = [t(kindNames[kind]), ...(without.length === 0 ? [] : [t('cli.without', { words: codes(without) })])];
  return [
    ...flowSpans(
      [
        span(address, { fg: 'accent' }),
        span(` · ${title}`, { bold: true }),
        span(` · ${about.join(' · ')}`, { fg: 'muted' }),
      ],
      width,
    ),
    ...(snippet === '' ? [] : flowSpans(letters, width - 4).map((line) => [span('    '), ...line])),
  ];
}
