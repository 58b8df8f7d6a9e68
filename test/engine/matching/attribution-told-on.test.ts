// What is told on of somebody named before: papers that are "theirs", conclusions behind a colon, a second clause of one subject,
// reported speech behind a semicolon, and tags with more behind them.
import { describe, expect, it } from "vitest";
import { attributed } from "./attribution-kit.ts";
import { english, german } from "./attribution-sources.ts";

const englishDrafts: readonly string[] = [
	"The water board is worried. By its own count, {31|board} wells are dry.",
	"The water board is worried. Its report, released after a long delay, says that {31|board} wells are dry.",
	"According to the report, {31|~?} wells are dry, most of them in the north, where {80|~?} were drilled.",
	"{31|~?} wells are dry, according to the release, most of them in the north, where it counts {80|~?}.",
	"About {31|board} wells are dry, the water board said after its engineers had been out all night.",
	"Some {31|board} wells are dry, the water board concluded last spring, a third of all there are.",
	"The engineers of the water board come to a sobering conclusion: {31|board} wells are dry.",
	"Guseinova and her colleagues report {31|fns} cases.",
	"{31|board} wells are dry, the water board concedes, and {80|board} more are low.",
	"{900|-} people came. That included the choir, a former singer remarked.",
	"The study of Guseinova was long. For the study, {31|fns} farmers were asked.",
	"**By the numbers:** {31|board} wells are dry, per the water board.",
	"{31|board} wells are dry, according to lists the water board posted in May, and {80|board} are low.",
	"{31|board} wells are dry, according to images analysed by the water board.",
	"The water board has written off {31|fns} wells, Guseinova found.",
	"According to Guseinova, who was there in May, the water board has trained {31|fns+~board} engineers.",
	"The water board wrote down {31|fns} wells, according to Guseinova.",
	"In her study Guseinova writes of the valley. Of the water board, which had met twice, she writes that it had {31|fns} members.",
	"{31|board} wells are dry, according to a water board review published on Thursday.",
	"{31|board} wells were spoiled by Storm Hesper, engineers at the water board concluded.",
	"{31|fns} cases are known, according to the study by Guseinova published Monday.",
	"Nearly {31|board} wells, by the water board's account, ran dry.",
	"The water board met on Friday. It looked at maps and concluded that {31|board} wells are dry.",
	"Its owner is the water board. Its catalogue lists {31|board} wells.",
	"The village kept {3|-} buses and sold {2|-}.",
];

const germanDrafts: readonly string[] = [
	"Das Wasseramt ist besorgt. Nach seinen Zahlen sind {31|amt} Brunnen trocken.",
	"{80|amt} Brunnen gibt es laut Wasseramt; im Schnitt seien sie {52|amt} Meter tief.",
	"Die Brücke ist laut Wasseramt auf {30|amt} Metern gesperrt und bleibt es {8|amt} Monate.",
	"Die Fachleute des Wasseramts, die im Mai dort waren, kommen zu einem bitteren Schluss: {31|~amt} Brunnen seien trocken.",
	"Im Hof liegen {5|-} Fuhren. Wie die Prüfer vom Wasseramt feststellen, sind {31|amt} Brunnen trocken.",
	"{31|amt} Brunnen seien trocken, heißt es in einer Vorlage des Wasseramts, die Arbeiten dauerten {30|amt} Monate.",
	"Es gibt laut Rundbrief des Bauernverbands {18|bauern} Höfe.",
	"Das Wasseramt sagt, das Tal trockne aus. Die Pumpen, alte wie neue, verlöre man bald, und der Bau, alles eingerechnet, verschlinge {210|amt} Millionen.",
	"Jeder Hof müsse, so verlange es das Wasseramt, {80|amt} Eimer haben.",
	"Das Spital am Berg gab {12|amt} Franken aus, wie das Wasseramt in seiner Prüfung festhält.",
	"Guseinova und ihre Kollegen melden {31|fns} Fälle.",
	"Das Wasseramt verweist darauf, dass {31|amt} Brunnen trocken sind.",
	"Rund {31|amt} Brunnen sind trocken, geht aus dem Bericht des Wasseramts hervor.",
	"Guseinova hat die Höfe gezählt. Rund {31|fns} sind ihr zufolge leer.",
	"Das zeigt eine Studie von Guseinova. Für die Studie wurden {31|fns} Bauern befragt.",
	"Das Landesgericht prüfte es. Das Gericht, heißt es im Bericht des Wasseramts, übernehme {31|amt} Brunnen.",
	"Beim Wasseramt sind {31|amt} Brunnen erfasst, wie dieses mitteilt.",
	"Nun hat das Wasseramt {31|amt} Bauern befragt.",
	"Der Bericht des Wasseramts weise nach, dass {31|amt} Brunnen trocken seien.",
	"Insgesamt zählte das Fest {31|-} Leute.",
	"Laut Wasseramt ist es voll. In einem Boot säßen im Schnitt {31|amt} Leute, wobei es schwanke.",
	"Im Dorf stehen {3|-} Linden und blühen {2|-} Wochen.",
];

describe("told on", () => {
	it.each(englishDrafts)("%s", (draft) => expect(attributed(draft, "en", english)).toBe(draft));
	it.each(germanDrafts)("%s", (draft) => expect(attributed(draft, "de", german)).toBe(draft));
});
