/** A figure or a leaderboard: its drawing or table, then its reading. */
import { figurePage } from '../lines/page.ts';
import { type PageProps, Scrolled } from './Scrolled.tsx';

export function FigurePage(props: PageProps) {
  return <Scrolled {...props} lines={figurePage(props.state, props.report, props.appearance)} />;
}
