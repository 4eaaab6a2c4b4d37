import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // The slowest tests start the whole service or a browser; two cores run them side by side.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
