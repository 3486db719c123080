import { PassThrough } from 'node:stream';
import { render as renderWithInk } from 'ink';
import { render } from 'ink-testing-library';
import { describe, expect, test, vi } from 'vitest';
import { textOf } from '../../src/draw/cell.ts';
import { App, type AppProps } from '../../src/ui/components/App.tsx';
import { openKeyboard, unreadStdin } from '../../src/ui/input/keyboard.ts';
import * as contents from '../../src/ui/lines/contents.ts';
import { drawScreen } from '../../src/ui/lines/screen.ts';
import type { ReportModel } from '../../src/ui/model.ts';
import { createPainter, type Painter } from '../../src/ui/painter.ts';
import { createReportModel } from '../../src/ui/report/report-model.ts';
import type { Place } from '../../src/ui/state/place.ts';
import { type State, startState } from '../../src/ui/state/state.ts';
import { chinese } from '../i18n/translators.ts';
import { appearance, figure, report, robot, shelf } from './robot.ts';
import { createScreen } from './terminal-screen.ts';

/** A painter whose bytes are the screen's text. */
function textPainter(): Painter & { readonly size: () => string } {
  let size = '';
  return {
    paint: (lines) => lines.map(textOf).join('\n'),
    again: () => '',
    reset: (columns, rows) => {
      size = `${columns}x${rows}`;
    },
    size: () => size,
  };
}

/** The tree as ink-testing-library renders it. Its stdout is 100 columns wide and says nothing of rows: Ink takes 24. */
function renderText(place: Place, change: (state: State) => State = (state) => state) {
  const stdin = new PassThrough();
  let text = '';
  const painter = textPainter();
  const { unmount, lastFrame, stdout } = render(
    <App
      report={report}
      start={change(startState(place, 100, 24))}
      appearance={appearance}
      painter={painter}
      keyboard={openKeyboard(stdin)}
      write={(bytes) => {
        text = bytes;
      }}
    />,
  );
  const press = (bytes: string) => stdin.write(bytes);
  return { press, unmount, lastFrame, stdout, painter, text: () => text };
}

/** The same on a terminal, through the painter. */
function start(of: ReportModel = report, loadLanguage?: AppProps['loadLanguage']) {
  const screen = createScreen(100, 24);
  let written = Promise.resolve();
  const waiting = new Set<() => void>();
  const write = (bytes: string) => {
    written = written
      .then(() => screen.write(bytes))
      .then(() => {
        for (const check of waiting) check();
      });
  };
  const stdin = new PassThrough();
  const { unmount } = render(
    <App
      report={of}
      start={startState(figure('1'), 100, 24)}
      appearance={appearance}
      painter={createPainter(100, 24, appearance)}
      keyboard={openKeyboard(stdin)}
      write={write}
      {...(loadLanguage === undefined ? {} : { loadLanguage })}
    />,
  );
  const sees = (text: string): Promise<void> =>
    new Promise((done) => {
      const check = () => {
        if (!screen.text().includes(text)) return;
        waiting.delete(check);
        done();
      };
      waiting.add(check);
      check();
    });
  return { stdin, unmount, sees, screen };
}

test('the tree paints on mount and after each key, through the painter alone', async () => {
  const { stdin, unmount, sees, screen } = start();
  await sees('24 Nov 2025');
  stdin.write('h');
  await sees('17 Nov 2025');
  stdin.write('\u001b[B');
  await sees('Weekly tokens by source type');
  expect(screen.lines()).toHaveLength(24);
  unmount();
});

test('L brings the words of Chinese when it is first pressed, and draws again once they are there', async () => {
  const translators = new Map();
  const asked: string[] = [];
  const later = createReportModel(shelf, translators);
  const { stdin, unmount, sees } = start(later, async (lang) => {
    asked.push(lang);
    translators.set(lang, chinese);
  });
  await sees('Who served the tokens');
  expect(asked).toEqual([]);
  stdin.write('L');
  await sees('中国开源');
  stdin.write('L');
  await sees('Who served the tokens');
  stdin.write('L');
  await sees('中国开源');
  expect(asked).toEqual(['zh']);
  unmount();
});

describe('the tree and the first frame', () => {
  const opened: Record<string, Partial<State>> = {
    'a page': {},
    'the keys': { overlay: { type: 'help', query: '', row: 3, typing: false } },
    'a search': { overlay: { type: 'find', query: 'deepseek', row: 1 } },
    'a typed command': { overlay: { type: 'command', text: 'show ', past: -1 } },
    'a filter': { overlay: { type: 'filter', before: '' } },
    sources: { overlay: { type: 'sources', scroll: 2 } },
    'the contents': { overlay: { type: 'contents', row: 5 } },
    'the tour': { tour: 0 },
    'a comparison': { aside: figure('2') },
  };
  const places: readonly Place[] = [
    figure('1'),
    figure('leaderboard-models'),
    { type: 'chapter', id: 'open-vs-closed' },
    { type: 'model', id: 'deepseek/deepseek-r1' },
  ];

  // Ink asks its stdout for the size: the state's own is kept where they are the same.
  test.each([
    [120, 40],
    [80, 24],
    [40, 12],
    [160, 50],
  ])('have equal cells at %ix%i, whatever lies over the page', (columns, rows) => {
    for (const place of places) {
      for (const [what, change] of Object.entries(opened)) {
        const state: State = { ...startState(place, columns, rows), ...change };
        expect([place.id, what, mounted(state)]).toEqual([place.id, what, drawScreen(state, report, appearance)]);
      }
    }
  });
});

test('Ink writes nothing of its own for the tree: the painter has the screen to itself', () => {
  const { unmount, lastFrame, text } = renderText(figure('1'));
  expect(text()).toContain('Who served the tokens');
  expect(lastFrame()).toBe('');
  unmount();
});

test('a key that moves about a page does not draw the contents again', async () => {
  const drawn = vi.spyOn(contents, 'contentsLines');
  const { press, text, unmount } = renderText(figure('1'), (state) => ({ ...state, focus: 'page' }));
  await vi.waitFor(() => expect(text()).toContain('24 Nov 2025'));
  drawn.mockClear();
  press('h');
  await vi.waitFor(() => expect(text()).toContain('17 Nov 2025'));
  expect(drawn).not.toHaveBeenCalled();
  press('\u001b');
  await vi.waitFor(() => expect(text()).toContain('Enter into page'));
  press(']');
  await vi.waitFor(() => expect(text()).toContain('Weekly tokens by source type'));
  unmount();
});

test('a text scrolls to its end and no further: the way back up begins with the first key', async () => {
  const chapter: Place = { type: 'chapter', id: 'data-and-method' };
  const { press, text, unmount } = renderText(chapter, (state) => ({ ...state, focus: 'page' }));
  const end = robot(chapter, 100, 24).press('enter', 'G').text();
  const above = robot(chapter, 100, 24).press('enter', 'G', 'k').text();
  const shown = () =>
    text()
      .split('\n')
      .map((line) => line.trimEnd())
      .join('\n');
  press('G');
  await vi.waitFor(() => expect(shown()).toBe(end));
  press('k');
  await vi.waitFor(() => expect(shown()).toBe(above));
  unmount();
});

/** What the tree hands the painter at a size of its own. */
function mounted(state: State): unknown {
  let painted: unknown;
  const painter: Painter = {
    paint: (lines) => {
      painted = lines;
      return '';
    },
    again: () => '',
    reset: () => {},
  };
  const stdout = Object.assign(new PassThrough().resume(), { columns: state.columns, rows: state.rows, isTTY: true });
  const { unmount } = renderWithInk(
    <App
      report={report}
      start={state}
      appearance={appearance}
      painter={painter}
      keyboard={openKeyboard(new PassThrough())}
      write={() => {}}
    />,
    {
      stdin: unreadStdin(),
      stdout: stdout as unknown as NodeJS.WriteStream,
      patchConsole: false,
      exitOnCtrlC: false,
      interactive: true,
    },
  );
  unmount();
  return painted;
}
