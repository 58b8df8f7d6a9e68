// The list of formats a registry may be written in. Adding one is a file and a line here.
import type { Format } from "../tree.ts";
import { bibtex } from "./bibtex.ts";
import { json } from "./json.ts";
import { yaml } from "./yaml.ts";

const formats: readonly Format[] = [yaml, json, bibtex];

/** The format of a file by the end of its name; YAML where nothing says otherwise. */
export const formatFor = (file: string): Format =>
	formats.find(({ extensions }) => extensions.some((extension) => file.toLowerCase().endsWith(extension))) ?? yaml;
