/** A cover: the first screen, a log's own cover, or the page on the user's logs. */
import { coverPage } from '../lines/page.ts';
import { type PageProps, Scrolled } from './Scrolled.tsx';

export function CoverPage(props: PageProps) {
  return <Scrolled {...props} lines={coverPage(props.state, props.report, props.appearance)} />;
}
