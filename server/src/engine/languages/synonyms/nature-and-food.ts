// Words for farms, nature and food: sets of one meaning, id | English | German. Tight: either word tells the same fact of the same number.
// Base forms; what has more than one word stands in every form. See index.ts for how they are read.
export const natureAndFood = `
farm | farm | Bauernhof, Bauernhöfe, Landwirtschaftsbetrieb, Bauernbetrieb
calf | calf, calves | Kalb, Kälber
pig | pig, hog, swine | Schwein
goat | goat | Ziege, Geiss, Geiß
horse | horse | Pferd, Ross, Rösser
livestock | livestock, farm animal, farm animals | Nutztier
beecolony | bee colony, bee colonies, honeybee colony, honeybee colonies | Bienenvolk, Bienenvölker
wolf | wolf, wolves | Wolf, Wölfe
wolfpack | wolf pack, wolf packs, pack of wolves, packs of wolves | Wolfsrudel, Rudel
deer | red deer | Hirsch, Rothirsch
wildboar | wild boar, wild boars, wild pig, wild pigs | Wildschwein
deforest | deforest, deforestation | abholzen, Abholzung, Entwaldung
vineyard | vineyard | Weinberg, Rebberg, Weingarten, Weingärten
potato | potato, potatoes | Kartoffel, Erdapfel, Erdäpfel
maize | maize, corn | Mais, Kukuruz
cereal | cereal, grain | Getreide
tomato | tomato, tomatoes | Tomate, Paradeiser
grape | grape | Traube, Weintraube
rapeseed | rapeseed, oilseed rape, canola | Raps
pesticide | pesticide | Pestizid, Pflanzenschutzmittel
food | food, foodstuff | Lebensmittel, Nahrungsmittel
tractor | tractor | Traktor, Trecker
tapwater | tap water | Leitungswasser, Hahnenwasser, Hahnenburger
organicfarm | organic farm, organic farms | Biobetrieb, Bio-Betrieb, Biobauernhof, Biohof
endangered | threatened with extinction, at risk of extinction | vom Aussterben bedroht
extinct | extinct, extinction, die out, dies out, died out, dying out | aussterben, ausgestorben
particulates | particulate matter, fine particulates, fine dust | Feinstaub
co2 | carbon dioxide, CO2 | Kohlendioxid, CO2
plastic | plastic | Plastik, Kunststoff
toilet | toilet, lavatory | Toilette, WC, Klosett
hunger | hunger, hungry | Hunger, hungern
cow | cow | Kuh, Kühe
cattle | cattle | Rind, Rinder, Rindvieh
sheep | sheep | Schaf
poultry | poultry | Geflügel
egg | egg | Ei, Eier
fish | fish, fishes | Fisch
bird | bird | Vogel, Vögel
insect | insect | Insekt
dog | dog | Hund
cat | cat | Katze
tree | tree | Baum, Bäume
forest | forest | Wald, Wälder
wheat | wheat | Weizen
apple | apple | Apfel, Äpfel
milk | milk | Milch
cheese | cheese | Käse
butter | butter | Butter
meat | meat | Fleisch
beef | beef | Rindfleisch
pork | pork | Schweinefleisch
bread | bread | Brot
sugar | sugar | Zucker
wine | wine | Wein
beer | beer | Bier
fertiliser | fertiliser, fertilizer | Dünger, Düngemittel
drinkingwater | drinking water | Trinkwasser
groundwater | groundwater, ground water | Grundwasser
organic | organic, organically grown | Bio, biologisch angebaut, Biolandbau
species | species | Spezies
naturereserve | nature reserve, nature reserves | Naturschutzgebiet
river | river | Fluss, Flüsse
mountain | mountain | Berg
island | island | Insel
undernourished | undernourished, undernourishment | unterernährt, Unterernährung
famine | famine | Hungersnot, Hungersnöte
vegetarian | vegetarian | vegetarisch, Vegetarier, Vegetarierin, Vegetarierinnen
vegan | vegan | vegan, Veganer, Veganerin, Veganerinnen
`;
