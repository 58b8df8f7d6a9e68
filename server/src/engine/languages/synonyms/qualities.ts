// Words for which ones: rural, unpaid, electric: sets of one meaning, id | English | German. Tight: either word tells the same fact of the same number.
// Base forms; what has more than one word stands in every form. See index.ts for how they are read.
export const qualities = `
urban | urban | städtisch, urban
unpaidbill | unpaid bill, unpaid bills, outstanding bill, outstanding bills | offene Rechnung, offene Rechnungen, offenen Rechnungen
stateowned | state-owned, government-owned | staatseigen, in Staatsbesitz, in Staatseigentum
uninsured | uninsured, without insurance | unversichert, nichtversichert, nicht versichert
free | free of charge, for free, at no cost | gratis, kostenlos, kostenfrei, unentgeltlich
illegal | illegal, unlawful | illegal, rechtswidrig, gesetzwidrig, widerrechtlich, ungesetzlich
fixedterm | fixed-term, temporary contract, temporary contracts | befristet
compulsory | compulsory, mandatory, obligatory | obligatorisch, verpflichtend
poor | poor, impoverished | arm, verarmt
rich | rich, wealthy, affluent | reich, wohlhabend, vermögend
contaminated | contaminated | verseucht, kontaminiert
toxic | toxic, poisonous | giftig, toxisch
overcrowded | overcrowded | überfüllt, überbelegt
drunk | drunken, inebriated | alkoholisiert
illiterate | illiterate, unable to read and write | Analphabet, Analphabetin, Analphabetinnen, des Lesens und Schreibens unkundig
affordable | affordable | erschwinglich, bezahlbar
accessible | barrier-free, wheelchair accessible, wheelchair-accessible | barrierefrei, hindernisfrei, rollstuhlgängig, rollstuhlgerecht
wooden | wooden, made of wood | aus Holz
unidentified | unidentified | nicht identifiziert, unidentifiziert
undocumented | undocumented, sans-papiers, without papers | Sans-Papiers, papierlos, Papierlose
nuclear | nuclear | nuklear, atomar
local | local | lokal, örtlich
defective | defective, faulty, out of order | defekt, schadhaft, ausser Betrieb, außer Betrieb
unauthorised | unauthorised, unauthorized | unbefugt, unerlaubt
oldpeopleshome | old people's home, old people's homes, retirement home, retirement homes | Altersheim, Altenheim, Seniorenheim
malnourished | malnourished, malnutrition | mangelernährt, Mangelernährung, fehlernährt, Fehlernährung
civilpartnership | civil partnership, civil partnerships, registered partnership, registered partnerships | eingetragene Partnerschaft, eingetragene Partnerschaften, eingetragenen Partnerschaften
children | underage | minderjährig
usedcar | used car, used cars, second-hand car, second-hand cars | Gebrauchtwagen, Occasion, Occasionswagen, Gebrauchtfahrzeug
drinkdriving | drink-driving, drunk driving, drink driving, drunk-driving | Trunkenheit am Steuer, Alkohol am Steuer
unaffiliated | no religious affiliation, without religious affiliation | konfessionslos, Konfessionslose
gmo | genetically modified | gentechnisch verändert, gentechnisch veränderte, gentechnisch veränderten, genmanipuliert
unusable | unusable | unbrauchbar, unbenutzbar
cyclepath | cycle path, cycle paths, bike path, bike paths, bicycle path, bicycle paths, cycleway | Veloweg, Radweg, Fahrradweg
rural | rural | ländlich
foreign | foreign | ausländisch
domestic | domestic | inländisch
unpaid | unpaid | unbezahlt
public | public | öffentlich
private | private | privat
electric | electric | elektrisch
empty | empty | leer
armed | armed | bewaffnet
unarmed | unarmed | unbewaffnet
male | male | männlich
female | female | weiblich
unmarried | unmarried | unverheiratet
permanent | permanent contract, permanent contracts, permanent employment | unbefristet
voluntary | voluntary | freiwillig
polluted | polluted | verschmutzt
anonymous | anonymous | anonym
unvaccinated | unvaccinated | ungeimpft, Ungeimpfte
drinkable | potable | trinkbar
uninhabitable | uninhabitable | unbewohnbar
innocent | innocent | unschuldig
digital | digital | digital
regional | regional | regional
worldwide | global, globally, worldwide | weltweit, global
international | international | international
military | military | militärisch
jobapplication | job application, job applications | Bewerbung
insuredperson | insured person, insured persons, insured people | Versicherte, Versicherter
chargingpoint | charging point, charging points, charge point, charge points | Ladepunkt
grammarschool | grammar school, grammar schools | Gymnasium, Gymnasien
chicken | chicken | Huhn, Hühner
layinghen | laying hen, laying hens | Legehenne
domesticviolence | domestic violence, domestic abuse | häusliche Gewalt, häuslicher Gewalt
warship | warship | Kriegsschiff
povertyline | poverty line, poverty lines, poverty threshold, poverty thresholds | Armutsgrenze, Armutsschwelle
weight | weigh, weight | wiegen, Gewicht
`;
