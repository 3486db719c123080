/** The explorer for screen readers: no boxes, no alternate screen, one sentence for each change, in order. */
import { Static, Text } from 'ink';
import { useCallback, useLayoutEffect } from 'react';
import { wrapText } from '../../draw/width.ts';
import { type TerminalKeys, useExplorer } from '../hooks/use-explorer.ts';
import { type LoadLanguage, useLanguage } from '../hooks/use-language.ts';
import type { Keyboard } from '../input/keyboard.ts';
import { useKeys } from '../input/use-keys.ts';
import type { Appearance, ReportModel } from '../model.ts';
import type { Action, LineRunner, OwnLogs, State } from '../state/state.ts';
import { reduce } from '../update/reduce.ts';
import { announce, changesBetween } from './speech.ts';

export interface PlainProps {
  readonly report: ReportModel;
  readonly start: State;
  readonly appearance: Appearance;
  readonly keyboard: Pick<Keyboard, 'listen'>;
  readonly write: (bytes: string) => void;
  readonly loadLanguage?: LoadLanguage;
  /** Finds the user's own logs on this machine. */
  readonly lookForLogs?: (() => Promise<OwnLogs>) | undefined;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly lines?: LineRunner | undefined;
  readonly terminal?: TerminalKeys | undefined;
  readonly keep?: (state: State) => void;
}

export function PlainApp({
  report,
  start,
  appearance,
  keyboard,
  write,
  loadLanguage,
  lookForLogs,
  env,
  terminal,
  lines: runner,
  keep,
}: PlainProps) {
  const step = useCallback((state: State, action: Action) => reduce(state, action, report), [report]);
  const describe = useCallback(
    (before: State | null, after: State, action: Action | null) =>
      before === null || action?.type === 'language-loaded'
        ? announce(after, report, appearance)
        : changesBetween(before, after, report, appearance),
    [report, appearance],
  );
  const { state, lines, dispatch, exit } = useExplorer({
    start,
    step,
    write,
    env,
    terminal,
    lines: runner,
    lookForLogs,
    keep,
    describe,
  });
  useKeys(keyboard, (event) => {
    if (event.type === 'key') dispatch(event);
    if (event.type === 'paste') dispatch({ type: 'paste', text: event.text });
  });
  useLanguage(report, state.lang, loadLanguage, dispatch, exit);
  // Turns on bracketed paste, and turns it off however Ink ends, including by signals.
  useLayoutEffect(() => {
    write('\u001b[?2004h');
    return () => write('\u001b[?2004l');
  }, [write]);
  return (
    <>
      <Static items={[...lines]}>
        {(sentence, i) => <Text key={i}>{wrapText(sentence, state.columns).join('\n')}</Text>}
      </Static>
      <Text>{report.inLanguage(state.lang).t('ui.footOfSentences')}</Text>
    </>
  );
}
