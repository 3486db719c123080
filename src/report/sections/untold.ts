/** What the log cannot tell: each reason once, with the figures that lack it. */
import { type Message, message } from '../../i18n/message.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { Own, Untold } from '../own.ts';
import type { Section, Told } from '../told.ts';

export const untold: Section = { id: 'untold', title: message('report.untold'), tell };

function tell(own: Own, t: Translate): Told | null {
  if (own.untold.length === 0) return null;
  const byWhy = new Map<string, Untold[]>();
  for (const each of own.untold) {
    const why = t.text(each.why);
    byWhy.set(why, [...(byWhy.get(why) ?? []), each]);
  }
  const [no, partly] = [
    own.untold.filter(({ can }) => can === 'no').length,
    own.untold.filter(({ can }) => can === 'partly').length,
  ];
  const sentence: Message = message('report.untoldCount', { no, partly });
  return {
    paragraphs: [[sentence]],
    tables: [],
    list: [...byWhy].map(([why, figures]) =>
      t('report.lacking', { why: { en: why, zh: why }, figures: figures.map(({ title }) => title) }),
    ),
  };
}
