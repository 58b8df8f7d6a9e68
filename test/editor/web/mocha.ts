// mocha where there is no Node: stands for the package in the suite that runs in a browser. The suite's files import from it what they
// import from mocha elsewhere.
import "mocha/mocha.js";

interface BrowserMocha {
	readonly setup: (options: { readonly ui: string; readonly timeout: number; readonly reporter: unknown }) => void;
	readonly run: (done: (failures: number) => void) => Runner;
	readonly fgrep: (text: string) => void;
}

export interface Finished {
	readonly duration?: number;
	readonly fullTitle: () => string;
}

export interface Runner {
	on(event: "pass", heard: (test: Finished) => void): void;
	on(event: "fail", heard: (test: Finished, error: unknown) => void): void;
}

type Register = (name: string, run: () => unknown) => void;

interface World {
	readonly mocha: BrowserMocha;
	readonly suite: Register;
	readonly test: Register;
	readonly setup: (run: () => unknown) => void;
	readonly teardown: (run: () => unknown) => void;
	readonly suiteSetup: (run: () => unknown) => void;
	readonly suiteTeardown: (run: () => unknown) => void;
}

const world = globalThis as unknown as World;
export const { mocha } = world;
mocha.setup({ ui: "tdd", timeout: 30_000, reporter: class {} });
export const { suite, test, setup, teardown, suiteSetup, suiteTeardown } = world;
