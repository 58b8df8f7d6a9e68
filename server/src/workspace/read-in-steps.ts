// Reads large registry files where no thread can be started for it: in steps, between which others have their turn.
import { digestFile } from "../engine/index.ts";
import type { DigestReader } from "./digests.ts";
import { pause } from "./pause.ts";

export const readInSteps: DigestReader = {
	async read(file, tell, language) {
		const running = digestFile(file, undefined, language);
		for (;;) {
			const { done, value } = running.next();
			if (done) return value;
			tell(value);
			await pause();
		}
	},
};
