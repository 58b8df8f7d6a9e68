// The benchmark's table, in its order: what is measured, under which name (`npm run bench -- NAME`), in what unit, and what it must and shall reach.
// Figures without a goal stand beside them for comparison. Never knows how anything is measured.

const over = "×";
const ms = "ms";
const second = "s";
const mb = "MB";
const faster = { unit: `${over} as fast`, atLeast: true };

/** @type {readonly { name: string, title: string, figures: Record<string, object> }[]} */
export const goals = [
	{
		name: "check",
		title: "Whole check of 100 KB (parse, read, match, judge)",
		figures: {
			"check.de": { what: "German, over bare remark-parse", unit: over, must: 1.8, aim: 1.0 },
			"check.en": { what: "English, over bare remark-parse", unit: over, must: 1.8, aim: 1.0 },
			"rest.de": { what: "all but the parse, over our parse, German", unit: over, must: 0.2, aim: 0.08 },
			"rest.en": { what: "all but the parse, over our parse, English", unit: over, must: 0.2, aim: 0.08 },
			"rest.bare": { what: "all but the parse, over bare remark-parse", unit: over },
			"check.markdownlint": { what: "against markdownlint, all rules", ...faster },
			"check.remark": { what: "against remark-lint, recommended rules", ...faster },
			"check.cspell": { what: "against cspell-lib, both dictionaries", ...faster },
		},
	},
	{
		name: "keystroke",
		title: "Keystroke to diagnostics, through the server over stdio",
		figures: {
			"keystroke.1m.p50": { what: "1 MB, half of them", unit: ms },
			"keystroke.1m.p95": { what: "1 MB, 95 of 100", unit: ms, must: 20, aim: 8 },
			"keystroke.1m.microsoft": { what: "1 MB, against Microsoft's Markdown server, p95", ...faster, must: 35 },
			"keystroke.100k.p50": { what: "100 KB, half of them", unit: ms },
			"keystroke.100k.p95": { what: "100 KB, 95 of 100", unit: ms, must: 10, aim: 4 },
			"keystroke.100k.microsoft": { what: "100 KB, against Microsoft's Markdown server, p95", ...faster },
			"keystroke.10k.p50": { what: "10 KB, half of them", unit: ms },
			"keystroke.10k.p95": { what: "10 KB, 95 of 100", unit: ms },
			"keystroke.10k.microsoft": { what: "10 KB, against Microsoft's Markdown server, p95", ...faster },
			"keystroke.growth": { what: "p95 at 1 MB over p95 at 100 KB", unit: over, must: 2.5, aim: 1.3 },
		},
	},
	{
		name: "burst",
		title: "20 keystrokes at 1 MB until the last one's diagnostics",
		figures: { burst: { what: "from the first", unit: ms, must: 250, aim: 100 } },
	},
	{
		name: "memory",
		title: "Memory of the server, 1 MB draft",
		figures: {
			"memory.after": { what: "after the keystrokes", unit: mb, must: 140, aim: 100 },
			"memory.peak": { what: "at most", unit: mb, must: 300, aim: 200 },
		},
	},
	{
		name: "worst",
		title: "Worst edit: a comment or a fence opened in the middle of 1 MB",
		figures: {
			"worst.time": { what: "over a full check of the same by the same server", unit: over, must: 1.1, aim: 0.5 },
			"worst.step": { what: "longest wait of another request meanwhile", unit: ms, must: 50, aim: 20 },
			"worst.close": { what: "taken back, over a full check", unit: over },
		},
	},
	{
		name: "open",
		title: "Open 1 MB",
		figures: {
			"open.first": { what: "to the first diagnostics, where they are sent", unit: ms, must: 300, aim: 100 },
			"open.first.asked": { what: "to the first diagnostics, where the editor asks", unit: ms, must: 300, aim: 100 },
			"open.all": { what: "to all, sent, over a full check in a fresh process", unit: over, must: 1.3, aim: 0.8 },
			"open.all.asked": { what: "to all, asked for, over the same", unit: over, must: 1.3, aim: 0.8 },
			"open.hover": { what: "longest wait for a hover or code actions meanwhile", unit: ms, must: 50 },
		},
	},
	{
		name: "start",
		title: "Start and size",
		figures: {
			start: { what: "spawn to initialize", unit: ms, must: 220, aim: 150 },
			"start.node": { what: "an empty Node, beside it", unit: ms },
			bundles: { what: "bundles of client and server, gzip", unit: "KB", must: 260, aim: 200 },
			"bundles.all": { what: "the same with the command and those for browsers", unit: "KB" },
		},
	},
	{
		name: "registry",
		title: "Registry of 100,000 claims, against one of 5",
		figures: {
			"registry.start": { what: "start from its cache, more than with 5", unit: ms, must: 500, aim: 150 },
			"registry.memory": { what: "memory it adds to the server", unit: mb, must: 150, aim: 60 },
			"registry.look-up": { what: "look-up of a figure's claims, p95", unit: ms, must: 0.2, aim: 0.05 },
			"registry.ready": { what: "the same, and what was found read and ready to be weighed, p95", unit: ms },
			"registry.keystroke": { what: "a keystroke's p95 at 100 KB, over that with 5", unit: over, must: 1.5, aim: 1.1 },
		},
	},
	{
		name: "first-read",
		title: "First read of 50,000 claims in YAML, in ten files, through the server",
		figures: {
			"first-read.all": { what: "opened to the last claim's diagnostics", unit: second, must: 12, aim: 5 },
			"first-read.one": { what: "one file changed to its claim's diagnostics", unit: second, must: 1, aim: 0.2 },
			"first-read.wait": { what: "longest wait of another request meanwhile", unit: ms },
		},
	},
	{
		name: "command",
		title: "`sourcemark check` of 2,000 drafts (20 MB)",
		figures: {
			"command.jobs": { what: "--jobs 2 over --jobs 1", ...faster, must: 1.7, aim: 1.9 },
			"command.markdownlint": { what: "against markdownlint on the same files", ...faster, must: 1, aim: 2 },
			"command.remark": { what: "against remark-lint, recommended rules", ...faster },
			"command.cspell": { what: "against cspell-lib", ...faster },
		},
	},
];
