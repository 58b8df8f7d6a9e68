// `npm run bench`: builds, measures, and prints what Sourcemark costs, each figure with what it must and what it shall be.
//
//   npm run bench [-- NAME...] [--quick] [--json] [--no-build] [--write]
//
// NAME is a row (check, keystroke, burst, memory, worst, open, start, registry, first-read, command) or a table of its own
// (phases, figures, registries, chart); none means all rows. `--quick`: fewer rounds, a tenth of the drafts.
// `--write` puts the whole table into docs/speed.md and the charts into docs/images (`chart --write`: the charts only).
// Exit status 1 where something could not be measured.
import { ensureInstalled } from "../../client/build/install.mjs";

ensureInstalled();
await import("./main.mjs");
