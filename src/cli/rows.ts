/** Prints rows as selected by the flags of `table`. */
import { withModelColumns } from '../library/model-columns.ts';
import { type Selection, select } from '../library/select-rows.ts';
import type { Sheet } from '../write/sheet.ts';
import { listFlag, type ParsedArgs, textFlag, wholeFlag } from './command.ts';
import type { Context } from './context.ts';
import { contextFor, writeSheet } from './output.ts';

function selectionOf(args: ParsedArgs, where: readonly string[]): Selection {
  return {
    where,
    sort: textFlag(args, 'sort'),
    columns: textFlag(args, 'columns'),
    limit: wholeFlag(args, 'limit'),
  };
}

/** Returns the sheet as written, which may have fewer rows. `where`: conditions on rows, if only some of those given apply. */
export async function printRows(
  context: Context,
  args: ParsedArgs,
  all: Sheet,
  format: string,
  where = listFlag(args, 'where'),
): Promise<Sheet> {
  const selection = selectionOf(args, where);
  const asked = [...where, selection.sort ?? '', selection.columns ?? ''].join(',');
  const sheet = select(
    withModelColumns(all, asked, (name) => context.data().dataset(name)),
    selection,
  );
  await writeSheet(await contextFor(context, format), sheet, format);
  return sheet;
}
