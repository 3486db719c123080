import { defineConfig } from 'vitest/config';
// @ts-expect-error -- plain JavaScript, shared with the build
import { viteBundledSources } from './bundling.mjs';

export default defineConfig({
  plugins: [viteBundledSources],
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    globalSetup: 'test/build.ts',
    server: { deps: { inline: ['ink-table', 'meow'] } },
    // One clock, locale and colour answer for everybody who runs the tests.
    env: { TZ: 'UTC', LANG: 'C.UTF-8', FORCE_COLOR: '', NO_COLOR: '', CI: 'false' },
    testTimeout: 30_000,
  },
});
