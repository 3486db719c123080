#!/usr/bin/env node
// Starts the built program, with one clear line where it cannot start. CommonJS (the file beside this one says so), as
// the program is: a module has Node load its loader of modules first.
const program = require('node:path').join(__dirname, '../dist/cli.cjs');
const major = Number(process.versions.node.split('.')[0]);

if (major < 20) {
  process.stderr.write(`state-of-ai needs Node 20 or newer; this is Node ${process.versions.node}.\n`);
  process.exitCode = 1;
} else {
  process.getBuiltinModule?.('module').enableCompileCache?.(); // Node 22.8 and newer
  try {
    require(program);
  } catch (error) {
    if (error?.code !== 'MODULE_NOT_FOUND' || !String(error.message).includes(program)) throw error;
    process.stderr.write('state-of-ai is not built yet: run `npm run build` in its folder first.\n');
    process.exitCode = 1;
  }
}
