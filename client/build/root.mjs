// Where the repository lies, for every script. Never depends on the folder a script is started from.
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url)).replace(/[\\/]$/, "");
