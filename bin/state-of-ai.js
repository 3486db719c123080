#!/usr/bin/env node
// Starts the built program, with one clear line where it cannot start.
import { existsSync } from 'node:fs';
import module from 'node:module';

const program = new URL('../dist/cli.js', import.meta.url);
const major = Number(process.versions.node.split('.')[0]);

if (major < 20) {
  process.stderr.write(`state-of-ai needs Node 20 or newer; this is Node ${process.versions.node}.\n`);
  process.exitCode = 1;
} else if (!existsSync(program)) {
  process.stderr.write('state-of-ai is not built yet: run `npm run build` in its folder first.\n');
  process.exitCode = 1;
} else {
  module.enableCompileCache?.(); // Node 22.8 and newer
  await import(program.href);
}
