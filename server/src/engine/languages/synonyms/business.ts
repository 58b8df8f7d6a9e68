// Words for what companies and those who work do: sets of one meaning, id | English | German. Tight: either word tells the same fact of the same number.
// Base forms; what has more than one word stands in every form. See index.ts for how they are read.
export const business = `
produce | produce, production, manufacture | produzieren, Produktion, herstellen, Herstellung, fertigen, Fertigung, erzeugen, Erzeugung
hired | recruitment | rekrutieren, Rekrutierung, anwerben, anheuern
dismissed | lay off, lays off, laying off, layoff, lay-off, redundancy, make redundant, makes redundant, making redundant | Stellenstreichung, Jobabbau, entliess, entliessen, entließ, entließen
merge | merge, merger, amalgamate, amalgamation | fusionieren, Fusion, zusammenschliessen, zusammenschließen, Zusammenschluss, Zusammenschlüsse
takeover | takeover, take-over | Übernahme, Firmenübernahme
bought | buy, purchase, acquire, acquisition | kaufen, Kauf, Käufe, erwerben, Erwerb, anschaffen, Anschaffung
sold | sell | verkaufen, Verkäufe, veräussern, veräußern, Veräusserung, Veräußerung
sent | dispatch | ausliefern, verschiffen
exported | export | exportieren, Export, Ausfuhr
imported | import | importieren, Import, Einfuhr
rentout | rent out, rents out, rented out, renting out | vermieten, Vermietung
bankrupt | bankrupt, bankruptcy, insolvent, insolvency, go bust, goes bust, went bust, gone bust, going bust | Konkurs, Insolvenz, insolvent, Pleite, bankrott, zahlungsunfähig, Zahlungsunfähigkeit
setup | establish, set up, sets up, setting up | Gründung, gründete, gegründet
install | install, installation | installieren, Installation, Installierung, einbauen, Einbau, montieren
equip | equip | ausrüsten, ausstatten
repair | repair, mend | reparieren, Reparatur, instandsetzen, Instandsetzung
renovate | renovate, renovation, refurbish, refurbishment | renovieren, Renovierung, Renovation
demolish | demolish, demolition, tear down, tears down, tore down, torn down, tearing down, pull down, pulls down, pulled down, pulling down | abreissen, abreißen, Abriss, niederreissen, niederreißen
built | construct, erect | errichten, erbauen, fertigstellen
closed | shut down, shuts down, shutting down, shutter, close down, closes down, closed down, closing down | schliessen, schließen, stilllegen, Stilllegung, dichtmachen, zumachen
opened | inaugurate, inauguration | eröffnen, einweihen, Einweihung
supplier | supplier | Lieferant, Lieferantin, Lieferantinnen, Zulieferer
recall | recall | zurückrufen, Rückruf, Rückrufaktion
consume | consume, consumption | verbrauchen, Verbrauch, konsumieren, Konsum
user | user | Nutzer, Nutzerin, Nutzerinnen, Nutzende, Benutzer, Benutzerin, Benutzerinnen, Benützer, Benützerin, Benützerinnen
recycle | recycle, recycling | rezyklieren, recyceln, Recycling, wiederverwerten, Wiederverwertung
waste | waste, rubbish, garbage, trash | Abfall, Abfälle, Müll, Kehricht
outsource | outsource, outsourcing | auslagern, Auslagerung, outsourcen
refund | refund, reimburse, reimbursement | zurückerstatten, rückerstatten, Rückerstattung
loan | loan | Darlehen, Kredit
walkout | on strike, walkout, walk-out, industrial action | Streik, streiken, Arbeitsniederlegung
advertisement | advertisement, advert, ad | Inserat, Annonce
overtime | overtime | Überstunde, Überzeit
shareholder | shareholder, stockholder | Aktionär, Aktionärin, Aktionärinnen, Anteilseigner, Anteilseignerin, Anteilseignerinnen
branch | branch | Filiale, Zweigstelle, Niederlassung
shop | shop | Ladengeschäft, Verkaufsladen, Verkaufsläden
factory | factory, manufacturing plant, manufacturing plants, production plant, production plants | Fabrik, Produktionsstätte
customer | customer, client | Kunde, Kundin, Kundinnen, Kundschaft
consumer | consumer | Konsument, Konsumentin, Konsumentinnen, Konsumierende, Verbraucher, Verbraucherin, Verbraucherinnen
owner | owner, proprietor | Eigentümer, Eigentümerin, Eigentümerinnen, Besitzer, Besitzerin, Besitzerinnen
homeowner | homeowner, home owner, home owners, house owner, house owners | Hausbesitzer, Hausbesitzerin, Hausbesitzerinnen, Hauseigentümer, Hauseigentümerin, Hauseigentümerinnen
apprentice | apprentice | Lehrling, Lernende, Lernender, Auszubildende, Auszubildender, Azubi, Lehrtochter, Lehrtöchter
apprenticeship | apprenticeship | Lehrstelle, Ausbildungsplatz, Ausbildungsplätze
unemployed | unemployed, jobless, out of work, unemployment, joblessness | arbeitslos, Arbeitslose, Arbeitsloser, stellenlos, Arbeitslosigkeit
pensioner | pensioner, retiree | Rentner, Rentnerin, Rentnerinnen, Pensionär, Pensionärin, Pensionärinnen, Pensionierte, Pensionierter, Pensionist, Pensionistin, Pensionistinnen
retire | retire, retirement | pensionieren, Pensionierung, Verrentung, in Rente, in Pension
resettle | resettle, resettlement | umsiedeln, Umsiedlung
mortgage | mortgage | Hypothek, Hypothekarkredit, Hypothekardarlehen
dividend | dividend | Dividende
landlord | landlord, landlady | Vermieter, Vermieterin, Vermieterinnen
employer | employer | Arbeitgeber, Arbeitgeberin, Arbeitgeberinnen, Arbeitgebende
selfemployed | self-employed | selbstständigerwerbend, selbständigerwerbend, Selbstständige, Selbständige
intern | intern | Praktikant, Praktikantin, Praktikantinnen
parttime | part-time, part time | Teilzeit, Teilzeitarbeit
fulltime | full-time, full time | Vollzeit
`;
