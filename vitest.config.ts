import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Node compiles the source for the first command of a run, and the others start in a quarter of the time. */
const COMPILED_ONCE = { NODE_COMPILE_CACHE: resolve('.suibao/compiled') };

export default defineConfig({
  test: {
    // Vitest leaves one core to its own process; on two cores that is half of them.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'modules',
          // The modules are pure, so that a test leaves nothing behind that another could see; half the time is saved.
          isolate: false,
          // Some run a command as a process of its own, and properties take their time on a busy machine.
          testTimeout: 30_000,
          env: COMPILED_ONCE,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/sites/**', 'tests/guide/guide.test.ts', 'tests/browser/**'],
        },
      },
      // Whole builds, each of some seconds.
      {
        test: {
          name: 'sites',
          include: ['tests/sites/*.test.ts', 'tests/guide/guide.test.ts'],
          env: COMPILED_ONCE,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/*.test.ts'],
          globalSetup: 'tests/browser/built-site.setup.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
