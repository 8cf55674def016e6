import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/servers/global-setup.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: "forks",
    maxWorkers: 2,
    // It imports JSON as only a bundler understands it.
    server: { deps: { inline: [/@actions\/(?:workflow-parser|expressions)/] } },
  },
});
