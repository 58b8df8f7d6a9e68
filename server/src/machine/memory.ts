// Tells the engine that runs the server how to keep house. Never changes what anything gives.
import { setFlagsFromString } from "node:v8";

/**
 * A server stands beside an editor all day. It keeps little more than it needs, and collects often and little rather than seldom and
 * much, so that no keystroke waits for long. Code is compiled to its fastest form later than usual: with as many small functions as
 * here, compiling takes the other core as long as all the work does, and the work is done no sooner. Flags of V8 may come and go: those
 * that it does not know it passes over.
 */
export function keepHouse(): void {
	setFlagsFromString("--heap-growing-percent=40");
	setFlagsFromString("--semi-space-growth-factor=1");
	setFlagsFromString("--interrupt-budget=400000");
}
