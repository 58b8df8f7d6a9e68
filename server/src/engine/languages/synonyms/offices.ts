// Words for what offices, courts and voters do: sets of one meaning, id | English | German. Tight: either word tells the same fact of the same number.
// Base forms; what has more than one word stands in every form. See index.ts for how they are read.
export const offices = `
refused | reject, rejection, rebuff, turn away, turns away, turned away, turning away | abweisen, Abweisung, zurückweisen, Zurückweisung
approve | approve, approval, authorise, authorize, authorisation, authorization, green-light, greenlight | genehmigen, Genehmigung, bewilligen, Bewilligung, gutheissen, gutheißen, Gutheissung, Gutheißung
application | application | Antrag, Anträge, Gesuch
applicant | applicant | Antragsteller, Antragstellerin, Antragstellerinnen, Antragstellende, Gesuchsteller, Gesuchstellerin, Gesuchstellerinnen, Gesuchstellende
apply | apply for, applies for, applied for, applying for | beantragen, Beantragung
revoke | revoke, revocation, rescind | widerrufen, Widerruf, aberkennen, Aberkennung
resign | resign, resignation, step down, steps down, stepped down, stepping down | zurücktreten, Rücktritt, demissionieren, Demission
election | election | Wahl, Urnengang, Urnengänge
complaint | complaint | Beschwerde, Beanstandung, Reklamation
objection | objection | Einsprache, Einspruch, Einsprüche, Einwendung
appeal | appeal | Berufung, Rekurs
acquit | acquit, acquittal, find not guilty, finds not guilty, found not guilty | freisprechen, Freispruch, Freisprüche
convicted | guilty verdict, guilty verdicts | schuldigsprechen, Schuldspruch, Schuldsprüche
arrested | arrest, detain, apprehend, take into custody, takes into custody, took into custody, taken into custody, taking into custody | festnehmen, verhaften, inhaftieren
deport | deport, deportation | abschieben, Abschiebung, ausschaffen, Ausschaffung
citizenship | citizenship, nationality | Staatsbürgerschaft, Staatsangehörigkeit
freed | set free, sets free, setting free, release from prison, releases from prison, released from prison, release from jail, released from jail, released from custody | freilassen, Freilassung, auf freien Fuss, auf freien Fuß
inspect | inspect, inspection | inspizieren, Inspektion
investigation | investigation | Ermittlung, Ermittlungsverfahren, Strafuntersuchung
registered | enrol, enroll | einschreiben, Anmeldung
confiscate | confiscate, confiscation, impound | beschlagnahmen, Beschlagnahme, Beschlagnahmung, konfiszieren, Konfiszierung
ban | ban, prohibit, prohibition, outlaw | verbieten, Verbot, untersagen
buildingpermit | building permit, building permits, construction permit, construction permits, planning permission, planning permissions | Baubewilligung, Baugenehmigung
drivinglicence | driving licence, driving licences, driving license, driving licenses, driver's license, driver's licenses, driver's licence, driver's licences, driver license, driver licenses | Führerschein, Führerausweis
verdict | verdict, judgment, judgement, court ruling, court rulings | Urteil, Gerichtsurteil
prisonterm | prison sentence, prison sentences, prison term, prison terms, jail sentence, jail sentences, jail term, jail terms | Gefängnisstrafe, Haftstrafe, Freiheitsstrafe
suspendedsentence | suspended sentence, suspended sentences | Bewährungsstrafe, bedingte Strafe, bedingten Strafe, bedingte Strafen, bedingten Strafen
execute | execute, execution, put to death | hinrichten, Hinrichtung, exekutieren, Exekution
witness | witness | Zeuge, Zeugin, Zeuginnen
suspect | suspect | Verdächtige, Verdächtiger, Tatverdächtige, Tatverdächtiger
petition | petition | Petition, Bittschrift
abolish | abolish, abolition, repeal, do away with, does away with, did away with, done away with, doing away with | abschaffen, Abschaffung
cancel | cancel, cancellation, call off, calls off, called off, calling off | absagen, annullieren, Annullierung, Annullation
postpone | postpone, postponement, put off, puts off, putting off | verschieben, Verschiebung, vertagen, Vertagung, aufschieben, Aufschub
abstain | abstain, abstention | Enthaltung, Stimmenthaltung
referendum | referendum, referenda, plebiscite | Volksabstimmung, Volksentscheid, Referendum, Referenden, Plebiszit
constituency | constituency, electoral district, electoral districts | Wahlkreis, Stimmkreis
pollingstation | polling station, polling stations, polling place, polling places | Wahllokal, Stimmlokal
postalvote | postal vote, postal votes, postal ballot, postal ballots, mail-in ballot, mail-in ballots, mail-in vote, mail-in votes, postal voting | Briefwahl, Briefwahlstimme, Briefstimme
byelection | by-election, byelection | Nachwahl
sue | sue | verklagen
lawsuit | lawsuit, law suit, law suits | Klage
naturalise | naturalise, naturalize, naturalisation, naturalization | einbürgern, Einbürgerung
appoint | appoint | ernennen, Ernennung
nominate | nominate, nomination | nominieren, Nominierung, Nomination
pardon | pardon | begnadigen, Begnadigung
residencepermit | residence permit, residence permits, residency permit, residency permits | Aufenthaltsbewilligung, Aufenthaltserlaubnis, Aufenthaltsgenehmigung, Aufenthaltstitel
workpermit | work permit, work permits | Arbeitsbewilligung, Arbeitserlaubnis, Arbeitsgenehmigung
licence | licence, license | Lizenz
deathsentence | death sentence, death sentences | Todesurteil
courtcase | court case, court cases, court proceedings | Gerichtsverfahren, Gerichtsfall, Gerichtsfälle, Gerichtsprozess
signature | signature | Unterschrift
signed | sign, signatory, signatories | unterschreiben, unterzeichnen, Unterzeichner, Unterzeichnende
ratify | ratify, ratification | ratifizieren, Ratifizierung, Ratifikation
candidate | candidate | Kandidat, Kandidatin, Kandidatinnen, Kandidierende
`;
