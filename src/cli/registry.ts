/** All commands, in the order of the help. Help, man page, completions, README and tests are made from this list. */
import type { Command } from './command.ts';
import { compareCommand } from './commands/compare.ts';
import { completionsCommand } from './commands/completions.ts';
import { configCommand } from './commands/config.ts';
import { exploreCommand } from './commands/explore.ts';
import { exportCommand } from './commands/export.ts';
import { findCommand } from './commands/find.ts';
import { listCommand } from './commands/list.ts';
import { manCommand } from './commands/man.ts';
import { readCommand } from './commands/read.ts';
import { reportCommand } from './commands/report.ts';
import { secretCommand } from './commands/secret.ts';
import { showCommand } from './commands/show.ts';
import { sourcesCommand } from './commands/sources.ts';
import { statuslineCommand } from './commands/statusline.ts';
import { storedCommand } from './commands/stored.ts';
import { studyCommand } from './commands/study.ts';
import { syncCommand } from './commands/sync.ts';
import { tableCommand } from './commands/table.ts';
import { tourCommand } from './commands/tour.ts';

/** `list` and `table` are loaded with their code, so that rows on a pipe start at once. Other commands load theirs lazily. */
export const commands: readonly Command[] = [
  exploreCommand,
  listCommand,
  showCommand,
  tableCommand,
  readCommand,
  findCommand,
  sourcesCommand,
  exportCommand,
  studyCommand,
  reportCommand,
  compareCommand,
  syncCommand,
  statuslineCommand,
  storedCommand,
  secretCommand,
  tourCommand,
  configCommand,
  completionsCommand,
  manCommand,
];
