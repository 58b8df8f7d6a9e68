// Words for people by what they are or do: sets of one meaning, id | English | German. Tight: either word tells the same fact of the same number.
// Base forms; what has more than one word stands in every form. See index.ts for how they are read.
export const people = `
immigrant | immigrant | Einwanderer, Einwanderin, Einwanderinnen, Zuwanderer, Zuwanderin, Zuwanderinnen, Immigrant, Immigrantin, Immigrantinnen, Eingewanderte, Zugewanderte
immigrate | immigrate, immigration | einwandern, Einwanderung, zuwandern, Zuwanderung, Immigration
emigrate | emigrate, emigration | auswandern, Auswanderung, Emigration
crossborder | cross-border commuter, cross-border commuters, cross-border worker, cross-border workers, frontier worker, frontier workers | Grenzgänger, Grenzgängerin, Grenzgängerinnen
cyclist | cyclist, bicyclist | Velofahrer, Velofahrerin, Velofahrerinnen, Velofahrende, Radfahrer, Radfahrerin, Radfahrerinnen, Radfahrende, Fahrradfahrer, Fahrradfahrerin, Fahrradfahrerinnen, Radler, Radlerin, Radlerinnen
motorist | driver | Autofahrer, Autofahrerin, Autofahrerinnen, Autofahrende, Autolenker, Autolenkerin, Autolenkerinnen, Lenker, Lenkerin, Lenkerinnen, Automobilist, Automobilistin, Automobilistinnen
motorcyclist | motorcyclist | Motorradfahrer, Motorradfahrerin, Motorradfahrerinnen, Motorradlenker, Töfffahrer, Töfffahrerin, Töfffahrerinnen
truckdriver | truck driver, truck drivers, lorry driver, lorry drivers, trucker | Lastwagenfahrer, Lastwagenfahrerin, Lastwagenfahrerinnen, Lastwagenchauffeur, Lkw-Fahrer, Lastwagenlenker
traindriver | train driver, train drivers, locomotive driver, locomotive drivers, engine driver, engine drivers | Lokführer, Lokführerin, Lokführerinnen, Lokomotivführer, Triebfahrzeugführer
flightattendant | flight attendant, flight attendants, cabin crew | Flugbegleiter, Flugbegleiterin, Flugbegleiterinnen, Kabinenpersonal
firefighter | firefighter, fire-fighter, fireman, firemen | Feuerwehrmann, Feuerwehrmänner, Feuerwehrfrau, Feuerwehrleute, Feuerwehrkraft, Feuerwehrkräfte, Feuerwehrangehörige
paramedic | paramedic | Rettungssanitäter, Rettungssanitäterin, Rettungssanitäterinnen, Notfallsanitäter, Notfallsanitäterin, Notfallsanitäterinnen, Sanitäter, Sanitäterin, Sanitäterinnen
rescuer | rescuer, rescue worker, rescue workers | Retter, Retterin, Retterinnen, Rettungskraft, Rettungskräfte
police | cop, policewoman, policewomen | Polizeikraft, Polizeikräfte, Polizeiangehörige, Ordnungshüter, Ordnungshüterin, Ordnungshüterinnen
conscript | conscript, draftee | Einberufene, Einberufener
rebel | rebel, insurgent | Rebell, Rebellin, Rebellinnen, Aufständische, Aufständischer
teenager | teenager, teen, adolescent | Jugendliche, Jugendlicher, Teenager
baby | baby | Baby, Säugling
adult | adult, grown-up | Erwachsene, Erwachsener
elderly | elderly, senior citizen, senior citizens, older people | Senior, Seniorin, Seniorinnen, Betagte, ältere Menschen, älteren Menschen
singleparent | single parent, single parents, lone parent, lone parents | Alleinerziehende, Alleinerziehender, alleinerziehend
citizen | citizen | Bürger, Bürgerin, Bürgerinnen, Staatsbürger, Staatsbürgerin, Staatsbürgerinnen
tourist | tourist, holidaymaker, vacationer | Tourist, Touristin, Touristinnen, Urlauber, Urlauberin, Urlauberinnen, Feriengast, Feriengäste
scientist | scientist, researcher | Wissenschaftler, Wissenschaftlerin, Wissenschaftlerinnen, Wissenschafter, Wissenschafterin, Wissenschafterinnen, Forscher, Forscherin, Forscherinnen, Forschende
expert | expert | Experte, Expertin, Expertinnen, Fachmann, Fachleute, Sachverständige, Sachverständiger
economist | economist | Ökonom, Ökonomin, Ökonominnen, Volkswirt, Volkswirtin, Volkswirtinnen
journalist | journalist, reporter | Journalist, Journalistin, Journalistinnen, Reporter, Reporterin, Reporterinnen
author | author, writer | Autor, Autorin, Autorinnen, Schriftsteller, Schriftstellerin, Schriftstellerinnen
actor | actor, actress | Schauspieler, Schauspielerin, Schauspielerinnen
athlete | athlete, sportsman, sportsmen, sportswoman, sportswomen | Sportler, Sportlerin, Sportlerinnen, Athlet, Athletin, Athletinnen
footballer | footballer, football player, football players, soccer player, soccer players | Fussballer, Fussballerin, Fussballerinnen, Fußballer, Fußballerin, Fußballerinnen, Fussballspieler, Fußballspieler
referee | referee | Schiedsrichter, Schiedsrichterin, Schiedsrichterinnen, Unparteiische, Unparteiischer
clergy | clergy, clergyman, clergymen, cleric | Geistliche, Geistlicher, Kleriker
nun | nun | Nonne, Ordensschwester
muslim | muslim, moslem | Muslim, Muslimin, Musliminnen, Moslem, Muslima, muslimisch
jew | jew, jewish | Jude, Jüdin, Jüdinnen, jüdisch
craftsman | craftsman, craftsmen, craftspeople, tradesman, tradesmen, tradespeople | Handwerker, Handwerkerin, Handwerkerinnen
butcher | butcher | Metzger, Metzgerin, Metzgerinnen, Fleischer, Fleischhauer
hairdresser | hairdresser | Friseur, Friseurin, Friseurinnen, Friseuse, Frisör, Frisörin, Frisörinnen, Coiffeur, Coiffeuse
joiner | joiner, carpenter | Schreiner, Schreinerin, Schreinerinnen, Tischler, Tischlerin, Tischlerinnen
cleaningstaff | cleaning staff, cleaning worker, cleaning workers | Reinigungskraft, Reinigungskräfte, Putzkraft, Putzkräfte, Reinigungspersonal
agencyworker | agency worker, agency workers, temp worker, temp workers | Leiharbeiter, Leiharbeiterin, Leiharbeiterinnen, Leiharbeitskraft, Leiharbeitskräfte, Zeitarbeiter, Temporärarbeiter, Temporärarbeitende
vet | veterinarian | Tierarzt, Tierärzte, Tierärztin, Tierärztinnen, Veterinär, Veterinärin, Veterinärinnen
familydoctor | general practitioner, general practitioners, family doctor, family doctors | Hausarzt, Hausärzte, Hausärztin, Hausärztinnen, Allgemeinmediziner, Allgemeinmedizinerin, Allgemeinmedizinerinnen
doctors | medical doctor, medical doctors | Mediziner, Medizinerin, Medizinerinnen
graduate | graduate | Absolvent, Absolventin, Absolventinnen, Hochschulabsolvent, Hochschulabsolventin, Hochschulabsolventinnen, Hochschulabgänger
fisherman | fisherman, fishermen | Fischer, Fischerin, Fischerinnen, Berufsfischer
beekeeper | beekeeper, apiarist | Imker, Imkerin, Imkerinnen, Bienenzüchter
miner | miner, mineworker | Bergmann, Bergleute, Bergarbeiter, Minenarbeiter
sailor | sailor, seaman, seamen, seafarer | Matrose, Matrosin, Matrosinnen, Seemann, Seeleute
crew | crew | Besatzung, Crew
skier | skier | Skifahrer, Skifahrerin, Skifahrerinnen, Schifahrer, Schifahrerin, Schifahrerinnen
mountaineer | mountaineer, alpinist | Bergsteiger, Bergsteigerin, Bergsteigerinnen, Alpinist, Alpinistin, Alpinistinnen
offender | offender, perpetrator, culprit | Täterin, Täterinnen, Straftäter, Straftäterin, Straftäterinnen
drugdealer | drug dealer, drug dealers | Drogenhändler, Drogenhändlerin, Drogenhändlerinnen, Drogendealer, Dealer
drugaddict | drug addict, drug addicts, addict | Drogensüchtige, Drogensüchtiger, Drogenabhängige, Drogenabhängiger, Süchtige, Süchtiger
investor | investor | Investor, Investorin, Investorinnen, Anleger, Anlegerin, Anlegerinnen
recipient | recipient | Bezüger, Bezügerin, Bezügerinnen, Bezieher, Bezieherin, Bezieherinnen, Empfänger, Empfängerin, Empfängerinnen
spy | spy, spies | Spion, Spionin, Spioninnen
activist | activist, campaigner | Aktivist, Aktivistin, Aktivistinnen
mp | MP, MPs, member of parliament, members of parliament, lawmaker, legislator, parliamentarian | Abgeordnete, Abgeordneter, Parlamentarier, Parlamentarierin, Parlamentarierinnen, Volksvertreter
mayor | mayor | Bürgermeister, Bürgermeisterin, Bürgermeisterinnen, Stadtpräsident, Stadtpräsidentin, Stadtpräsidentinnen, Gemeindepräsident, Gemeindepräsidentin, Gemeindepräsidentinnen
prosecutor | prosecutor, public prosecutor, public prosecutors | Staatsanwalt, Staatsanwälte, Staatsanwältin, Staatsanwältinnen
civilservant | civil servant, civil servants, public servant, public servants | Staatsbedienstete, Staatsdiener, Staatsdienerin, Staatsdienerinnen
migrant | migrant | Migrant, Migrantin, Migrantinnen
foreigner | foreigner, foreign national, foreign nationals | Ausländer, Ausländerin, Ausländerinnen, ausländische Staatsangehörige, ausländischen Staatsangehörigen, ausländische Staatsbürger
pedestrian | pedestrian | Fussgänger, Fussgängerin, Fussgängerinnen, Fußgänger, Fußgängerin, Fußgängerinnen
prisonguard | prison guard, prison guards, prison officer, prison officers, prison warder, prison warders | Gefängniswärter, Gefängniswärterin, Gefängniswärterinnen, Gefängnisaufseher, Gefängnisaufseherin, Gefängnisaufseherinnen
reservist | reservist | Reservist, Reservistin, Reservistinnen
mercenary | mercenary | Söldner, Söldnerin, Söldnerinnen
orphan | orphan | Waise, Waisenkind, Waisenkinder
widow | widow | Witwe
parents | parent | Eltern, Elternteil
marriedcouple | married couple, married couples | Ehepaar
mother | mother | Mutter, Mütter
father | father | Vater, Väter
skilledworker | skilled worker, skilled workers | Fachkraft, Fachkräfte
musician | musician | Musiker, Musikerin, Musikerinnen
catholic | catholic | Katholik, Katholikin, Katholikinnen, katholisch
protestant | protestant | Protestant, Protestantin, Protestantinnen, protestantisch
electrician | electrician | Elektriker, Elektrikerin, Elektrikerinnen, Elektroinstallateur
seasonalworker | seasonal worker, seasonal workers | Saisonarbeiter, Saisonarbeiterin, Saisonarbeiterinnen, Saisonarbeitskraft, Saisonarbeitskräfte, Saisonnier
socialworker | social worker, social workers | Sozialarbeiter, Sozialarbeiterin, Sozialarbeiterinnen, Sozialarbeitende
childminder | childminder | Tagesmutter, Tagesmütter
pharmacist | pharmacist | Apotheker, Apothekerin, Apothekerinnen
dentist | dentist | Zahnarzt, Zahnärzte, Zahnärztin, Zahnärztinnen
psychiatrist | psychiatrist | Psychiater, Psychiaterin, Psychiaterinnen
psychologist | psychologist | Psychologe, Psychologin, Psychologinnen
schoolleaver | school leaver, school leavers, school-leaver | Schulabgänger, Schulabgängerin, Schulabgängerinnen
hunter | hunter | Jäger, Jägerin, Jägerinnen
hiker | hiker | Wanderer, Wanderin, Wanderinnen, Wandernde
victim | victim | Opfer
survivor | survivor | Überlebende, Überlebender
bereaved | bereaved | Hinterbliebene, Hinterbliebener
smoker | smoker | Raucher, Raucherin, Raucherinnen, Rauchende
subscriber | subscriber | Abonnent, Abonnentin, Abonnentinnen
reader | reader | Leser, Leserin, Leserinnen
audience | audience | Publikum
creditor | creditor | Gläubiger, Gläubigerin, Gläubigerinnen
taxpayer | taxpayer | Steuerzahler, Steuerzahlerin, Steuerzahlerinnen, Steuerzahlende
donor | donor | Spender, Spenderin, Spenderinnen
welfarerecipient | welfare recipient, welfare recipients, welfare claimant, welfare claimants | Sozialhilfebezüger, Sozialhilfebezügerin, Sozialhilfebezügerinnen, Sozialhilfebeziehende, Sozialhilfebezieher, Sozialhilfeempfänger, Sozialhilfeempfängerin, Sozialhilfeempfängerinnen
delegate | delegate | Delegierte, Delegierter
diplomat | diplomat | Diplomat, Diplomatin, Diplomatinnen
judge | judge | Richter, Richterin, Richterinnen
`;
