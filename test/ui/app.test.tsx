import { render } from 'ink-testing-library';
import { expect, test } from 'vitest';
import { loadTranslator } from '../../src/i18n/translate.ts';
import { sayIn } from '../../src/i18n/words.ts';
import { App, type AppProps } from '../../src/ui/app.tsx';
import { createPainter } from '../../src/ui/painter.ts';
import { createWorld } from '../../src/ui/report-world.ts';
import { startState } from '../../src/ui/state.ts';
import type { World } from '../../src/ui/world.ts';
import { figure, shelf, skin, world } from './robot.ts';
import { createScreen } from './terminal-screen.ts';

/** The component as Ink runs it. ink-testing-library's stdout is 100 columns wide and says nothing of rows: Ink takes 24. */
function start(of: World = world, learn?: AppProps['learn']) {
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
  const { stdin, unmount } = render(
    <App
      world={of}
      start={startState(figure('1'), 100, 24)}
      skin={skin}
      painter={createPainter(100, 24, skin)}
      write={write}
      {...(learn === undefined ? {} : { learn })}
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

test('the component paints on mount and after each key, through the painter alone', async () => {
  const { stdin, unmount, sees, screen } = start();
  await sees('24 Nov 2025');
  stdin.write('h');
  await sees('17 Nov 2025');
  stdin.write('\u001b[B');
  await sees('The same, in tokens');
  expect(screen.lines()).toHaveLength(24);
  unmount();
});

test('L brings the words of Chinese when it is first pressed, and draws again once they are there', async () => {
  const speeches = new Map();
  const translators = new Map();
  const asked: string[] = [];
  const { stdin, unmount, sees } = start(createWorld(shelf, speeches, translators), async (lang) => {
    asked.push(lang);
    speeches.set(lang, await sayIn(lang));
    translators.set(lang, await loadTranslator(lang));
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
