// The licence texts of every package whose code is inside a bundle.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** `results` are esbuild's, with metafiles. Gives one text: name, version and whole licence of each package. */
export function licencesOf(results) {
  const folders = results
    .flatMap(({ metafile }) => Object.values(metafile.outputs))
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([file, { bytesInOutput }]) => bytesInOutput > 0 && file.includes('node_modules/'))
    .map(([file]) => packageFolder(dirname(file)));
  return [...new Set(folders)]
    .sort()
    .map(licenceOf)
    .join(`\n${'-'.repeat(80)}\n\n`);
}

/** The nearest folder whose package.json names a package: some hold a nameless one deeper down. */
function packageFolder(folder) {
  const named = existsSync(join(folder, 'package.json')) && read(folder).name !== undefined;
  return named ? folder : packageFolder(dirname(folder));
}

function licenceOf(folder) {
  const { name, version, license } = read(folder);
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|notice)/i.test(file));
  const extra = name === 'meow' ? ['build/licenses.md'] : []; // meow ships its own bundled dependencies
  const texts = [...files, ...extra].map((file) => readFileSync(join(folder, file), 'utf8').trim());
  if (texts.length === 0) texts.push(`Licence: ${license} (the package ships no licence file)`);
  return `${name} ${version} (${license})\n\n${texts.join('\n\n')}\n`;
}

function read(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}
