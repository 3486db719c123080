/** Figure 1: weekly tokens by source type of the model. */
import { mondayOf } from '../../data/week.ts';
import { label, message, type Words } from '../../i18n/message.ts';
import type { Datasets, ReportHalf, Rule } from '../figure.ts';
import { shareStack } from '../shared/marks.ts';
import { distinct, text } from '../shared/rows.ts';
import { bySource, sourceOrder, withoutFree } from '../shared/source-type.ts';
import { common } from '../shared/text.ts';
import { makeView, need, pick, viewOf } from '../shared/view.ts';
import { reportWindow, spanOf, within } from '../shared/window.ts';
import { words } from './text.ts';

export const shareReport: ReportHalf = {
  needs: ['weekly-source-tokens', 'picture-source-share', 'releases', 'picture-fit'],
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
      makeView({
        name: 'without-free',
        title: common.withoutFreeTitle,
        measure: common.weeklyShare,
        from: [weekly],
        fields: pick(weekly, 'week', 'source_type', 'share', 'tokens', 'coverage', 'kind'),
        rows: bySource(withoutFree(within(weekly.rows, reportWindow(data)))),
        mark: shareStack('source_type', sourceOrder),
        rules,
        notes: [common.withoutFree, ...fitNotes(data)],
      }),
    ];
  },
};

/** How close the picture is to public data, with all variants and without free ones, for each of its series. */
function fitNotes(data: Datasets): Words[] {
  const rows = need(data, 'picture-fit').rows.filter((row) => row.figure === '1');
  const series = distinct(rows, 'series');
  return series.flatMap((name) => {
    const of = (counting: string) => rows.find((row) => row.series === name && row.counting === counting);
    const [all, paid] = [of('all'), of('without-free')];
    if (all === undefined || paid === undefined) return [];
    return message('figures.pictureFit', {
      series: label('series', name),
      all: Number(all.mean_error),
      allCorrelation: Number(all.correlation),
      paid: Number(paid.mean_error),
      paidCorrelation: Number(paid.correlation),
      points: Number(paid.points),
    });
  });
}

/** The releases that the picture marks, each in the week of its date. */
function releaseRules(data: Datasets): Rule[] {
  return need(data, 'releases').rows.flatMap((row) => {
    const date = text(row, 'date');
    const label = text(row, 'label');
    return date === null || label === null ? [] : [{ at: mondayOf(date), label }];
  });
}
