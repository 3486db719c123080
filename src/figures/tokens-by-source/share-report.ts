/** Figure 1: who made the models that served each week's tokens, open or closed, Chinese or not. */
import { mondayOf } from '../../data/week.ts';
import type { Datasets, Recipe, Rule } from '../figure.ts';
import { text } from '../shared/rows.ts';
import { bySource, sourceOrder } from '../shared/source-type.ts';
import { makeView, need, pick, viewOf } from '../shared/view.ts';
import { reportWindow, spanOf, within } from '../shared/window.ts';

export const tokenShareBySource: Recipe = {
  id: '1',
  name: 'token-share-by-source',
  chapter: 'open-vs-closed',
  needs: ['weekly-source-tokens', 'picture-source-share', 'releases'],
  views: (data) => {
    const weekly = need(data, 'weekly-source-tokens');
    const picture = need(data, 'picture-source-share');
    const listed = bySource(within(weekly.rows, reportWindow(data)));
    const { from } = spanOf(weekly.rows);
    const before = picture.rows.filter((row) => (text(row, 'week') ?? '') < from);
    const rules = releaseRules(data);
    const mark = {
      type: 'stack',
      x: 'week',
      y: 'share',
      series: 'source_type',
      order: sourceOrder,
      scale: 'share',
    } as const;
    return [
      makeView({
        name: 'public',
        title: 'Public rankings data, with the picture where there is none yet',
        measure: 'share of weekly tokens, %',
        from: [weekly, picture],
        fields: [
          ...pick(weekly, 'week', 'source_type', 'share', 'tokens', 'coverage'),
          ...pick(picture, 'uncertainty', 'flag'),
          ...pick(weekly, 'kind'),
        ],
        rows: [...before, ...listed],
        mark,
        rules,
        uncertainty: 'uncertainty',
        notes: [
          'Public shares by type begin with the week of 2025-01-06; the ten weeks before it are read off the picture.',
          'The picture has no unknown type: whatever its authors could not name is inside its three types.',
        ],
      }),
      viewOf(picture, {
        name: 'picture',
        title: "The report's picture, read off it week by week",
        measure: 'share of weekly tokens, %',
        // The picture has no unknown type.
        mark: { ...mark, order: sourceOrder.filter((type) => type !== 'Unknown') },
        rules,
        uncertainty: 'uncertainty',
        notes: ["The picture disagrees with the report's own text; public data agree with the text."],
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
