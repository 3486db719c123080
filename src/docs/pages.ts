/** The generated parts of the README, from the lists the product itself runs on. Pure. */

import { referenceMarkdown } from '../cli/help.ts';
import { commands } from '../cli/registry.ts';
import type { Dataset } from '../data/dataset.ts';
import { kinds } from '../data/dataset.ts';
import type { Line } from '../draw/cell.ts';
import { textOf } from '../draw/cell.ts';
import { english } from '../i18n/speak-english.ts';
import { allKeys, keyLabels } from '../ui/keys/keys.ts';

interface Sources {
  readonly datasets: readonly Dataset[];
  /** A screen of the explorer. */
  readonly screen: readonly Line[];
}

/** Markdown by the name of its place in the README. */
export function referenceParts({ datasets, screen }: Sources): Readonly<Record<string, string>> {
  return {
    screen: ['```text', ...screen.map((line) => textOf(line).trimEnd()), '```'].join('\n'),
    commands: referenceMarkdown(commands).trim(),
    keys: keyTable(),
    data: dataTable(datasets),
  };
}

/**
 * Puts each part between `<!-- NAME -->` and `<!-- /NAME -->`. Throws when a part has no place, or a place no part:
 * either would leave something stale behind.
 */
export function fillReadme(readme: string, parts: Readonly<Record<string, string>>): string {
  let filled = readme;
  for (const [name, part] of Object.entries(parts)) {
    const place = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`);
    if (!place.test(filled))
      throw new Error(`The README has no place for ${name}: <!-- ${name} --> ... <!-- /${name} -->`);
    filled = filled.replace(place, (_, open: string, close: string) => `${open}${part}\n${close}`);
  }
  for (const [, name = ''] of filled.matchAll(/<!-- \/(\w+) -->/g)) {
    if (!(name in parts)) throw new Error(`The README keeps a place for ${name}, which nothing fills`);
  }
  return filled;
}

function keyTable(): string {
  const groups = [...new Set(allKeys.map(({ group }) => group))];
  const rows = groups.flatMap((group) =>
    allKeys
      .filter((key) => key.group === group)
      .map((key) => `| ${group} | ${keyLabels(key).map(code).join(' ')} | ${english(key.help)} |`),
  );
  return ['| | key | |', '| --- | --- | --- |', ...rows].join('\n');
}

/** A bar ends a cell of a table, in code too, unless it is escaped. */
function code(key: string): string {
  return key === '`' ? '`` ` ``' : `\`${key.replace('|', '\\|')}\``;
}

function dataTable(datasets: readonly Dataset[]): string {
  const rows = datasets.map((dataset) => {
    const found = new Set(dataset.rows.map((row) => row.kind));
    const own = kinds.filter((kind) => found.has(kind)).join(', ');
    return `| [\`${dataset.name}\`](data/${dataset.name}.csv) | ${dataset.rows.length} | ${own} | ${dataset.title} |`;
  });
  return ['| dataset | rows | kinds | |', '| --- | ---: | --- | --- |', ...rows].join('\n');
}
