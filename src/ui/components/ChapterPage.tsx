/** A chapter: its text, then its figures. */
import { chapterPage } from '../lines/page.ts';
import { type PageProps, Scrolled } from './Scrolled.tsx';

export function ChapterPage(props: PageProps) {
  return <Scrolled {...props} lines={chapterPage(props.state, props.report, props.appearance)} />;
}
