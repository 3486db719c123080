import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

/** What runs the commands that draw. */
const drawing = ['explore', 'find', 'read', 'show', 'sources'].map((name) => `src/cli/commands/${name}-run.ts`);

/** Every module that `file` brings along before anything is asked of it, packages by their name. */
function broughtAlong(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const source = readFileSync(file, 'utf8');
  for (const [, clause, from = ''] of source.matchAll(/^(?:import|export)\s(?:([^'";]*?)\sfrom\s)?'([^']+)'/gm)) {
    if (clause?.startsWith('type ')) continue;
    if (!from.startsWith('.')) seen.add(from);
    else if (/\.tsx?$/.test(from)) broughtAlong(join(dirname(file), from), seen);
  }
  return seen;
}

test('who does not export loads neither Vega nor a drawing of it', () => {
  for (const start of ['src/cli.ts', ...drawing, 'src/ui/run.tsx']) {
    const modules = [...broughtAlong(start)];
    expect(modules.length).toBeGreaterThan(10);
    expect(modules.filter((name) => /^vega|resvg|export\/(?!formats)/.test(name) && name !== 'vega')).toEqual([]);
    expect(modules).not.toContain('vega');
  }
});

test('export itself loads Vega only for what is drawn', () => {
  const modules = [...broughtAlong('src/cli/commands/export-run.ts')];
  expect(modules).toContain('src/export/vega-spec.ts');
  expect(modules.filter((name) => /^vega/.test(name))).toEqual([]);
});
