#!/usr/bin/env node
// Door 2: the command `sourcemark`. Takes arguments; gives output and an exit status.
// Never knows how a command works: each has a file of its own under cli/.
import { processIo } from "./cli/io.ts";
import { run } from "./cli/run.ts";

const status = await run(process.argv.slice(2), processIo());
if (status !== null) process.exitCode = status;
