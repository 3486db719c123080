import { defineConfig } from 'vitest/config';
// @ts-expect-error -- plain JavaScript, shared with the build
import { viteBundledSources } from './bundling.mjs';

const shared = {
  server: { deps: { inline: ['ink-table', 'meow'] } },
  // One clock, locale and colour answer for everybody who runs the tests.
  env: { TZ: 'UTC', LANG: 'C.UTF-8', FORCE_COLOR: '', NO_COLOR: '', CI: 'false' },
  // Only ends what hangs: no test is about time, and any machine may be busy.
  testTimeout: 300_000,
  hookTimeout: 300_000,
};
const product = 'test/product/**/*.test.{ts,tsx}';

export default defineConfig({
  plugins: [viteBundledSources],
  test: {
    projects: [
      {
        extends: true,
        test: {
          ...shared,
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [product],
        },
      },
      // The built program, terminals, the engine and servers on 127.0.0.1.
      {
        extends: true,
        test: { ...shared, name: 'product', include: [product], globalSetup: 'test/build.ts' },
      },
    ],
  },
});
