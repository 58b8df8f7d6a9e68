// Sources of several fields, as registries name them, for the attribution suites. Invented, but for the bundled two.
import { registryOf } from "./attribution-kit.ts";

export const english = registryOf([
	["board", "agency", ["Lower Valley Water Board", "water board"], "https://water.example/report"],
	[
		"nis",
		"agency",
		["National Intelligence Service", "South Korea's intelligence service", "NIS"],
		"https://nis.example",
	],
	[
		"fns",
		"study",
		["Unequal Partnership", "Friedrich Naumann Foundation", "Naumann Foundation", "Olena Guseinova", "Guseinova"],
	],
	["fso", "agency", ["Federal Statistical Office", "FSO"]],
	["court", "court", ["Regional Court of Tarn", "regional court"]],
	["relief", "ngo", ["Relief Without Borders", "RWB"]],
	["clinic", "hospital", ["St Anne's Hospital"]],
	["riders", "association", ["Cyclists' Federation"]],
	["gazette", "media", ["Valley Gazette"]],
]);

export const german = registryOf([
	["amt", "agency", ["Wasseramt Untertal", "Wasseramt"], "https://wasser.example/bericht"],
	["nis", "agency", ["National Intelligence Service", "südkoreanischer Geheimdienst", "NIS"], "https://nis.example"],
	[
		"fns",
		"study",
		["Ungleiche Partnerschaft", "Friedrich-Naumann-Stiftung", "Naumann-Stiftung", "Olena Guseinova", "Guseinova"],
	],
	["bfs", "agency", ["Bundesamt für Statistik", "BFS"]],
	["gericht", "court", ["Landesgericht Traun", "Landesgericht"]],
	["hilfe", "ngo", ["Hilfe ohne Grenzen"]],
	["spital", "hospital", ["Kantonsspital Seewil", "Kantonsspital"]],
	["bauern", "association", ["Bauernverband"]],
	["blatt", "media", ["Talboten", "Talbote"]],
]);
