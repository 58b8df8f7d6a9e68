// Words for health, schools, culture and sport: sets of one meaning, id | English | German. Tight: either word tells the same fact of the same number.
// Base forms; what has more than one word stands in every form. See index.ts for how they are read.
export const healthAndCulture = `
hospital | hospital | Spital, Spitäler, Krankenhaus, Krankenhäuser, Klinikum
influenza | flu, influenza | Grippe, Influenza
heartattack | heart attack, heart attacks, myocardial infarction, myocardial infarctions | Herzinfarkt, Herzattacke
stroke | stroke | Schlaganfall, Schlaganfälle, Hirnschlag, Hirnschläge
diabetes | diabetes | Diabetes, Zuckerkrankheit
diabetic | diabetic | Diabetiker, Diabetikerin, Diabetikerinnen, zuckerkrank
obese | obese, obesity | adipös, Adipositas, fettleibig, Fettleibigkeit
tuberculosis | tuberculosis, TB | Tuberkulose
vaccine | vaccine | Impfstoff, Vakzin
vaccinated | vaccinate, vaccination, immunise, immunize, immunisation, immunization, jab, inoculate | impfen
vaccinedose | vaccine dose, vaccine doses, doses of vaccine, dose of vaccine | Impfdosis, Impfdosen
medicine | medicine, medication, medicament, pharmaceutical drug, pharmaceutical drugs | Medikament, Arzneimittel, Arznei
surgery | surgery, surgical procedure, surgical procedures | operieren, chirurgischer Eingriff, chirurgische Eingriffe, chirurgischen Eingriffen
transplant | transplant, transplantation | transplantieren, Transplantation, verpflanzen
abortion | abortion, termination of pregnancy, terminations of pregnancy | Abtreibung, Schwangerschaftsabbruch, Schwangerschaftsabbrüche
caesarean | caesarean, caesarean section, caesarean sections, cesarean, cesarean section, cesarean sections, C-section | Kaiserschnitt
disabled | disabled, disability, people with disabilities | behindert, Behinderte, Behinderter, Behinderung, Menschen mit Behinderungen
blind | blind, sightless | blind, Blinde, Blinder
deaf | deaf | gehörlos, Gehörlose, taub
sickleave | sick leave, off sick, signed off sick, called in sick | krankgeschrieben, krankschreiben, krankmelden, krankgemeldet
premium | insurance premium, insurance premiums, premium | Prämie, Versicherungsprämie
bloodpressure | high blood pressure, hypertension | Bluthochdruck, Hypertonie
ambulance | ambulance | Krankenwagen, Rettungswagen, Ambulanzwagen, Sanitätswagen
autopsy | autopsy, post-mortem | Autopsie, Obduktion
nursery | nursery, nurseries, day nursery, day nurseries, daycare centre, daycare centres, daycare center, daycare centers, day care centre, day care centres, day care center, day care centers, creche, crèche | Kita, Kinderkrippe, Krippe, Kindertagesstätte
primaryschool | primary school, primary schools, elementary school, elementary schools | Primarschule, Grundschule
exam | exam | Examen, Examina, Prüfung
scholarship | scholarship, bursary | Stipendium, Stipendien
dropout | drop out of school, dropped out of school, drops out of school, school dropout, school dropouts | Schulabbrecher, Schulabbrecherin, Schulabbrecherinnen, Schulabbruch, Schulabbrüche
phd | PhD, doctorate, doctoral degree, doctoral degrees | Doktortitel, Doktorat, Doktorwürde
textbook | textbook, schoolbook | Lehrbuch, Lehrbücher, Schulbuch, Schulbücher
library | library | Bibliothek, Bücherei
film | film, movie, motion picture, motion pictures | Film
cinema | cinema, movie theater, movie theaters, movie theatre, movie theatres | Kino, Lichtspielhaus, Lichtspielhäuser
ticket | admission ticket, admission tickets, entrance ticket, entrance tickets | Eintrittskarte, Eintrittsticket
seasonticket | season ticket, season tickets | Saisonkarte, Saisonabo, Dauerkarte, Jahreskarte
magazine | magazine | Zeitschrift, Magazin
match | match | Spiel, Partie, Match
goal | goal scored, goals scored | Tor, Treffer, Goal
draw | drawn match, drawn matches, tied game, tied games | Unentschieden, Remis
cancer | cancer | Krebs
overweight | overweight | übergewichtig, Übergewicht
measles | measles | Masern
malaria | malaria | Malaria
pandemic | pandemic | Pandemie
painkiller | painkiller | Schmerzmittel
miscarriage | miscarriage | Fehlgeburt
stillbirth | stillbirth | Totgeburt
organdonor | organ donor, organ donors | Organspender, Organspenderin, Organspenderinnen
blooddonation | blood donation, blood donations | Blutspende
wheelchair | wheelchair | Rollstuhl, Rollstühle
sickday | sick day, sick days | Krankheitstag, Krankentag, Krankenstandstag
healthinsurer | health insurer, health insurers, health insurance fund, health insurance funds, health insurance company, health insurance companies | Krankenkasse, Krankenversicherer
pregnant | pregnant | schwanger, Schwangere
infertile | infertile, infertility | unfruchtbar, Unfruchtbarkeit
alcoholic | alcohol-dependent, alcoholism | alkoholabhängig, alkoholkrank, Alkoholismus
cigarette | cigarette | Zigarette
lifeexpectancy | life expectancy | Lebenserwartung
school | school | Schule
kindergarten | kindergarten | Kindergarten, Kindergärten
university | university | Universität, Uni
schoolclass | school class, school classes | Schulklasse
tuitionfee | tuition fee, tuition fees | Studiengebühr
book | book | Buch, Bücher
concert | concert | Konzert
exhibition | exhibition | Ausstellung
painting | painting | Gemälde
novel | novel | Roman
newspaper | newspaper | Zeitung
victory | victory | Sieg
defeat | defeat | Niederlage
goldmedal | gold medal, gold medals | Goldmedaille
medal | medal | Medaille
championship | championship | Meisterschaft
stadium | stadium, stadia | Stadion, Stadien
doping | doping | Doping
`;
