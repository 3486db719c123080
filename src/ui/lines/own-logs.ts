/** The page on the user's own logs: what was found on this machine, and how to open it. */
import { hitLine, type Line, type Style, span } from '../../draw/cell.ts';
import { flowSpans } from '../../draw/flow.ts';
import { padEnd, textWidth, truncate } from '../../draw/width.ts';
import { code } from '../../i18n/message.ts';
import type { Appearance, ReportModel } from '../model.ts';
import { layoutOf } from '../page/layout.ts';
import { studyCommand } from '../page/logs.ts';
import { chosenEntry, type Page } from '../page/page.ts';
import type { OwnLogs, State } from '../state/state.ts';
import { entryHit } from '../state/target.ts';

const bold: Style = { bold: true };
const muted: Style = { fg: 'muted' };
const chosenStyle: Style = { bold: true, fg: 'accent' };

/** Maximum cells in a line of prose. */
const maxWidth = 84;

export function ownLogLines(state: State, page: Page, report: ReportModel, appearance: Appearance): Line[] {
  const { t } = report;
  const width = Math.min(maxWidth, layoutOf(state).width);
  const words = (text: string, style: Style = {}): Line[] => flowSpans([span(text, style)], width);
  const { logs } = state;
  const head = [...words(t('cover.logsTitle'), bold), [], ...words(t('cover.logsWhat')), []];
  if (logs === 'nobody looks') return [...head, ...words(t('cover.cannotLook'), muted)];
  if (typeof logs === 'string') return [...head, ...words(t('cover.looking'), muted)];
  const chosen = chosenEntry(state, page, report);
  const doors = page.entries.map(({ title }, i): Line => {
    const mark = i === chosen ? (appearance.ascii ? '> ' : '▸ ') : '  ';
    return hitLine([span(mark, chosenStyle), span(title, i === chosen ? chosenStyle : bold)], entryHit(i));
  });
  const command = code(studyCommand);
  return [
    ...head,
    ...foundLines(logs, width, report, appearance),
    [],
    ...(doors.length > 0
      ? [...doors, [], ...words(t('cover.openedBy', { command }), muted)]
      : words(t('cover.noEngine', { command }))),
    [],
    ...words(t('cover.otherLogs'), muted),
  ];
}

function foundLines({ logs, looked }: OwnLogs, width: number, { t }: ReportModel, appearance: Appearance): Line[] {
  if (looked.length === 0) return flowSpans([span(t('cover.noPlace'))], width);
  if (logs.length === 0) return flowSpans([span(t('cover.foundNone', { looked: looked.map(code) }))], width);
  const agents = Math.max(...logs.map(({ agent }) => textWidth(agent))) + 2;
  const sizes = logs.map(({ files, size }) => t('cover.foundFiles', { files, size: code(size) }));
  const forSize = Math.max(...sizes.map(textWidth)) + 2;
  return [
    ...flowSpans([span(t('cover.foundLogs', { count: logs.length }))], width),
    ...logs.map(
      ({ agent, at }, i): Line => [
        span(`  ${padEnd(agent, agents)}`, bold),
        span(padEnd(sizes[i] ?? '', forSize)),
        span(truncate(at, Math.max(4, width - agents - forSize - 2), appearance.ascii ? '~' : '…'), muted),
      ],
    ),
  ];
}
