// Takes requests and something that is going on; asks again and again until it is over, and gives how long the longest answer took.
import { performance } from "node:perf_hooks";
import { sleep } from "./measuring.mjs";

/** `ask`: called with 0, 1, 2 ...; an answer that is an error is one too. Gives what came of the work, and the longest wait in ms. */
export async function longestWait(ask, work) {
	let isOver = false;
	const over = () => {
		isOver = true;
	};
	work.then(over, over);
	let longest = 0;
	for (let count = 0; !isOver; count++) {
		const start = performance.now();
		await ask(count).catch(() => null);
		longest = Math.max(longest, performance.now() - start);
		await sleep(1);
	}
	return { value: await work, longest };
}

/** A request that no server knows is answered at once, if the server is not busy. */
export const knock = (editor) => () => editor.ask("sourcemark/bench/knock", {});
