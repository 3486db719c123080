/** Assembles the report of one log in one language, the input of every output format. Plain data; uses no clock. */
import type { ResolvedInline } from '../chapters/references.ts';
import type { Dataset } from '../data/dataset.ts';
import { DataError } from '../errors.ts';
import type { View } from '../figures/figure.ts';
import { message } from '../i18n/message.ts';
import type { Translate } from '../i18n/translate.ts';
import type { Board, Content, Pairs } from './content.ts';
import type { Own } from './own.ts';
import { plan } from './plan.ts';
import { inWords, type Lookup, lookupOf, paragraphIn } from './prose.ts';

export type Prose = readonly ResolvedInline[];

export interface ReportSection {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly Prose[];
  readonly tiles: readonly { readonly value: Prose; readonly of: string }[];
  readonly picture: View | null;
  readonly board: Board | null;
  readonly pairs: readonly Pairs[];
  readonly list: readonly string[];
  /** The tables that numbers in the text refer to. */
  readonly tables: readonly Dataset[];
}

export interface OwnReport {
  readonly title: string;
  readonly description: string;
  readonly span: Prose;
  readonly isSimulated: boolean;
  /** The first is the overview. */
  readonly sections: readonly ReportSection[];
}

/** Throws DataError if the days have no data. `data` finds the datasets of the package. */
export function assemble(own: Own, data: Lookup, t: Translate): OwnReport {
  const sections = plan.flatMap(({ id, title, make }): ReportSection[] => {
    const content = make(own, t);
    return content === null ? [] : [{ id, title: t.message(title), ...sectionOf(content, data, t) }];
  });
  const [overview] = sections;
  if (overview?.id !== 'overview') throw new DataError(message('report.empty'));
  const isSimulated = own.kind === 'simulated';
  return {
    title: t(isSimulated ? 'report.titleSimulated' : 'report.title'),
    description: t('report.description'),
    span: inWords(t('report.span', { isOneDay: own.span?.from === own.span?.to }), lookupOf(overview.tables, data), t),
    isSimulated,
    sections,
  };
}

function sectionOf(content: Content, data: Lookup, t: Translate): Omit<ReportSection, 'id' | 'title'> {
  const lookup = lookupOf(content.tables, data);
  return {
    paragraphs: content.paragraphs.map((sentences) => paragraphIn(sentences, lookup, t)),
    tiles: (content.tiles ?? []).map(({ value, of }) => ({ value: inWords(value, lookup, t), of: t.message(of) })),
    picture: content.picture ?? null,
    board: content.board ?? null,
    pairs: content.pairs ?? [],
    list: content.list ?? [],
    tables: content.tables.filter(({ rows }) => rows.length > 0),
  };
}
