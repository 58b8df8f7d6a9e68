// The list of ways to write a check down: one file each, and a line here. Takes a name; gives the reporter.
// Never knows what was found.
import type { Wording } from "../engine/index.ts";
import { codeClimateReporter } from "./code-climate.ts";
import { githubReporter } from "./github.ts";
import type { Io } from "./io.ts";
import { jsonReporter } from "./json.ts";
import { junitReporter } from "./junit.ts";
import { prettyReporter } from "./pretty.ts";
import type { Fails, Reporter } from "./report.ts";
import { sarifReporter } from "./sarif.ts";

export const formats = ["pretty", "json", "sarif", "github", "junit", "codeclimate"] as const;
export type Format = (typeof formats)[number];

const reporters: Readonly<Record<Format, (io: Io, fails: Fails, wording: Wording) => Reporter>> = {
	pretty: prettyReporter,
	json: jsonReporter,
	sarif: sarifReporter,
	github: githubReporter,
	junit: junitReporter,
	codeclimate: codeClimateReporter,
};

export const reporterFor = (format: Format, io: Io, fails: Fails, wording: Wording): Reporter =>
	reporters[format](io, fails, wording);
