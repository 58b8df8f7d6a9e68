// Lets others in: what has arrived meanwhile is heard and answered before the work goes on. Takes as little time as the place it runs in allows.

/** A timer would wait four milliseconds in a browser, a message does not. */
function byMessage(then: () => void): void {
	const { port1, port2 } = new MessageChannel();
	Object.assign(port1, {
		onmessage: () => {
			port1.close();
			then();
		},
	});
	port2.postMessage(null);
}

const turn = (): Promise<void> =>
	new Promise((resolve) => (typeof setImmediate === "function" ? setImmediate(resolve) : byMessage(resolve)));

/** A request is read in one turn of the loop, heard in the next, its answer written in the one behind that. Empty turns cost nothing. */
const turnsOfAnAnswer = 4;

export async function pause(): Promise<void> {
	for (let count = 0; count < turnsOfAnAnswer; count++) await turn();
}
