// Takes a piece of a text; gives a copy that shares nothing with it. What is cut from a draft may hold the whole draft in
// memory, version after version, for as long as the piece is kept.

/** The same text or texts, by themselves. Linear. */
export const apart = <Text extends string | readonly string[]>(text: Text): Text =>
	JSON.parse(JSON.stringify(text)) as Text;
