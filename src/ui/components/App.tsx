/** The explorer: hooks receive keys, clicks and sizes, the reducer handles them, and the tree below shows its state. */
import { Box, useWindowSize } from 'ink';
import { type ReactNode, useCallback, useEffect, useLayoutEffect, useMemo, useReducer, useRef } from 'react';
import type { Line } from '../../draw/cell.ts';
import { type TerminalKeys, useExplorer } from '../hooks/use-explorer.ts';
import { useInput } from '../hooks/use-input.ts';
import { type LoadLanguage, useLanguage } from '../hooks/use-language.ts';
import { type PrepareCard, usePrefetch } from '../hooks/use-prefetch.ts';
import type { Keyboard } from '../input/keyboard.ts';
import { tourLine } from '../lines/footer.ts';
import { overlayScene } from '../lines/overlay.ts';
import { bodyRows, coveringOf, dividerLines, hasMore, measure, panelSide } from '../lines/screen.ts';
import { suggestionLines } from '../lines/suggestions.ts';
import type { Appearance, ReportModel } from '../model.ts';
import { unfoldedIn } from '../page/contents.ts';
import { wholeLayout } from '../page/layout.ts';
import { pageOf } from '../page/page.ts';
import type { Painter } from '../painter.ts';
import { createPrefetch } from '../prefetch.ts';
import type { LineRunner, MeasuredText, OwnLogs, State } from '../state/state.ts';
import { Canvas } from './Canvas.tsx';
import { Contents } from './Contents.tsx';
import { Footer } from './Footer.tsx';
import { Header } from './Header.tsx';
import { Lines } from './Lines.tsx';
import { Overlay } from './overlays/Overlay.tsx';
import { Page } from './Page.tsx';
import { Rule } from './Rule.tsx';

export interface AppProps {
  readonly report: ReportModel;
  readonly start: State;
  readonly appearance: Appearance;
  readonly painter: Painter;
  readonly keyboard: Pick<Keyboard, 'listen'>;
  readonly write: (bytes: string) => void;
  /** Draws a model's card before its frame; true if there is something new to show. */
  readonly prepareCard?: PrepareCard;
  readonly loadLanguage?: LoadLanguage;
  /** Finds the user's own logs on this machine. */
  readonly lookForLogs?: (() => Promise<OwnLogs>) | undefined;
  /** Environment variables that show a terminal multiplexer. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Runs shell lines typed after `:`. */
  readonly lines?: LineRunner | undefined;
  readonly terminal?: TerminalKeys | undefined;
  /** Called with each state, so that the last one can be saved. */
  readonly keep?: (state: State) => void;
}

export function App(props: AppProps) {
  const {
    report: anyModel,
    start,
    appearance,
    painter,
    keyboard,
    write,
    prepareCard,
    loadLanguage,
    lookForLogs,
    env,
    terminal,
    lines,
    keep,
  } = props;
  const prefetch = useMemo(() => createPrefetch(anyModel, appearance), [anyModel, appearance]);
  const outside = { write, env, terminal, lines, lookForLogs, keep };
  const { state, dispatch, exit } = useExplorer({ start, step: prefetch.step, ...outside });
  useLanguage(anyModel, state.lang, loadLanguage, dispatch, exit);

  const { columns, rows } = useWindowSize();
  const isOld = columns !== state.columns || rows !== state.rows;
  useLayoutEffect(() => {
    if (isOld) dispatch({ type: 'resize', columns, rows });
  }, [isOld, columns, rows, dispatch]);

  const painted = useRef<readonly Line[]>([]);
  const measured = useRef<MeasuredText | undefined>(undefined);
  const pressed = useRef<string | null>(null);
  useInput(keyboard, dispatch, { painted, measured, pressed });
  const onPaint = useCallback((lines: readonly Line[]) => {
    painted.current = lines;
  }, []);
  useEffect(() => {
    measured.current = { of: state, lines: measure(state, anyModel, appearance) };
  }, [state, anyModel, appearance]);

  const report = anyModel.inLanguage(state.lang);
  const [, onCard] = useReducer((count: number) => count + 1, 0);
  const onPrepared = useCallback(() => dispatch({ type: 'prepared' }), [dispatch]);
  usePrefetch({ state, report, prefetch, pressed, measured, prepareCard, onPrepared, onCard });

  return (
    <Canvas columns={state.columns} rows={state.rows} {...{ isOld, painter, write, onPaint }}>
      <Screen state={state} report={report} appearance={appearance} />
    </Canvas>
  );
}

interface ScreenProps {
  readonly state: State;
  /** In the state's language. */
  readonly report: ReportModel;
  readonly appearance: Appearance;
}

/** The component tree of a state. Boxes have the sizes of page/layout.ts, which the first frame used too. */
function Screen({ state, report, appearance }: ScreenProps) {
  const { columns } = state;
  const { rules, panel, height } = wholeLayout(state);
  const page = pageOf(state, report);
  const tour = tourLine(state, report, appearance);
  const suggested = suggestionLines(state, report, appearance, height);
  const body = bodyRows(state, tour !== null) - suggested.length;
  const covering = coveringOf(state);
  const shared = { report, appearance };
  const over =
    covering === null ? null : (
      <Overlay overlay={covering} scene={overlayScene(state, page, report, appearance)} height={body} />
    );
  return (
    <>
      <Header
        columns={columns}
        place={page.place}
        title={page.title}
        kinds={page.kinds}
        datasets={page.datasets}
        {...shared}
      />
      {rules && <Rule columns={columns} appearance={appearance} />}
      {over !== null && panel === 0 ? over : <Body state={state} height={body} over={over} {...shared} />}
      <Lines lines={suggested} />
      {tour !== null ? <Lines lines={[tour]} /> : rules && <Rule columns={columns} appearance={appearance} />}
      <Footer state={state} page={page} more={hasMore(state, page, report, appearance)} {...shared} />
    </>
  );
}

interface BodyProps extends ScreenProps {
  readonly height: number;
  /** An opened overlay, if it is next to the page. */
  readonly over: ReactNode;
}

/** The contents (if they fit), or an opened overlay, next to the page. */
function Body({ state, height, over, ...shared }: BodyProps) {
  const { place, focus } = state;
  // Compared by the unfolded chapter, so that other changes do not redraw it.
  const unfolded = unfoldedIn(state, shared.report);
  const { contents, panel, margin, width, height: rows } = wholeLayout(state);
  const divider = <Lines lines={dividerLines(height, shared.appearance)} width={1} />;
  const beside = (
    <Box width={panel} flexShrink={0} flexDirection="column">
      {over}
    </Box>
  );
  const isLeft = panelSide(state) === 'left';
  return (
    <Box height={height} flexShrink={0}>
      {contents > 0 && (
        <>
          <Contents {...{ place, focus, unfolded, rows, height }} width={contents} {...shared} />
          {divider}
        </>
      )}
      {panel > 0 && isLeft && (
        <>
          {beside}
          {divider}
        </>
      )}
      <Box marginLeft={margin} marginRight={margin} flexShrink={0}>
        <Page state={state} width={width} height={height} {...shared} />
      </Box>
      {panel > 0 && !isLeft && (
        <>
          {divider}
          {beside}
        </>
      )}
    </Box>
  );
}
