/** Hands the explorer to Ink once its chunk is loaded. Ink keeps the tree; keys are read and frames painted by us. */
import { EventEmitter } from 'node:events';
import { render } from 'ink';
import { cardLines, prepareCard } from './card.tsx';
import { App, type AppProps } from './components/App.tsx';
import { unreadStdin } from './input/keyboard.ts';
import { PlainApp, type PlainProps } from './plain/plain-app.tsx';

/**
 * A stdout for Ink with the terminal's size and no output: frames have no rows, and whatever else Ink would write
 * (cursor, its error box) terminal.ts has done already or must not happen on our screen.
 */
function stageOf(stdout: NodeJS.WriteStream): NodeJS.WriteStream {
  const stage = new EventEmitter();
  Object.defineProperties(stage, {
    columns: { get: () => stdout.columns },
    rows: { get: () => stdout.rows },
    isTTY: { value: true },
    write: {
      value: (_bytes: string, done?: () => void) => {
        done?.();
        return true;
      },
    },
  });
  stdout.on('resize', () => stage.emit('resize'));
  return stage as NodeJS.WriteStream;
}

/** The same explorer in sentences: on the reader's own screen, through Ink's own renderer and its screen-reader mode. */
export async function runPlain(props: PlainProps, stdout: NodeJS.WriteStream): Promise<boolean> {
  const instance = render(<PlainApp {...props} />, {
    stdin: unreadStdin(),
    stdout,
    exitOnCtrlC: false,
    patchConsole: false,
    interactive: true,
    isScreenReaderEnabled: true,
  });
  return (await instance.waitUntilExit()) === 'interrupted';
}

/** Resolves to whether the reader left by an interrupt; rejects with what the explorer threw. */
export async function runApp(props: Omit<AppProps, 'prepareCard'>, stdout: NodeJS.WriteStream): Promise<boolean> {
  const stage = stageOf(stdout);
  const appearance = { ...props.appearance, card: cardLines };
  const instance = render(<App {...props} appearance={appearance} prepareCard={prepareCard} />, {
    stdin: unreadStdin(),
    stdout: stage,
    stderr: stage,
    exitOnCtrlC: false,
    patchConsole: false,
    interactive: true,
  });
  return (await instance.waitUntilExit()) === 'interrupted';
}
