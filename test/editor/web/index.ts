// What VS Code calls in a browser: runs the suite, whose files the bundle brings along, and sends what came out to the server that the
// page comes from.
import * as vscode from "vscode";
import { extensionId } from "../suite/kit.ts";
import { mocha } from "./mocha.ts";
import "suite-files";

interface Outcome {
	readonly title: string;
	readonly ms: number;
	readonly error: string | null;
}

const message = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

function place(name: string): string {
	const extension = vscode.extensions.getExtension(extensionId);
	if (!extension) throw new Error("Sourcemark is not there");
	return vscode.Uri.joinPath(extension.extensionUri, "..", name).toString(true);
}

export async function run(): Promise<void> {
	const { grep } = (await (await fetch(place("options.json"))).json()) as { grep: string };
	if (grep) mocha.fgrep(grep);
	const tests: Outcome[] = [];
	const failed = await new Promise<number>((resolve) => {
		const runner = mocha.run(resolve);
		runner.on("pass", (test) => tests.push({ title: test.fullTitle(), ms: test.duration ?? 0, error: null }));
		runner.on("fail", (test, error) =>
			tests.push({ title: test.fullTitle(), ms: test.duration ?? 0, error: message(error) }),
		);
	});
	const passed = tests.filter((one) => one.error === null).length;
	await fetch(place("results"), { method: "POST", body: JSON.stringify({ passed, failed, tests }) });
	if (failed > 0) throw new Error(`${failed} failed`);
}
