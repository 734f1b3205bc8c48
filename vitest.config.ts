import { configDefaults, defineConfig } from 'vitest/config'

const long = ['**/*.long.test.ts']
const endToEnd = ['test/e2e/*.e2e.test.ts']

/** `fast` runs with every `npm test`; `long` takes what needs minutes, `e2e` a browser. All read the tables that the build made. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'fast',
          include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'web/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...long, ...endToEnd],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      { test: { name: 'long', include: long, testTimeout: 600_000, hookTimeout: 600_000 } },
      { test: { name: 'e2e', include: endToEnd, testTimeout: 120_000, hookTimeout: 180_000 } },
    ],
  },
})
