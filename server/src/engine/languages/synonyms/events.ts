// Words for what nature, accidents and criminals do: sets of one meaning, id | English | German. Tight: either word tells the same fact of the same number.
// Base forms; what has more than one word stands in every form. See index.ts for how they are read.
export const events = `
roadaccident | road accident, road accidents, traffic accident, traffic accidents, road traffic accident, road traffic accidents, road crash, road crashes, traffic crash, traffic crashes | Verkehrsunfall, Verkehrsunfälle, Strassenverkehrsunfall, Strassenverkehrsunfälle, Straßenverkehrsunfall, Straßenverkehrsunfälle
collide | collide, collision | kollidieren, Kollision, zusammenstossen, zusammenstoßen, Zusammenstoss, Zusammenstösse, Zusammenstoß, Zusammenstöße
planecrash | plane crash, plane crashes, air crash, air crashes, airplane crash, airplane crashes | Flugzeugabsturz, Flugzeugabstürze
suffocate | suffocate, suffocation, asphyxiate, asphyxiation | ersticken
starvedeath | starve to death, starves to death, starved to death, starving to death, died of starvation, die of starvation, died of hunger, die of hunger | verhungern, Hungertod
freezedeath | freeze to death, freezes to death, froze to death, frozen to death, freezing to death | erfrieren
burndown | burn down, burns down, burned down, burnt down, burning down, gutted by fire | abbrennen, niederbrennen
wildfire | wildfire, forest fire, forest fires | Waldbrand, Waldbrände
blaze | blaze | Brand, Brände, Feuersbrunst, Feuersbrünste
flood | flood, flooding, inundate, inundation | überfluten, Überflutung, überschwemmen, Überschwemmung, Hochwasser
earthquake | earthquake, quake | Erdbeben, Beben
landslide | landslide, landslip | Erdrutsch, Hangrutsch, Hangrutschung
drought | drought | Dürre, Trockenheit
rain | rain, rainfall | Regen, Regenfall, Regenfälle, Niederschläge
eruption | erupt, eruption | Eruption, Vulkanausbruch, Vulkanausbrüche
melt | melt | schmelzen, abschmelzen, Schmelze
explode | explode, explosion, detonate, detonation, blast | explodieren, Explosion, detonieren, Detonation
poweroutage | power cut, power cuts, power outage, power outages, power failure, power failures, blackout | Stromausfall, Stromausfälle, Stromunterbruch, Stromunterbrüche, Blackout
murder | murder | ermorden, Mord
shootdead | shoot dead, shoots dead, shot dead, shooting dead, gun down, guns down, gunned down, gunning down, shot and killed | erschiessen, erschießen
knifeattack | stabbing, knife attack, knife attacks | Messerattacke, Messerangriff
steal | steal, theft, pilfer | stehlen, Diebstahl, Diebstähle, entwenden, klauen
thief | thief, thieves | Dieb, Diebin, Diebinnen
burglary | burglary, burgle, burglarize, break-in, break into, breaks into, broke into, broken into, breaking into | Einbrüche, Einbruchdiebstahl, Einbruchdiebstähle, Einbruchsdiebstahl, Einbruchsdiebstähle
robbery | rob, robbery | Raub, Raubüberfall, Raubüberfälle, ausrauben, berauben
loot | loot, plunder, pillage | plündern, Plünderung
kidnap | kidnap, abduct, abduction, kidnapping | entführen, Entführung, kidnappen, verschleppen
attack | attack | angreifen, Angriff, attackieren, Attacke
fraud | fraud, scam | Betrugsfall, Betrugsfälle, Betrugsdelikt, Betrügerei
embezzle | embezzle, embezzlement, misappropriate, misappropriation | veruntreuen, Veruntreuung, unterschlagen, Unterschlagung
moneylaundering | money laundering, launder | Geldwäsche, Geldwäscherei
bribe | bribe, bribery | bestechen, Bestechung, Bestechungsgeld, Schmiergeld
peoplesmuggler | people smuggler, people smugglers, human smuggler, human smugglers | Schlepper, Schleuser
humantrafficking | human trafficking, trafficking in human beings | Menschenhandel
airstrike | airstrike, air strike, air strikes, air raid, air raids, aerial attack, aerial attacks | Luftangriff, Luftschlag, Luftschläge
drone | drone, UAV, unmanned aerial vehicle, unmanned aerial vehicles | Drohne
shootdown | shoot down, shoots down, shot down, shooting down | abschiessen, abschießen
deserter | deserter | Deserteur, Deserteurin, Deserteurinnen, Fahnenflüchtige, Fahnenflüchtiger
recapture | recapture, retake | zurückerobern, Rückeroberung
ceasefire | ceasefire, cease-fire, truce | Waffenruhe, Waffenstillstand, Waffenstillstände, Feuerpause
demonstration | demonstration, protest | Demonstration, Demo, Kundgebung, Protest
protester | protester, protestor, demonstrator | Demonstrant, Demonstrantin, Demonstrantinnen, Demonstrierende, Protestierende
riot | riot | Krawall, Ausschreitung
disappear | disappear, disappearance, vanish | verschwinden
suicide | suicide | Suizid, Selbstmord, Selbsttötung
cull | cull | keulen, Keulung
accident | accident | Unfall, Unfälle
derail | derail, derailment | entgleisen, Entgleisung
capsize | capsize | kentern
drown | drown | ertrinken
incinerate | incinerate, incineration | verbrennen, Verbrennung
aftershock | aftershock | Nachbeben
avalanche | avalanche | Lawine
storm | storm | Sturm, Stürme
hurricane | hurricane | Hurrikan
hail | hail, hailstorm | Hagel, Hagelsturm, Hagelstürme
lightning | lightning, lightning strike, lightning strikes | Blitzschlag, Blitzschläge, Blitzeinschlag, Blitzeinschläge
heatwave | heatwave, heat wave, heat waves | Hitzewelle
snow | snow, snowfall | Schnee, Schneefall, Schneefälle
glacier | glacier | Gletscher
poison | poison, poisoning | vergiften, Vergiftung
homicide | homicide | Tötungsdelikt
femicide | femicide | Femizid
hostage | hostage | Geisel
rape | rape | vergewaltigen, Vergewaltigung
bodilyharm | bodily harm | Körperverletzung
terrorattack | terror attack, terror attacks, terrorist attack, terrorist attacks | Terroranschlag, Terroranschläge, Terrorangriff, Terrorattacke
smuggle | smuggle | schmuggeln, Schmuggel
vandalism | vandalise, vandalize, vandalism | Vandalismus, Vandalenakt
arson | arson | Brandstiftung
torture | torture | foltern, Folter, Folterung
intercept | intercept, interception | abfangen
landmine | landmine, land mine, land mines | Landmine
overdose | overdose | Überdosis, Überdosen
slaughter | slaughter | schlachten, Schlachtung
`;
