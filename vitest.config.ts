import { configDefaults, defineConfig } from 'vitest/config'

const long = ['**/*.long.test.ts']

/** `fast` runs with every `npm test`; `long` takes what needs minutes. Both read the tables that the build made. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'fast',
          include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...long],
          testTimeout: 60_000,
        },
      },
      { test: { name: 'long', include: long, testTimeout: 600_000, hookTimeout: 600_000 } },
    ],
  },
})
