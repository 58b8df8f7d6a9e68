// A bay's claims file, and the command `sourcemark registry` in a folder with it.
import { readFileSync } from "node:fs";
import path from "node:path";
import { sourcemark } from "../kit/command.ts";

export const claims = `version: 1
sources:
  harbour-2025: { title: Winter timetable, short: Harbour Office, URL: https://harbour.example/ }
claims:
  # counted in March
  ferries-late:
    statement: Last winter 212 ferries were late.
    source: harbour-2025
`;
export const files = { "bay.claims.yaml": claims };

export const run = async (cwd: string, ...args: string[]) => sourcemark(["registry", ...args], { cwd });
export const read = (cwd: string, name = "bay.claims.yaml"): string => readFileSync(path.join(cwd, name), "utf8");
