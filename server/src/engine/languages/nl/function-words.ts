// Dutch words that say nothing of a subject: articles, pronouns, prepositions, conjunctions, auxiliaries, particles.
// They also vote for the language of a block; words that German or English have too ("in", "die", "was") count for both.
export const functionWords: ReadonlySet<string> = new Set(
	`de het een der des deze dit dat die zulke zulk elk elke ieder iedere iedereen iemand niemand iets niets alle alles allen beide
	geen enkele enkel sommige andere ander anderen zelf dezelfde hetzelfde
	ik jij je u hij zij ze wij we jullie hen hun haar hem mij me jou ons onze mijn jouw uw zijn zich elkaar wie welke welk
	aan achter behalve beneden bij binnen boven buiten door gedurende in langs met na naar naast om onder op over per rond
	sinds sedert te tegen ten ter tijdens tot tussen uit van vanaf vanuit vanwege volgens voor voorbij wegens zonder
	en of maar want dus als dan dat omdat doordat terwijl toen wanneer hoewel zodat zoals tenzij indien noch
	is ben bent was waren zijn geweest word wordt worden werd werden geworden heb hebt heeft hebben had hadden gehad
	zal zullen zou zouden kan kunt kunnen kon konden mag mogen mocht mochten moet moeten moest moesten wil wilt willen wilde wilden
	niet ook nog al reeds wel nu er daar hier toch zo zeer veel meer meest minder minst weinig vaak altijd nooit ooit weer steeds
	echter daarom daarna daarvan daarmee daarbij daarvoor waarbij waarvan waarop waarin waarmee waardoor hiervan hierbij hiermee
	eerst alleen zelfs bijna ongeveer ruim misschien immers bovendien inmiddels nadat voordat totdat hoe waarom waar wat`.split(/\s+/),
);
