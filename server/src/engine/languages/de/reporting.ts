// How somebody is said to have said something.
import type { Reporting } from "../language.ts";

export const reporting: Reporting = { before: [], behind: [], verbs: [], kinds: {}, against: [] };
