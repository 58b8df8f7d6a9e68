import type { Plugin } from "esbuild";

export declare const leanCitations: Plugin;
