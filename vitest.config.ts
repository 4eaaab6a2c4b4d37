import { defineConfig } from 'vitest/config';

const report = process.env.STEADYLINE_TEST_REPORT;

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    // The slowest tests start the whole service or a browser, on two cores.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: report === undefined ? ['default'] : ['default', ['json', { outputFile: report }]],
  },
});
