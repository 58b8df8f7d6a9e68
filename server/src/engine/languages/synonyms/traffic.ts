// Words for traffic, buildings and energy: sets of one meaning, id | English | German. Tight: either word tells the same fact of the same number.
// Base forms; what has more than one word stands in every form. See index.ts for how they are read.
export const traffic = `
car | car, automobile, passenger car, passenger cars | Auto, Personenwagen, Pkw, Personenkraftwagen
electriccar | electric car, electric cars, e-car | Elektroauto, E-Auto
truck | truck, lorry, lorries | Lastwagen, Lastkraftwagen, Lkw, Laster, Camion
bicycle | bicycle, bike, push-bike | Velo, Fahrrad, Fahrräder, Räder
ebike | e-bike, electric bike, electric bikes, electric bicycle, electric bicycles | E-Bike, Elektrovelo, Elektrofahrrad, Elektrofahrräder
motorcycle | motorcycle, motorbike | Motorrad, Motorräder, Töff
escooter | e-scooter, electric scooter, electric scooters | E-Scooter, E-Trottinett, Elektroroller, E-Tretroller
bus | bus, buses | Bus, Autobus, Autobusse
tram | tram, streetcar, tramcar | Tram, Strassenbahn, Straßenbahn
underground | underground railway, subway | U-Bahn, Untergrundbahn
plane | plane, airplane, aeroplane | Flugzeug, Flieger
helicopter | helicopter, chopper | Helikopter, Hubschrauber, Heli
road | road, street | Strasse, Straße
motorway | motorway, freeway | Autobahn
railway | railway, railroad | Eisenbahn
railwaystation | railway station, railway stations, train station, train stations | Bahnhof, Bahnhöfe
parkingspace | parking space, parking spaces, parking spot, parking spots, parking place, parking places | Parkplatz, Parkplätze, Stellplatz, Stellplätze, Abstellplatz, Abstellplätze
petrolstation | petrol station, petrol stations, gas station, gas stations, filling station, filling stations | Tankstelle
trafficjam | traffic jam, traffic jams | Stau, Verkehrsstau
trafficlight | traffic light, traffic lights | Ampel, Lichtsignalanlage, Verkehrsampel
speedcamera | speed camera, speed cameras | Blitzer, Radarfalle, Blitzkasten, Blitzkästen, Radarkasten, Radarkästen
cyclelane | cycle lane, cycle lanes, bike lane, bike lanes, bicycle lane, bicycle lanes | Velostreifen, Radstreifen, Radfahrstreifen
speeding | speeding | Geschwindigkeitsüberschreitung, Tempoüberschreitung, Geschwindigkeitsübertretung
overnightstay | overnight stay, overnight stays | Übernachtung, Nächtigung, Logiernacht, Logiernächte
restaurant | restaurant | Restaurant, Gaststätte, Beiz
pub | pub | Kneipe, Beisl
swimmingpool | swimming pool, swimming pools | Schwimmbad, Schwimmbäder, Badi
prison | prison | Gefängnis, Haftanstalt, Justizvollzugsanstalt, Justizanstalt, Strafanstalt
nursinghome | nursing home, nursing homes, care home, care homes | Pflegeheim
lift | elevator | Aufzug, Aufzüge, Fahrstuhl, Fahrstühle
storey | storey, storeys | Stockwerk, Etage
detachedhouse | detached house, detached houses, single-family home, single-family homes, single-family house, single-family houses | Einfamilienhaus, Einfamilienhäuser
apartmentblock | apartment building, apartment buildings, apartment block, apartment blocks, block of flats, blocks of flats, apartment house, apartment houses | Mehrfamilienhaus, Mehrfamilienhäuser, Wohnblock, Wohnblöcke, Mietshaus, Mietshäuser
highrise | high-rise, high-rise building, high-rise buildings, tower block, tower blocks | Hochhaus, Hochhäuser
buildingsite | building site, building sites, construction site, construction sites | Baustelle
electricity | electricity | Strom, Elektrizität
nuclearplant | nuclear power plant, nuclear power plants, nuclear power station, nuclear power stations, nuclear plant, nuclear plants | Atomkraftwerk, Kernkraftwerk, AKW, Atommeiler
reactor | nuclear reactor, nuclear reactors, reactor | Reaktor, Atomreaktor, Kernreaktor
coalplant | coal-fired power plant, coal-fired power plants, coal-fired power station, coal-fired power stations, coal-fired plant, coal-fired plants, coal power plant, coal power plants, coal plant, coal plants | Kohlekraftwerk
windturbine | wind turbine, wind turbines | Windturbine, Windrad, Windräder, Windkraftanlage, Windenergieanlage
solarpanel | solar panel, solar panels, solar module, solar modules, photovoltaic panel, photovoltaic panels | Solarpanel, Solarmodul, Solarpaneel, Photovoltaikmodul
solarpower | solar power, solar energy, photovoltaics, photovoltaic | Solarenergie, Solarstrom, Sonnenenergie, Photovoltaik, Fotovoltaik
windpower | wind power, wind energy | Windkraft, Windenergie, Windstrom
nuclearpower | nuclear power, nuclear energy, atomic energy | Atomkraft, Kernkraft, Atomenergie, Kernenergie, Atomstrom
crudeoil | crude oil, petroleum | Erdöl, Rohöl
petrol | petrol, gasoline | Benzin
powerline | power line, power lines, transmission line, transmission lines | Stromleitung, Hochspannungsleitung
vehicle | vehicle | Fahrzeug
train | train | Zug, Züge
ferry | ferry | Autofähre, Fährschiff
flight | flight | Flug, Flüge
airport | airport | Flughafen, Flughäfen
chargingstation | charging station, charging stations | Ladestation, Ladesäule
busstop | bus stop, bus stops | Bushaltestelle
bridge | bridge | Brücke
delay | delay | Verspätung, verspäten
hotel | hotel | Hotel
church | church | Kirche
playground | playground | Spielplatz, Spielplätze
warehouse | warehouse | Lagerhaus, Lagerhäuser, Lagerhalle
roof | roof | Dach, Dächer
room | room | Zimmer
socialhousing | social housing, social home, social homes, social housing unit, social housing units | Sozialwohnung
secondhome | second home, second homes | Zweitwohnung
hydropower | hydropower, hydroelectric power, hydroelectricity | Wasserkraft
naturalgas | natural gas | Erdgas
heatpump | heat pump, heat pumps | Wärmepumpe
heatingoil | heating oil | Heizöl
coal | coal | Kohle
hydrogen | hydrogen | Wasserstoff
renewable | renewable, renewable energy, renewable energies, renewables | erneuerbar
`;
