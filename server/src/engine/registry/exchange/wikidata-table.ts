// Items and properties of Wikidata that quantities need, as data. Units by our symbol; the items are Wikidata's own
// (https://www.wikidata.org/wiki/Wikidata:Units). What is not here is said to be missing, never guessed.

const units: Readonly<Record<string, string>> = {
	"%": "Q11229",
	m: "Q11573",
	mm: "Q174789",
	cm: "Q174728",
	km: "Q828224",
	"[ft_i]": "Q3710",
	"[mi_i]": "Q253276",
	"[nmi_i]": "Q93318",
	m2: "Q25343",
	km2: "Q712226",
	ar: "Q185078",
	har: "Q35852",
	"[acr_us]": "Q81292",
	"[smi_us]": "Q232291",
	L: "Q11582",
	m3: "Q25517",
	g: "Q41803",
	kg: "Q11570",
	t: "Q191118",
	"[oz_av]": "Q48013",
	"[lb_av]": "Q100995",
	s: "Q11574",
	min: "Q7727",
	h: "Q25235",
	d: "Q573",
	wk: "Q23387",
	mo: "Q5151",
	a: "Q577",
	"m/s": "Q182429",
	"km/h": "Q180154",
	"[kn_i]": "Q128822",
	Hz: "Q39369",
	W: "Q25236",
	kW: "Q3320608",
	MW: "Q6982035",
	GW: "Q5879479",
	PS: "Q160857",
	J: "Q25269",
	kWh: "Q182098",
	MWh: "Q6009164",
	GWh: "Q2051195",
	TWh: "Q2659078",
	K: "Q11579",
	Cel: "Q25267",
	USD: "Q4917",
	EUR: "Q4916",
	GBP: "Q25224",
	CHF: "Q25344",
	JPY: "Q8146",
	CNY: "Q39099",
	RUB: "Q41044",
	KRW: "Q202040",
	INR: "Q80524",
	PLN: "Q123213",
	SEK: "Q122922",
	NOK: "Q132643",
	DKK: "Q25417",
	CZK: "Q131016",
	HUF: "Q47190",
	TRY: "Q172872",
	CAD: "Q1104069",
	AUD: "Q259502",
	BRL: "Q173117",
	MXN: "Q4730",
	ZAR: "Q181907",
	SGD: "Q190951",
	HKD: "Q31015",
	NZD: "Q1472704",
};

const symbols: ReadonlyMap<string, string> = new Map(Object.entries(units).map(([symbol, item]) => [item, symbol]));

/** As prose writes it, where the symbol is not what a sentence has. */
const inProse: Readonly<Record<string, string>> = {
	m2: "m²",
	km2: "km²",
	m3: "m³",
	har: "ha",
	L: "litres",
	a: "years",
	mo: "months",
	wk: "weeks",
	d: "days",
	h: "hours",
	min: "minutes",
	s: "seconds",
	Cel: "°C",
	"[ft_i]": "feet",
	"[mi_i]": "miles",
	"[nmi_i]": "nautical miles",
	"[acr_us]": "acres",
	"[smi_us]": "square miles",
	"[lb_av]": "pounds",
	"[oz_av]": "ounces",
	"[kn_i]": "knots",
	ar: "ares",
};

/** What the commonest properties of quantities are called. */
const properties: Readonly<Record<string, string>> = {
	P1082: "population",
	P1114: "quantity",
	P1120: "number of deaths",
	P1128: "employees",
	P1339: "number of injured",
	P1174: "visitors per year",
	P2043: "length",
	P2044: "elevation above sea level",
	P2046: "area",
	P2048: "height",
	P2049: "width",
	P2067: "mass",
	P2130: "cost",
	P2131: "nominal GDP",
	P2139: "total revenue",
	P2196: "students count",
	P2295: "net profit",
	P2403: "total assets",
};

const entityUrl = (item: string): string => `http://www.wikidata.org/entity/${item}`;

/** "1" for what has no unit; null for a unit without an item here. */
export const unitUrl = (symbol: string | null): string | null => {
	if (symbol === null) return "1";
	const item = Object.hasOwn(units, symbol) ? units[symbol] : undefined;
	return item === undefined ? null : entityUrl(item);
};

/** "Q828224", "http://www.wikidata.org/entity/Q828224": km. Null for no unit, undefined for one that is not here. */
export function symbolOf(unit: string): string | null | undefined {
	if (unit === "1" || unit === "") return null;
	const item = /Q\d+$/.exec(unit)?.[0];
	// Q199 is the number one: no unit by another name.
	return item === "Q199" ? null : symbols.get(item ?? "");
}

export const proseUnit = (symbol: string): string => inProse[symbol] ?? symbol;

export const propertyName = (property: string): string => properties[property] ?? property;
