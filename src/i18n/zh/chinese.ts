/** The Chinese catalogue. A missing or extra message is a type error. */
import type { Messages } from '../en/english.ts';
import { asked } from './asked.ts';
import { boards } from './boards.ts';
import { cli } from './cli.ts';
import { clickhouse } from './clickhouse.ts';
import { cover } from './cover.ts';
import { data } from './data.ts';
import { draw } from './draw.ts';
import { exported } from './exported.ts';
import { figures } from './figures.ts';
import { ingest } from './ingest.ts';
import { keep } from './keep.ts';
import { labels } from './labels.ts';
import { library } from './library.ts';
import { line } from './line.ts';
import { merge } from './merge.ts';
import { mine } from './mine.ts';
import { report } from './report.ts';
import { study } from './study.ts';
import { sync } from './sync.ts';
import { ui } from './ui.ts';
import { write } from './write.ts';

export const messages: Messages = {
  asked,
  boards,
  cli,
  clickhouse,
  cover,
  data,
  draw,
  export: exported,
  figures,
  ingest,
  keep,
  library,
  line,
  merge,
  mine,
  report,
  study,
  sync,
  ui,
  write,
};
export { labels };
