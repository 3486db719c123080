/** A copy of the committed data/ in a temp folder, which a test may damage. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

export const dataFolder = fileURLToPath(new URL('../../data', import.meta.url));

export interface TempPackage {
  readonly folder: string;
  /** Replaces the only occurrence of `from` in a file; fails if there is none or more than one. */
  edit(file: string, from: string, to: string): void;
  write(file: string, text: string): void;
  remove(file: string): void;
  /** Changes the parsed descriptor in place. */
  describe(change: (descriptor: Descriptor) => void): void;
}

/** Loosely typed on purpose: tests break the shape of the real type. */
export interface Descriptor {
  [key: string]: unknown;
  resources: Record<string, unknown>[];
}

export function copyPackage(): TempPackage {
  const folder = mkdtempSync(join(tmpdir(), 'state-of-ai-data-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(dataFolder, folder, { recursive: true });
  const path = (file: string) => join(folder, file);
  return {
    folder,
    edit(file, from, to) {
      const parts = readFileSync(path(file), 'utf8').split(from);
      if (parts.length !== 2) throw new Error(`${file}: ${JSON.stringify(from)} stands ${parts.length - 1} times`);
      writeFileSync(path(file), parts.join(to));
    },
    write: (file, text) => writeFileSync(path(file), text),
    remove: (file) => rmSync(path(file)),
    describe(change) {
      const descriptor = JSON.parse(readFileSync(path('datapackage.json'), 'utf8'));
      change(descriptor);
      writeFileSync(path('datapackage.json'), JSON.stringify(descriptor));
    },
  };
}

/** The description of one dataset inside a descriptor. */
export function resourceOf(descriptor: Descriptor, name: string): Record<string, unknown> {
  const resource = descriptor.resources.find((each) => each.name === name);
  if (!resource) throw new Error(`no resource ${name}`);
  return resource;
}
