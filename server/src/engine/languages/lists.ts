// Takes data written as text, so that a table reads as one; gives lists of words and phrases.

/** "a b c" as words; line ends part them too. */
export const words = (text: string): string[] => text.split(/\s+/u).filter(Boolean);

/** "a b c" as a set of words. */
export const wordSet = (text: string): ReadonlySet<string> => new Set(words(text));

/** "a, b c" as phrases. */
export const phrases = (text: string): string[] => text.split(/\s*,\s*/u).filter(Boolean);
