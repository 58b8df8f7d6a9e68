// Words for money, law and politics: sets of one meaning, id | English | German. Tight: either word tells the same fact of the same number.
// Base forms; what has more than one word stands in every form. See index.ts for how they are read.
export const moneyAndLaw = `
vat | value added tax, value-added tax, VAT | Mehrwertsteuer, MwSt, Umsatzsteuer
customsduty | tariff, customs duty, customs duties, import duty, import duties | Zoll, Zölle, Einfuhrzoll, Einfuhrzölle, Importzoll, Importzölle
pension | pension | Rente, Pension, Altersrente, Ruhegehalt
unemploymentbenefit | unemployment benefit, unemployment benefits, jobless benefit, jobless benefits | Arbeitslosengeld, Arbeitslosenentschädigung, Arbeitslosenunterstützung, Arbeitslosentaggeld
welfare | social assistance, social welfare, welfare | Sozialhilfe, Fürsorge
childbenefit | child benefit, child benefits, child allowance, child allowances | Kindergeld, Kinderzulage, Familienbeihilfe
inheritance | inherit, inheritance | erben, Erbschaft
bond | government bond, government bonds, sovereign bond, sovereign bonds | Staatsanleihe, Staatsobligation
banknote | banknote, bank note, bank notes | Banknote, Geldschein
keyrate | key interest rate, key interest rates, key rate, key rates, base rate, base rates, policy rate, policy rates | Leitzins, Leitzinssatz
inflation | inflation | Inflation, Teuerung
gdp | gross domestic product, GDP | Bruttoinlandsprodukt, Bruttoinlandprodukt, BIP
bonus | bonus, bonuses | Bonus, Boni
collectiveagreement | collective agreement, collective agreements, collective bargaining agreement, collective bargaining agreements, collective labour agreement, collective labour agreements | Tarifvertrag, Tarifverträge, Gesamtarbeitsvertrag, Gesamtarbeitsverträge, Kollektivvertrag, Kollektivverträge
tradeunion | trade union, trade unions, labor union, labor unions, labour union, labour unions | Gewerkschaft
amendment | amendment | Änderungsantrag, Änderungsanträge, Abänderungsantrag, Abänderungsanträge
seat | seat | Mandat, Parlamentssitz
municipality | municipality | Gemeinde, Kommune
country | country, countries, nation | Nation
party | political party, political parties | politische Partei, politische Parteien, politischen Parteien, Partei
crime | crime, criminal offence, criminal offences, criminal offense, criminal offenses | Straftat, Delikt
marry | marry, marriage, get married, gets married, got married, getting married, wedding | heiraten, Heirat, Eheschliessung, Eheschließung, Hochzeit, Trauung, Vermählung
divorce | divorce | scheiden, Scheidung, Ehescheidung
visa | visa | Visum, Visa
asylum | asylum application, asylum applications, asylum request, asylum requests, asylum claim, asylum claims | Asylgesuch, Asylantrag, Asylanträge
website | website, web site, web sites | Website, Webseite, Webauftritt
cyberattack | cyberattack, cyber attack, cyber attacks, cyber-attack | Cyberangriff, Cyberattacke, Hackerangriff
mobilephone | mobile phone, mobile phones, cell phone, cell phones, cellphone, cellular phone, cellular phones | Handy, Mobiltelefon, Natel
parcel | parcel | Paket, Päckli
tax | tax | Steuer
incometax | income tax, income taxes | Einkommenssteuer, Einkommensteuer
taxevasion | tax evasion | Steuerhinterziehung
maternityleave | maternity leave | Mutterschaftsurlaub, Mutterschutz
paternityleave | paternity leave | Vaterschaftsurlaub
coin | coin | Münze
cash | cash | Bargeld
bankaccount | bank account, bank accounts | Bankkonto, Bankkonten
minimumwage | minimum wage, minimum wages | Mindestlohn, Mindestlöhne
tip | gratuity, gratuities | Trinkgeld
law | law | Gesetz
bill | draft law, draft laws, draft bill, draft bills | Gesetzesentwurf, Gesetzesentwürfe, Gesetzentwurf, Gesetzentwürfe, Gesetzesvorlage
village | village | Dorf, Dörfer
city | city | Stadt, Städte
embassy | embassy | Botschaft
treaty | treaty | Staatsvertrag, Staatsverträge
sanction | sanction | Sanktion
government | government | Regierung
parliament | parliament | Parlament
court | court | Gericht
passport | passport | Reisepass, Reisepässe
unaccompanied | unaccompanied | unbegleitet
nursingcare | in need of care, in need of nursing care | pflegebedürftig, Pflegebedürftige
poverty | poverty | Armut
letter | letter | Brief
`;
