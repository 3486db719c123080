/** Figure 1: weekly tokens by source type of the model. */
import { mondayOf } from '../../data/week.ts';
import type { Datasets, ReportHalf, Rule } from '../figure.ts';
import { shareStack } from '../shared/marks.ts';
import { text } from '../shared/rows.ts';
import { bySource, sourceOrder } from '../shared/source-type.ts';
import { common } from '../shared/text.ts';
import { makeView, need, pick, viewOf } from '../shared/view.ts';
import { reportWindow, spanOf, within } from '../shared/window.ts';
import { words } from './text.ts';

export const shareReport: ReportHalf = {
  needs: ['weekly-source-tokens', 'picture-source-share', 'releases'],
  views: (data) => {
    const weekly = need(data, 'weekly-source-tokens');
    const picture = need(data, 'picture-source-share');
    const listed = bySource(within(weekly.rows, reportWindow(data)));
    const { from } = spanOf(weekly.rows);
    const before = picture.rows.filter((row) => (text(row, 'week') ?? '') < from);
    const rules = releaseRules(data);
    return [
      makeView({
        name: 'public',
        title: words.publicTitle,
        measure: common.weeklyShare,
        from: [weekly, picture],
        fields: [
          ...pick(weekly, 'week', 'source_type', 'share', 'tokens', 'coverage'),
          ...pick(picture, 'uncertainty', 'flag'),
          ...pick(weekly, 'kind'),
        ],
        rows: [...before, ...listed],
        mark: shareStack('source_type', sourceOrder),
        rules,
        uncertainty: 'uncertainty',
        notes: [words.publicBegins, words.noUnknown],
      }),
      viewOf(picture, {
        name: 'picture',
        title: common.pictureTitle,
        measure: common.weeklyShare,
        // The picture has no unknown type.
        mark: shareStack(
          'source_type',
          sourceOrder.filter((type) => type !== 'Unknown'),
        ),
        rules,
        uncertainty: 'uncertainty',
        notes: [words.pictureDisagrees],
      }),
    ];
  },
};

/** The releases the picture marks, each on the week that holds its date. */
function releaseRules(data: Datasets): Rule[] {
  return need(data, 'releases').rows.flatMap((row) => {
    const date = text(row, 'date');
    const label = text(row, 'label');
    return date === null || label === null ? [] : [{ at: mondayOf(date), label }];
  });
}
