/** Checks data/: descriptions, sources, types, sums and computed values. Reads only; never repairs. */
import { join } from 'node:path';
import { checkComputed } from './checks/computed.ts';
import { checkDescriptions, hasFields } from './checks/descriptions.ts';
import type { Checked, Finding } from './checks/finding.ts';
import { checkProgramming, checkShares, checkWeeklyTotals } from './checks/sums.ts';
import { checkLabels, checkValues } from './checks/values.ts';
import { csvFiles, readDescriptor, readText } from './package.ts';
import { readRows } from './rows.ts';

interface Checkup {
  readonly datasets: number;
  readonly rows: number;
  readonly findings: readonly Finding[];
}

/** All findings for the package in `folder`. Throws DataError only if there is no descriptor. */
export function checkPackage(folder: string): Checkup {
  const descriptor = readDescriptor(folder);
  const files = csvFiles(folder);
  const findings: Finding[] = checkDescriptions(descriptor, files);
  const all = new Map<string, Checked>();
  for (const resource of descriptor.resources) {
    // A missing file or schema is already reported, and there is nothing to read.
    if (!files.includes(resource.path) || !hasFields(resource)) continue;
    const { name, path, schema } = resource;
    const rows = readRows(readText(join(folder, path)), schema.fields, (problem) =>
      findings.push({ dataset: name, ...problem }),
    );
    all.set(name, { name, rows, resource });
  }
  for (const dataset of all.values()) findings.push(...checkValues(dataset, all));
  findings.push(
    ...checkShares(all),
    ...checkWeeklyTotals(all),
    ...checkProgramming(all),
    ...checkLabels(all),
    ...checkComputed(all),
  );
  const rows = [...all.values()].reduce((sum, dataset) => sum + dataset.rows.length, 0);
  return { datasets: descriptor.resources.length, rows, findings };
}
