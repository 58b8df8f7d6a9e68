// `npm run build`: installs what is missing, then bundles client, server and command. `--dev` keeps names and adds source maps.
import { ensureInstalled } from "./install.mjs";

try {
	ensureInstalled();
	const { bundle } = await import("./bundle.mjs");
	await bundle({ development: process.argv.includes("--dev") });
	console.log("Built client/dist and server/dist.");
} catch (error) {
	// esbuild has already printed what it found.
	if (!error.errors) console.error(error.message);
	process.exitCode = 1;
}
