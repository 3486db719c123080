/** `find`: search chapters, figures, stated facts and models; each hit says what opens it. */

import { loadChapters } from '../chapters/load.ts';
import type { Field } from '../data/dataset.ts';
import { type Line, type Style, span } from '../draw/cell.ts';
import { flowSpans } from '../draw/flow.ts';
import { recipes } from '../figures/index.ts';
import { quote } from '../i18n/quote.ts';
import { english, type Say } from '../i18n/words.ts';
import { languageOfShelf, lookupIn } from '../library/library.ts';
import { type Hit, search } from '../library/search.ts';
import { indexReport } from '../library/search-index.ts';
import { plainSheet } from '../write/sheet.ts';
import { type Request, textFlag, wholeFlag } from './command.ts';
import type { Context } from './context.ts';
import { colourOf, writeLines, writeSheet } from './output.ts';
import { textWidthOf } from './read.ts';

const fields: readonly Field[] = ['kind', 'address', 'title', 'snippet'].map((name) => ({
  name,
  title: `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`,
  type: 'string',
}));

export async function runFind(context: Context, request: Request): Promise<number> {
  const words = request.inputs.join(' ');
  const { say = english } = context;
  const language = languageOfShelf(context);
  const index = indexReport({
    chapters: loadChapters(context.folder, language),
    figures: recipes,
    lookup: lookupIn(context.data()),
    language,
    say,
  });
  const hits = search(index, words, wholeFlag(request, 'limit') ?? 20);
  const format = textFlag(request, 'format') ?? 'text';
  if (format === 'text') {
    const lines = hits.flatMap((hit) => hitLines(hit, textWidthOf(context, request), say));
    await writeLines(context, lines, colourOf(context, request));
  } else {
    const rows = hits.map(({ kind, address, title, snippet }) => ({ kind, address, title, snippet }));
    await writeSheet(
      context,
      plainSheet({ of: 'hits', name: 'hits', title: `Hits for ${words}`, fields, rows }),
      format,
    );
  }
  if (hits.length === 0) context.err(`${say(`Nothing holds ${quote(words)}. Fewer or shorter words find more.`)}\n`);
  else if (hits.some(({ without }) => without.length > 0))
    context.err(`${say(`Nothing holds all of ${quote(words)}: these hold most of it.`)}\n`);
  else if (format === 'text' && context.isTerminal)
    context.err(`${say('Open a hit: state-of-ai and its first word.')}\n`);
  return 0;
}

/** One object each: letters of the same style are painted as one run. */
const matched: Style = { bold: true, fg: 'accent' };
const muted: Style = { fg: 'muted' };

function hitLines({ kind, address, title, snippet, positions, without }: Hit, width: number, say: Say): Line[] {
  const found = new Set(positions);
  const letters = Array.from({ length: snippet.length }, (_, i) =>
    span(snippet.charAt(i), found.has(i) ? matched : muted),
  );
  return [
    ...flowSpans(
      [
        span(address, { fg: 'accent' }),
        span(` · ${title}`, { bold: true }),
        span(` · ${[kind, ...(without.length === 0 ? [] : [`without ${without.join(', ')}`])].map(say).join(' · ')}`, {
          fg: 'muted',
        }),
      ],
      width,
    ),
    ...(snippet === '' ? [] : flowSpans(letters, width - 4).map((line) => [span('    '), ...line])),
  ];
}
