/** Runs `stored`: lists what is stored, or erases some of it. */
import { rmSync } from 'node:fs';
import { tryLock } from '../../data/lock.ts';
import { nearestNames } from '../../data/nearest.ts';
import { reasonOf } from '../../data/reason.ts';
import { DataError, UsageError } from '../../errors.ts';
import { code, codes, message } from '../../i18n/message.ts';
import { quote } from '../../i18n/quote.ts';
import { plainSheet } from '../../write/sheet.ts';
import { listFlag, type ParsedArgs } from '../command.ts';
import type { Context } from '../context.ts';
import { contextFor, formatOf, printMessage, writeSheet } from '../output.ts';
import { type StoredItem, storedItems } from '../stored-items.ts';

export async function runStored(context: Context, args: ParsedArgs): Promise<number> {
  const items = storedItems(context);
  const asked = listFlag(args, 'erase');
  if (asked.length > 0) return eraseAll(context, itemsNamed(items, asked));
  if (items.length === 0) printMessage(context, message('keep.storedNothing'));
  const format = formatOf(context, args);
  const { t, ...reader } = await contextFor(context, format);
  const sheet = plainSheet({
    of: 'list',
    name: 'stored',
    title: t('keep.storedTitle'),
    fields: [
      { name: 'name', title: 'Name', type: 'string' },
      { name: 'bytes', title: 'Size', type: 'integer', unit: 'bytes' },
      { name: 'what', title: 'What it is', type: 'string' },
      { name: 'path', title: 'Where', type: 'string' },
    ],
    rows: items.map(({ name, what, paths, bytes }) => ({ name, bytes, what: t.message(what), path: paths[0] ?? '' })),
  });
  await writeSheet({ ...reader, t }, sheet, format);
  return 0;
}

/** Throws UsageError before anything is erased. */
function itemsNamed(items: readonly StoredItem[], asked: readonly string[]): StoredItem[] {
  const own = items.filter(({ isYours }) => !isYours);
  if (asked.includes('all')) return own;
  const names = own.map(({ name }) => name);
  return asked.map((typed) => {
    const item = items.find(({ name }) => name === typed.toLowerCase());
    if (item === undefined) {
      const near = nearestNames(typed, names);
      throw new UsageError(
        message('keep.nothingCalled', { typed: quote(typed), names: codes(near.length > 0 ? near : names) }),
      );
    }
    if (item.isYours)
      throw new UsageError(message('keep.notErased', { name: code(item.name), file: code(item.paths[0] ?? '') }));
    return item;
  });
}

function eraseAll(context: Context, items: readonly StoredItem[]): number {
  for (const item of items) {
    erase(item);
    for (const path of item.paths)
      printMessage(context, message('keep.erased', { name: code(item.name), file: code(path) }));
  }
  if (items.length === 0) printMessage(context, message('keep.storedNothing'));
  if (items.some(({ name }) => name === 'secret')) printMessage(context, message('keep.secretErased'));
  return 0;
}

/** Takes the item's lock first. Throws DataError if another process holds it. */
function erase({ name, paths, lock }: StoredItem): void {
  const { release, holder } = lock === undefined ? { release: () => {} } : tryLock(lock);
  if (release === undefined) throw new DataError(message('keep.inUse', { name: code(name), process: code(holder) }));
  try {
    for (const path of paths) {
      try {
        rmSync(path, { recursive: true, force: true });
      } catch (error) {
        throw new DataError(message('keep.cannotErase', { file: code(path), why: reasonOf(error) }));
      }
    }
  } finally {
    release();
  }
}
