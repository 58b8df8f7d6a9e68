// Holds docs/README.md against the pages that there are, and every link within docs against files and headings.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";

const docs = path.resolve(import.meta.dirname, "../docs");
const names = readdirSync(docs).filter((name) => name.endsWith(".md"));
const read = (file: string): string => readFileSync(file, "utf8").replace(/^```[\s\S]*?^```$/gm, "");

/** As GitHub makes them. */
const anchorsOf = (text: string): string[] =>
	[...text.matchAll(/^#+ +(.+)$/gm)].map(([, heading = ""]) =>
		heading
			.toLowerCase()
			.replace(/[^\p{L}\p{N} _-]/gu, "")
			.replaceAll(" ", "-"),
	);

const linksOf = (text: string): string[] =>
	[...text.replace(/`[^`\n]*`/g, "").matchAll(/\]\(([^)\s]+)\)/g)]
		.map(([, target = ""]) => target)
		.filter((target) => !/^[a-z]+:/.test(target));

test("the index has every page once", () => {
	const listed = linksOf(read(path.join(docs, "README.md")).split("\n## ").slice(1).join("\n"));
	expect(listed.toSorted()).toEqual(names.filter((name) => name !== "README.md").toSorted());
});

describe("every link leads to a file and to a heading in it", () => {
	test.each(names)("%s", (name) => {
		const wrong = linksOf(read(path.join(docs, name))).filter((link) => {
			const [target = "", anchor] = link.split("#");
			const file = target === "" ? path.join(docs, name) : path.resolve(docs, target);
			if (!existsSync(file)) return true;
			return anchor !== undefined && file.endsWith(".md") && !anchorsOf(read(file)).includes(anchor);
		});
		expect(wrong).toEqual([]);
	});
});
