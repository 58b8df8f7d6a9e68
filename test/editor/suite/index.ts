// What VS Code calls: runs every test file beside this one with mocha, writes what came out beside it, and fails where one
// failed. The launcher reads the file, so that it need not understand VS Code's log.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import Mocha from "mocha";

interface Outcome {
	readonly title: string;
	readonly ms: number;
	readonly error: string | null;
}

const message = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

export async function run(): Promise<void> {
	const { grep } = JSON.parse(readFileSync(path.join(__dirname, "options.json"), "utf8")) as { grep: string };
	const mocha = new Mocha({ ui: "tdd", timeout: 30_000, reporter: class {} as unknown as Mocha.ReporterConstructor });
	if (grep) mocha.fgrep(grep);
	for (const name of readdirSync(__dirname)
		.filter((name) => name.endsWith(".test.cjs"))
		.sort())
		mocha.addFile(path.join(__dirname, name));
	await mocha.loadFilesAsync();

	const tests: Outcome[] = [];
	const failed = await new Promise<number>((resolve) => {
		const runner = mocha.run(resolve);
		runner.on("pass", (test) => tests.push({ title: test.fullTitle(), ms: test.duration ?? 0, error: null }));
		runner.on("fail", (test, error) =>
			tests.push({ title: test.fullTitle(), ms: test.duration ?? 0, error: message(error) }),
		);
	});
	const passed = tests.filter((one) => one.error === null).length;
	writeFileSync(path.join(__dirname, "results.json"), JSON.stringify({ passed, failed, tests }));
	if (failed > 0) throw new Error(`${failed} failed`);
}
