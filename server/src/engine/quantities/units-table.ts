// The units of measure as data: UCUM symbol (https://ucum.org/ucum), dimension, exact worth in the dimension's base unit,
// other spellings of the symbol. Words for units ("Kilometer") belong to the languages.

/** A factor is a decimal or a fraction of two ("5/9"), so that every unit has an exact one. */
export interface Unit {
	readonly symbol: string;
	readonly dimension: string;
	readonly factor: string;
	/** Added before the factor applies: degrees Celsius are (x + 273.15) kelvins. */
	readonly offset: string;
	readonly aliases: readonly string[];
}

type Row = readonly [symbol: string, factor: string, aliases?: string, offset?: string];

/** Aliases are separated by spaces; the row with factor 1 is the base unit. */
const table: Readonly<Record<string, readonly Row[]>> = {
	length: [
		["m", "1"],
		["pm", "1e-12"],
		["nm", "1e-9"],
		["um", "1e-6", "µm μm"],
		["mm", "1e-3"],
		["cm", "1e-2"],
		["dm", "1e-1"],
		["km", "1e3"],
		["[in_i]", "0.0254", "in"],
		["[ft_i]", "0.3048", "ft"],
		["[yd_i]", "0.9144", "yd"],
		["[mi_i]", "1609.344", "mi"],
		["[nmi_i]", "1852", "nmi"],
	],
	area: [
		["m2", "1", "m² sqm qm"],
		["mm2", "1e-6", "mm²"],
		["cm2", "1e-4", "cm²"],
		["km2", "1e6", "km² sqkm qkm"],
		["ar", "1e2"],
		["har", "1e4", "ha"],
		// The international acre; the survey acre of the symbol's name is two millionths larger.
		["[acr_us]", "4046.8564224", "ac acre"],
		["[sft_i]", "0.09290304", "[ft_i]2 ft2 ft² sqft"],
		["[smi_us]", "2589988.110336", "[mi_i]2 mi2 mi² sqmi"],
	],
	volume: [
		["L", "1", "l dm3 dm³"],
		["mL", "1e-3", "ml cm3 cm³ ccm"],
		["cL", "1e-2", "cl"],
		["dL", "1e-1", "dl"],
		["hL", "1e2", "hl"],
		["m3", "1e3", "m³ cbm"],
		["km3", "1e12", "km³"],
		["[cft_i]", "28.316846592", "ft3 ft³"],
		["[gal_us]", "3.785411784", "gal"],
		["[gal_br]", "4.54609"],
		["[bbl_us]", "158.987294928", "bbl"],
		["[pt_us]", "0.473176473"],
		["[pt_br]", "0.56826125", "pt"],
		["[foz_us]", "0.0295735295625"],
		["[tsp_us]", "0.00492892159375"],
		["[tbs_us]", "0.01478676478125"],
		["[cup_us]", "0.2365882365"],
	],
	mass: [
		["g", "1"],
		["ug", "1e-6", "µg μg"],
		["mg", "1e-3"],
		["kg", "1e3"],
		["t", "1e6"],
		["kt", "1e9"],
		["Mt", "1e12"],
		["Gt", "1e15"],
		["[oz_av]", "28.349523125", "oz"],
		["[oz_tr]", "31.1034768"],
		["[lb_av]", "453.59237", "lb lbs"],
		["[lb_ch]", "500"],
		["[ztr]", "50000"],
		["[stone_av]", "6350.29318"],
		["[ston_av]", "907184.74"],
		["[lton_av]", "1016046.9088"],
	],
	time: [
		["s", "1"],
		["ns", "1e-9"],
		["us", "1e-6", "µs μs"],
		["ms", "1e-3"],
		["min", "60"],
		["h", "3600"],
		["d", "86400"],
		["wk", "604800"],
		["mo", "2629800"],
		["a", "31557600", "yr"],
		["10.a", "315576000"],
		["100.a", "3155760000"],
	],
	speed: [
		["m/s", "1"],
		["km/h", "5/18", "kmh kph"],
		["km/s", "1e3"],
		["[mi_i]/h", "0.44704", "mph mi/h"],
		["[kn_i]", "463/900", "kn"],
	],
	frequency: [
		["Hz", "1"],
		["kHz", "1e3"],
		["MHz", "1e6"],
		["GHz", "1e9"],
		["THz", "1e12"],
	],
	power: [
		["W", "1"],
		["mW", "1e-3"],
		["kW", "1e3"],
		["MW", "1e6"],
		["GW", "1e9"],
		["TW", "1e12"],
		["[HP]", "745.69987158227022", "hp"],
		["PS", "735.49875"],
	],
	energy: [
		["J", "1"],
		["kJ", "1e3"],
		["MJ", "1e6"],
		["GJ", "1e9"],
		["TJ", "1e12"],
		["PJ", "1e15"],
		["EJ", "1e18"],
		["Wh", "3600", "W.h"],
		["kWh", "3.6e6", "kW.h"],
		["MWh", "3.6e9", "MW.h"],
		["GWh", "3.6e12", "GW.h"],
		["TWh", "3.6e15", "TW.h"],
		["PWh", "3.6e18", "PW.h"],
		["cal", "4.184"],
		["kcal", "4184"],
	],
	temperature: [
		["K", "1"],
		["Cel", "1", "°C ℃", "273.15"],
		["[degF]", "5/9", "°F ℉", "459.67"],
	],
	data: [
		["bit", "1"],
		["kbit", "1e3"],
		["Mbit", "1e6"],
		["Gbit", "1e9"],
		["B", "8", "By"],
		["kB", "8e3", "kBy KB"],
		["MB", "8e6", "MBy"],
		["GB", "8e9", "GBy"],
		["TB", "8e12", "TBy"],
		["PB", "8e15", "PBy"],
	],
	"data rate": [
		["bit/s", "1", "bps"],
		["kbit/s", "1e3", "kbps"],
		["Mbit/s", "1e6", "Mbps"],
		["Gbit/s", "1e9", "Gbps"],
	],
	pressure: [
		["Pa", "1"],
		["hPa", "1e2"],
		["kPa", "1e3"],
		["MPa", "1e6"],
		["mbar", "1e2"],
		["bar", "1e5"],
		["atm", "101325"],
		["[psi]", "6894.757293168361", "psi"],
		["mm[Hg]", "133.322387415", "mmHg"],
	],
	concentration: [
		["g/m3", "1", "g/m³ mg/L mg/l"],
		["ug/m3", "1e-6", "µg/m3 µg/m³ μg/m³ ng/L"],
		["mg/m3", "1e-3", "mg/m³ ug/L µg/l"],
		["mg/dL", "10", "mg/dl"],
		["g/L", "1e3", "g/l kg/m3 kg/m³"],
	],
	emission: [
		["g/km", "1"],
		["kg/km", "1e3"],
	],
	density: [
		["/km2", "1"],
		["/har", "100", "/ha"],
		["/[mi_i]2", "1/2.589988110336", "/mi2"],
	],
	voltage: [
		["V", "1"],
		["mV", "1e-3"],
		["kV", "1e3"],
	],
	current: [
		["A", "1"],
		["mA", "1e-3"],
	],
	charge: [
		["A.h", "1", "Ah"],
		["mA.h", "1e-3", "mAh"],
	],
	force: [
		["N", "1"],
		["kN", "1e3"],
		["MN", "1e6"],
	],
	dose: [
		["Sv", "1"],
		["mSv", "1e-3"],
		["uSv", "1e-6", "µSv μSv"],
	],
	activity: [
		["Bq", "1"],
		["kBq", "1e3"],
		["MBq", "1e6"],
		["GBq", "1e9"],
		["TBq", "1e12"],
	],
	resistance: [
		["Ohm", "1", "Ω"],
		["kOhm", "1e3", "kΩ"],
	],
	torque: [["N.m", "1", "Nm"]],
	level: [["dB", "1", "dBA"]],
	illuminance: [["lx", "1", "lux"]],
	"luminous flux": [["lm", "1"]],
	angle: [["deg", "1", "°"]],
	consumption: [["L/(100.km)", "1", "l/100km L/100km"]],
	fraction: [
		["1", "1"],
		["%", "0.01"],
		["[ppth]", "1e-3", "‰"],
		["[ppm]", "1e-6", "ppm"],
		["[ppb]", "1e-9", "ppb"],
	],
	points: [
		["[pp]", "1", "pp"],
		["[bp]", "0.01", "bp"],
	],
};

const unit = (dimension: string, [symbol, factor, aliases, offset]: Row): Unit => ({
	symbol,
	dimension,
	factor,
	offset: offset ?? "0",
	aliases: aliases ? aliases.split(" ") : [],
});

export const unitTable: readonly Unit[] = Object.entries(table).flatMap(([dimension, rows]) =>
	rows.map((row) => unit(dimension, row)),
);

/**
 * Dimensions that writers take for one another: the same number with the other unit is a slip of the unit,
 * not another figure (5 MW for 5 MWh, 35 m for 35 m², 3 % for 3 percentage points).
 */
export const confusedDimensions: readonly (readonly [string, string])[] = [
	["power", "energy"],
	["length", "area"],
	["area", "volume"],
	["mass", "volume"],
	["length", "speed"],
	["fraction", "points"],
	["data", "data rate"],
];
