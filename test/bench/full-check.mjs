// `node full-check.mjs ENGINE DRAFT REGISTRY...`: one check of a draft in a process that has checked nothing before; prints milliseconds.
import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

const [, , engineFile, draft, ...registries] = process.argv;
const { checkOf } = await import(pathToFileURL(engineFile).href);
const files = registries.map((file) => ({ file: path.basename(file), text: readFileSync(file, "utf8") }));
const text = readFileSync(draft, "utf8");
const check = checkOf(files);
const start = performance.now();
check(text);
console.log(performance.now() - start);
