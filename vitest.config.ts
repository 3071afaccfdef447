import { defineConfig } from 'vitest/config';

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
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/sites/**', 'tests/guide/guide.test.ts', 'tests/browser/**'],
        },
      },
      // Whole builds, each of some seconds.
      {
        test: {
          name: 'sites',
          include: ['tests/sites/*.test.ts', 'tests/guide/guide.test.ts'],
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
