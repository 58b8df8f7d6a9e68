#!/usr/bin/env node
// Door 2: the command `sourcemark`. Takes arguments; gives output and an exit status.
// Never knows how a command works: each has a file of its own under cli/.

export const usage = `Usage: sourcemark <command> [options]

  check [PATH...]             check drafts against the sources on record
  figures [PATH...]           list the figures of drafts
  compare STATEMENT DRAFT     does a draft sentence state what a claim states?
  lsp --stdio                 serve an editor
`;

async function main([command, ...rest]: readonly string[]): Promise<number | null> {
	if (command === "lsp" && rest.includes("--stdio")) {
		const { startServer } = await import("./lsp/server.ts");
		startServer();
		return null;
	}
	const asked = command === "--help" || command === "-h" || command === "help";
	(asked ? process.stdout : process.stderr).write(usage);
	return asked ? 0 : 2;
}

const status = await main(process.argv.slice(2));
if (status !== null) process.exitCode = status;
