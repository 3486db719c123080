/** What the log does not support: each reason once, with its figures. */
import { asWritten, type Message, message } from '../../i18n/message.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { Content, Section } from '../content.ts';
import type { Own, Untold } from '../own.ts';

export const untold: Section = { id: 'untold', title: message('report.untold'), make };

/** Maximum figures named for each reason. */
const named = 4;

function make(own: Own, t: Translate): Content | null {
  if (own.untold.length === 0) return null;
  // A figure with several reasons is listed under the first, which alone is sufficient.
  const byWhy = new Map<string, Untold[]>();
  for (const each of own.untold) {
    const why = firstSentence(t.text(each.why));
    byWhy.set(why, [...(byWhy.get(why) ?? []), each]);
  }
  const count = (wanted: Untold['can']) => own.untold.filter(({ can }) => can === wanted).length;
  const [no, partly] = [count('no'), count('partly')];
  const sentence: Message = message('report.untoldCount', { no, partly });
  return {
    paragraphs: [[sentence]],
    tables: [],
    list: [...byWhy]
      .sort(([, a], [, b]) => b.length - a.length)
      .map(([why, figures]) =>
        t('report.lacking', {
          why: asWritten(why),
          figures: figures.slice(0, named).map(({ title }) => title),
          more: Math.max(0, figures.length - named),
        }),
      ),
  };
}

function firstSentence(text: string): string {
  return /^.*?(?:[.](?= |$)|。)/.exec(text)?.[0] ?? text;
}
