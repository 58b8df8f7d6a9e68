// Takes an error of the YAML parser; gives what is wrong and what to do in words for people who do not know YAML well.
// Never hides the parser's own words where it has no better ones.
import type { YAMLError } from "yaml";
import type { Say, Wording } from "../wording/wording.ts";

type Fault = keyof Wording["registry"]["yaml"]["fault"];

const advice: Readonly<Partial<Record<YAMLError["code"], Fault>>> = {
	BAD_ALIAS: "alias",
	BAD_DQ_ESCAPE: "escape",
	BAD_INDENT: "indent",
	BAD_SCALAR_START: "start",
	BLOCK_AS_IMPLICIT_KEY: "colon",
	BLOCK_IN_FLOW: "flow",
	KEY_OVER_1024_CHARS: "longKey",
	MISSING_CHAR: "unclosed",
	MULTILINE_IMPLICIT_KEY: "noColon",
	MULTIPLE_DOCS: "documents",
	RESOURCE_EXHAUSTION: "deep",
	TAB_AS_INDENT: "tab",
	TAG_RESOLVE_FAILED: "tag",
	UNEXPECTED_TOKEN: "unexpected",
};

export function sayYamlFault({ code, message }: YAMLError): Say {
	const known = advice[code];
	return ({ registry: { yaml } }) => (known ? yaml.fault[known] : yaml.other(message));
}
