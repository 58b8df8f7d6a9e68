// The form of an interface language: every phrase of the messages that people read. English is where it is taken from, so that a
// language which lacks a phrase does not compile. Knows nothing of the languages that drafts are written in.
import type { english } from "./en/index.ts";

export type InterfaceLanguage = "en" | "de";

export type Wording = typeof english;

/** A message that is not said yet: whoever makes it need not know in what language it will be read. */
export type Say = (wording: Wording) => string;

export type { Spoken } from "./en/matching.ts";
