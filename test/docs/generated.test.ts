/** What `npm run docs` writes is of today, and the picture is a real screen. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { generatedFiles } from '../../src/docs/generated.ts';
import { screenSvg } from '../../src/docs/screen-svg.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

test('the generated files are those of today (npm run docs writes them)', async () => {
  for (const [file, text] of Object.entries(await generatedFiles(`${root}data`)))
    expect.soft(readFileSync(root + file, 'utf8') === text, `${file} is stale: npm run docs`).toBe(true);
});

test('a screen becomes letters at their cells, blocks as boxes, neighbours of one colour as one box', async () => {
  const svg = await screenSvg('\u001b[38;2;255;0;0m▄▄\u001b[0m a&b\r\n\u001b[7m  \u001b[0m\u001b[2;5H⠁', 8, 2);
  const lines = svg.split('\n');
  expect(lines.filter((line) => line.startsWith('<rect x'))).toEqual([
    '<rect x="0" y="17" width="16.8" height="17" fill="#d5d9de"/>',
    '<rect x="0" y="8.5" width="16.8" height="8.5" fill="#ff0000"/>',
  ]);
  expect(svg).toMatch(/<text x="25\.2" y="12\.8" fill="#d5d9de" textLength="25\.2"[^>]*>a&amp;b<\/text>/);
  expect(svg).toContain('<circle cx="35.7" cy="19.1" r="1.5"/>');
});
