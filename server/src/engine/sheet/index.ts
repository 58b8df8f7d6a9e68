// The room's door: fact sheets, their formats and their sign-offs.
export type { SheetDesk } from "./build.ts";
export * from "./formats.ts";
export { type SheetPanel, sheetPanel } from "./html/index.ts";
export { readSignOffs, type SignOffs } from "./read-sign-offs.ts";
export type { Sheet, SheetEntry, SheetMessage, SheetPlace, SheetSource } from "./sheet.ts";
export { type Signing, signOffFor } from "./sign-entry.ts";
export * from "./sign-off.ts";
export { sheetLanguages, wordsFor } from "./words/index.ts";
export type { SheetLanguage, SheetWords } from "./words/words.ts";
export { writeSignOff } from "./write-sign-off.ts";
