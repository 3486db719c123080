/** Figures 1 and 2 from every week of public data. */
import type { Localised } from '../../i18n/message.ts';
import type { MarketHalf, StackMark } from '../figure.ts';
import { shareStack, tokenStack } from '../shared/marks.ts';
import { bySource, sourceOrder } from '../shared/source-type.ts';
import { common } from '../shared/text.ts';
import { need, viewOf } from '../shared/view.ts';
import { words } from './text.ts';

export const shareMarket = bySourceType(common.weeklyShare, shareStack('source_type', sourceOrder));
export const volumeMarket = bySourceType(common.tokensAWeek, tokenStack('source_type', sourceOrder));

function bySourceType(measure: Localised, mark: StackMark): MarketHalf {
  return {
    needs: ['weekly-source-tokens'],
    views: (data) => {
      const weekly = need(data, 'weekly-source-tokens');
      return [
        viewOf(weekly, {
          name: 'study',
          title: words.volumeTitle,
          measure,
          columns: ['week', 'source_type', 'tokens', 'share', 'coverage', 'kind'],
          rows: bySource(weekly.rows),
          mark,
        }),
      ];
    },
  };
}
