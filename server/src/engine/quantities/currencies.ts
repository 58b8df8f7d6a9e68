// The currencies as data: ISO 4217 codes in use, and those that older texts still count in, with their minor digits.
// Names and signs belong to the languages. Source: ISO 4217 lists one and three.

/** Codes in use. */
const current =
	"AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF " +
	"CLP CNY COP CRC CUC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL " +
	"HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD " +
	"MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR " +
	"RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SLL SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD " +
	"TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XCG XDR XOF XPF XSU YER ZAR ZMW ZWG ZWL";

/** Codes of currencies withdrawn since 1970 that news archives hold. */
const withdrawn =
	"ADP ATS AYM AZM BEF BYR CSD CSK CYP DDM DEM EEK ESP FIM FRF GHC GRD IEP ITL LTL LUF LVL MGF MRO MTL MZM NLG PLZ " +
	"PTE ROL RUR SIT SKK STD SUR TRL UAK VEB VEF XEU YUM ZMK ZWD";

/** Not of ISO 4217, but money to every reader. */
const unlisted = "BTC ETH";

const withoutMinor = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF ESP ITL LUF BEF BYR";
const withThree = "BHD IQD JOD KWD LYD OMR TND";

export interface Currency {
	readonly code: string;
	/** Decimals of an amount in full: 2 for most, 0 for yen, 3 for dinars. */
	readonly minorDigits: number;
}

const none = new Set(withoutMinor.split(" "));
const three = new Set(withThree.split(" "));

const byCode: ReadonlyMap<string, Currency> = new Map(
	`${current} ${withdrawn} ${unlisted}`
		.split(" ")
		.map((code): [string, Currency] => [code, { code, minorDigits: none.has(code) ? 0 : three.has(code) ? 3 : 2 }]),
);

/** Null where the code is none in the table. */
export const currencyOf = (code: string): Currency | null => byCode.get(code) ?? null;

export const currencyCodes: readonly string[] = [...byCode.keys()];

/** Hundredths that a text writes without saying of which currency, and the currencies that have them. */
const minor: ReadonlyMap<string, readonly string[]> = new Map([
	["[ct]", ["EUR", "USD", "CAD", "AUD", "NZD", "HKD", "SGD", "ZAR"]],
	["[p]", ["GBP"]],
	["[Rp]", ["CHF"]],
]);

export const isMinor = (symbol: string): boolean => minor.has(symbol);

/** How many of `to` one `from` is where the one is a hundredth of the other ("46.5 cents", "0.465 euros"); else null. */
export function minorFactor(from: string | null, to: string | null): "0.01" | "100" | null {
	if (from === null || to === null) return null;
	if (minor.get(from)?.includes(to)) return "0.01";
	return minor.get(to)?.includes(from) ? "100" : null;
}
