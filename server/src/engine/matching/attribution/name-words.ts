// Takes a name; gives its words as they are looked up by.

/** Letters and digits in lower case, in order. */
export const nameWords = (name: string): readonly string[] => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
