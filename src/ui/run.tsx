/** Hands the explorer to Ink once its chunk is loaded. Ink keeps the tree; keys are read and frames painted by us. */
import { render } from 'ink';
import { drawnCard, prepareCard } from './card.tsx';
import { App, type AppProps } from './components/App.tsx';
import type { Ending } from './hooks/use-explorer.ts';
import { unreadStdin } from './input/keyboard.ts';
import { PlainApp, type PlainProps } from './plain/plain-app.tsx';

/** Keys, signals and the screen are ours; only sentences are written by Ink. */
const ours = { exitOnCtrlC: false, patchConsole: false, interactive: true };

/** The same explorer in sentences: on the reader's own screen, through Ink's own renderer and its screen-reader mode. */
export async function runPlain(props: PlainProps, stdout: NodeJS.WriteStream): Promise<Ending> {
  const options = { ...ours, stdin: unreadStdin(), stdout, isScreenReaderEnabled: true };
  const instance = render(<PlainApp {...props} />, options);
  return (await instance.waitUntilExit()) as Ending;
}

/**
 * Resolves to how the reader left; rejects with what the explorer threw. `follow` is given what shows
 * a newer report, and returns how it ends. Ink takes its size from
 * `stdout` and has nothing to write there: the tree's frames have no rows.
 */
export async function runApp(
  props: Omit<AppProps, 'prepareCard'>,
  stdout: NodeJS.WriteStream,
  follow?: (show: (report: AppProps['report']) => void) => () => void,
): Promise<Ending> {
  const appearance = { ...props.appearance, card: drawnCard };
  const appWith = (report: AppProps['report']) => (
    <App {...props} report={report} appearance={appearance} prepareCard={prepareCard} />
  );
  const instance = render(appWith(props.report), { ...ours, stdin: unreadStdin(), stdout });
  // The reader stays where they are: only what the report says is another.
  const end = follow?.((report) => instance.rerender(appWith(report)));
  try {
    return (await instance.waitUntilExit()) as Ending;
  } finally {
    end?.();
  }
}
