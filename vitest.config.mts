// Takes nothing; gives where the suites lie. The suite for a real VS Code is mocha's and runs elsewhere (test/editor).
import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		include: ["test/**/*.test.ts"],
		exclude: ["test/editor/**", "**/node_modules/**"],
		environment: "node",
		// Pure engine tests need no world of their own; without isolation the suite starts in a fraction of the time.
		isolate: false,
		// Commands that tests start speak English, whatever the system does.
		env: { LC_ALL: "en_US.UTF-8" },
		testTimeout: 20_000,
		hookTimeout: 120_000,
	},
});
