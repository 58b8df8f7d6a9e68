// What is counted and measured in news, as ideas under their words.
import type { Measure } from "../language.ts";

export const measures: readonly Measure[] = [];
