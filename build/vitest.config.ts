/** Unit tests and end-to-end tests. */
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { defineConfig } from 'vitest/config'

const root = path.resolve(import.meta.dirname, '..')

export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          testTimeout: 60_000,
          setupFiles: ['tests/setup.ts'],
          // By itself the runner leaves a core idle.
          maxWorkers: Math.max(2, availableParallelism() - 1),
          sequence: { groupOrder: 0 },
        },
      },
      {
        root,
        test: {
          name: 'end-to-end',
          include: ['tests/e2e/**/*.spec.ts'],
          // Two apps at a time: each waits for its window most of the time.
          maxWorkers: 2,
          // A window on a busy machine may be late once; the report says which test needed its second try.
          retry: process.env.CI ? 1 : 0,
          sequence: { groupOrder: 1 },
          expect: { poll: { timeout: 10_000 } },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
