/** Golden files: each folder of test/golden belongs to one list that says how every file of it is made. */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

/** By path below the folder, what the file holds. */
export type Goldens = Readonly<Record<string, () => string | Promise<string>>>;

/** Groups of them, each a test: `{ 'figure 1': { '1/rows.csv': () => ... } }`. */
export type GoldenGroups = Readonly<Record<string, Goldens>>;

const root = fileURLToPath(new URL('.', import.meta.url));

/**
 * Compares every file with what is made now; `npx vitest run golden -u` writes them anew. A file that is missing, or
 * that nothing makes any more, fails without -u and is mended with it.
 */
export function testGoldens(folder: string, groups: GoldenGroups): void {
  const made = Object.values(groups).flatMap((group) => Object.keys(group));
  // Before the first test: without -u, vitest itself would write a missing file and call it right.
  const there = filesIn(folder);

  describe(`the golden files of ${folder}`, () => {
    test('are all there, and each is made by something', () => {
      expect(new Set(made).size).toBe(made.length);
      const missing = made.filter((file) => !there.includes(file));
      const left = there.filter((file) => !made.includes(file));
      if (expect.getState().snapshotState.snapshotUpdateState === 'all')
        for (const file of left) rmSync(join(root, folder, file));
      else expect({ missing, left }).toEqual({ missing: [], left: [] });
    });

    test.each(Object.entries(groups))('%s', async (_, group) => {
      for (const [file, make] of Object.entries(group))
        await expect.soft(await make(), file).toMatchFileSnapshot(join(root, folder, file));
    });
  });
}

function filesIn(folder: string): string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(path.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

/** Several outputs in one file, each below the line that prints it. */
export function sections(parts: readonly (readonly [heading: string, text: string])[], mark = '$'): string {
  return parts.map(([heading, text]) => `${mark} ${heading}\n${text.replace(/\n*$/, '\n')}`).join('\n');
}
