// Lets others in: what has arrived meanwhile is heard before the work goes on. Takes as little time as the place it runs in allows.

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

export const pause = (): Promise<void> =>
	new Promise((resolve) => (typeof setImmediate === "function" ? setImmediate(resolve) : byMessage(resolve)));
