/** A model: its volume retention, then facts on its users. */
import { modelPage } from '../lines/page.ts';
import { type PageProps, Scrolled } from './Scrolled.tsx';

export function ModelPage(props: PageProps) {
  return <Scrolled {...props} lines={modelPage(props.state, props.report, props.appearance)} />;
}
