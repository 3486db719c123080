#!/usr/bin/env node
// Starts the built program, with one clear line where it cannot start. Imports nothing: each of Node's own modules
// that is imported is read whole, and fs alone brings all of stream with it.
const program = new URL('../dist/cli.js', import.meta.url);
const major = Number(process.versions.node.split('.')[0]);

if (major < 20) {
  process.stderr.write(`state-of-ai needs Node 20 or newer; this is Node ${process.versions.node}.\n`);
  process.exitCode = 1;
} else {
  process.getBuiltinModule?.('module').enableCompileCache?.(); // Node 22.8 and newer
  try {
    await import(program.href);
  } catch (error) {
    if (error?.code !== 'ERR_MODULE_NOT_FOUND' || !String(error.message).includes(program.pathname)) throw error;
    process.stderr.write('state-of-ai is not built yet: run `npm run build` in its folder first.\n');
    process.exitCode = 1;
  }
}
