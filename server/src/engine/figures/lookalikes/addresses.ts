// Takes a run of digits behind the name of a street; says that it is the number of a house, with the postal code and the
// town behind it: "Hauptstraße 45, 8010 Graz". Where the number stands first ("10 Downing Street"), titles.ts reads it.
import { goesOn, isCapital, isDigits, joined, type Reader, wordAt } from "../reader.ts";
import { type Hit, hit } from "./hit.ts";

/** `counts`: what follows the token is counted or measured ("am Marktplatz 12 Buden"). */
export function addressAt(reader: Reader, at: number, counts: (at: number) => boolean): Hit | null {
	const { streetEndings } = reader.lexicon;
	const dot = wordAt(reader, at - 1) === "." && joined(reader, at - 2) ? 1 : 0;
	const street = at - 1 - dot;
	if (wordAt(reader, at).length > 3 || !isCapital(reader, street)) return null;
	const endings = dot === 0 ? streetEndings : streetEndings.filter((ending) => isShort(ending, streetEndings));
	if (!endings.some((ending) => wordAt(reader, street).endsWith(ending)) || counts(at + 1)) return null;
	// "An der Straße. 3,6 Kilometer davon", "kostet an der Gasse 2'150 Franken": no house has decimals or thousands.
	if (goesOn(reader, at, ",.'’")) return null;
	return hit(street, behindTown(reader, at + 1), "name", "an address");
}

/** "Str." stands for "Straße"; a whole word before a full stop ends its sentence. */
const isShort = (ending: string, all: readonly string[]): boolean =>
	all.some((one) => one !== ending && one.startsWith(ending));

/** ", 8010 Graz", " in 3011 Bern". */
function behindTown(reader: Reader, behind: number): number {
	const link = wordAt(reader, behind);
	const code = wordAt(reader, behind + 1);
	const town = (link === "," || link === "in") && isDigits(reader, behind + 1) && isCapital(reader, behind + 2);
	return town && code.length >= 4 && code.length <= 5 ? behind + 3 : behind;
}
