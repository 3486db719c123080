/** Runs the explorer in Ink once it is loaded. Ink manages the component tree; our code reads keys and paints frames. */
import { render } from 'ink';
import { drawnCard, prepareCard } from './card.tsx';
import { App, type AppProps } from './components/App.tsx';
import type { Ending } from './hooks/use-explorer.ts';
import { unreadStdin } from './input/keyboard.ts';
import { PlainApp, type PlainProps } from './plain/plain-app.tsx';

/** Our code handles keys, signals and the screen; Ink writes only in plain mode. */
const ours = { exitOnCtrlC: false, patchConsole: false, interactive: true };

/** The explorer in sentences, on the normal screen, through Ink's own renderer and its screen-reader mode. */
export async function runPlain(props: PlainProps, stdout: NodeJS.WriteStream): Promise<Ending> {
  const options = { ...ours, stdin: unreadStdin(), stdout, isScreenReaderEnabled: true };
  const instance = render(<PlainApp {...props} />, options);
  return (await instance.waitUntilExit()) as Ending;
}

/**
 * Resolves to how the user left; rejects with what the explorer threw. `follow` receives a function that shows a newer report,
 * and returns how to stop. Ink takes its size from `stdout` and writes nothing to it, because the tree's frames have no rows.
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
  // Shows a new report without changing the user's place.
  const end = follow?.((report) => instance.rerender(appWith(report)));
  try {
    return (await instance.waitUntilExit()) as Ending;
  } finally {
    end?.();
  }
}
