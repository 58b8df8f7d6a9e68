// What `--help` says, in German: the same commands and options as in English, and as short.
import type { Wording } from "../wording.ts";

const general = `Aufruf: sourcemark <Befehl> [Optionen]

Prüft jede Zahl eines Markdown-Entwurfs an ihrer Quelle.

Befehle
  init [ORDNER]                   eine Projektdatei und eine erste Registerdatei schreiben
  check [PFAD...]                 Entwürfe an den Aussagen im Register prüfen
  report [PFAD...]                Faktenblätter der Entwürfe schreiben: Zahlen, Quellen, offene Fragen
  signoff ENTWURF:ZEILE[:SPALTE]  aufschreiben, wer eine Zahl geprüft hat
  figures [PFAD...]               die Zahlen auflisten, die in Entwürfen gelesen werden
  compare AUSSAGE ENTWURF         sagt der Satz eines Entwurfs, was eine Aussage sagt?
  registry AKTION                 Registerdateien: add, check, stats, export, import
  lsp --stdio                     einem Editor dienen

  sourcemark <Befehl> --help sagt mehr; --version sagt, welche Fassung das ist.
  --locale en|de: was gesagt wird, auf Englisch oder Deutsch; ohne Angabe, wie LC_ALL, LC_MESSAGES oder LANG es sagt.
`;

const paths = `  PFAD ist eine Markdown-Datei, ein Ordner (seine Markdown-Dateien ohne die, die .gitignore nennt) oder - für die
  Standardeingabe; ohne Angabe der aktuelle Ordner.`;

const exits = `Rückgabewert
  0  nichts ab --fail-on              2  falsch aufgerufen, oder eine Datei oder ein Register ist nicht lesbar
  1  etwas                            3  ein Fehler des Programms`;

const init = `Aufruf: sourcemark init [ORDNER] [Optionen]

Schreibt sourcemark.config.yaml und eine erste Registerdatei in den Ordner (ohne Angabe den aktuellen). Fragt nach der Sprache Ihrer
Entwürfe, danach, wie Sie Quellen nennen, und nach Ihrer ersten Quelle; was eine Option sagt, wird nicht gefragt. Nichts wird
überschrieben.

Optionen
  --lang SPRACHE  von Entwürfen, die sie nicht sagen: de, de-CH, en-GB ..., oder auto: an jedem Absatz erkannt (auto)
  --style ART     wie Quellen genannt werden: pandoc, footnote, link, comment oder prose (pandoc)
  --source NAME   Ihre erste Quelle, so wie der Text sie nennt
  --claims DATEI  wo die Aussagen stehen, vom Ordner aus (sources.claims.yaml)
  --yes           nichts fragen
`;

const check = `Aufruf: sourcemark check [PFAD...] [Optionen]

${paths}

Optionen
  --format FORMAT                     wie der Befund geschrieben wird: pretty (ohne Angabe), json, sarif, github, junit oder
                                      codeclimate
  --output DATEI                      in diese Datei
  --lang SPRACHE                      von Entwürfen, die sie nicht sagen: de, de-CH, de-AT, en, en-GB ...
  --locale en|de                      was gesagt wird: ohne Angabe wie das System, in Formaten für Programme auf Englisch
  --registry DATEI                    auch an diesem Register prüfen; darf sich wiederholen
  --no-bundled-registry               ohne die Aussagen, die mit Sourcemark kommen
  --fail-on STUFE                     error, warning, information oder hint (error)
  --since REF                         nur, was neu ist, seit der Zweig von REF abging: geänderte Entwürfe, Befunde auf neuen Zeilen
  --baseline DATEI                    ohne die Befunde, die diese Datei kennt; --write-baseline schreibt sie
  --jobs N                            Threads, auf denen viele Entwürfe geprüft werden (einer je Kern)
  --cache                             Befunde in .sourcemark-cache.json behalten und nur prüfen, was sich geändert hat
  --cache-file DATEI                  sie in dieser Datei behalten

Register: jede *.claims.yaml, .yml und .json des Projekts, also unterhalb des nächsten Ordners mit einer sourcemark.config.yaml oder
.json oder einem .git. Ohne Projekt die unter einem genannten Ordner und die neben einer Datei, wenn --registry keine nennt.

${exits}
`;

const report = `Aufruf: sourcemark report [PFAD...] [Optionen]

${paths}

Optionen
  --format html|markdown|csv   wie die Blätter geschrieben werden (html: eine Seite, die sonst nichts braucht)
  --output DATEI|ORDNER        in diese Datei, oder je eine in diesen Ordner (endet auf einen Schrägstrich oder ist schon da); eine
                               Datei, die kein Faktenblatt ist, bleibt ohne --force, wie sie ist
  --force                      auch so eine Datei überschreiben
  --page-lang en|de            die eigenen Wörter des Blattes (wie --locale)
  --lang SPRACHE               von Entwürfen, die sie nicht sagen: de, de-CH, de-AT, en, en-GB ...
  --registry DATEI             auch an diesem Register prüfen; darf sich wiederholen
  --no-bundled-registry        ohne die Aussagen, die mit Sourcemark kommen
  --fail-on WAS                error, warning, information, hint, open (eine Frage ist offen) oder never (never)

Rückgabewert: 0; 1, wo --fail-on es sagt; 2 für einen falschen Aufruf oder eine Datei oder ein Register, das sich nicht lesen lässt; 3
für einen Fehler des Programms.
`;

const signoff = `Aufruf: sourcemark signoff ENTWURF:ZEILE[:SPALTE]... --by NAME [--note TEXT] [Optionen]

Schreibt in sourcemark.signoffs.yaml, wer die Zahl in dieser Zeile geprüft hat, und das Datum von heute: in die nächste über dem
Entwurf, oder in eine neue im obersten Ordner seines Projekts. Eine Abnahme gilt, solange die Zahl und ihr Satz bleiben, wie sie sind.

Optionen
  --by NAME                 wer sie geprüft hat
  --note TEXT               wie, oder was herauskam
  --lang, --registry, --no-bundled-registry wie bei report
`;

const figures = `Aufruf: sourcemark figures [PFAD...] [--lang SPRACHE] [--format pretty|json|csv|ndjson]
        sourcemark figures --ndjson [--lang SPRACHE]

${paths}

  --ndjson liest je Zeile ein JSON-Objekt mit id, lang und text und antwortet auf jedes mit einer Zeile mit id und figures;
  start und end zählen im Text in UTF-16-Einheiten.
`;

const compare = `Aufruf: sourcemark compare AUSSAGE ENTWURF [--lang SPRACHE] [--locale en|de]
        sourcemark compare --ndjson [--lang SPRACHE]

Sagt, ob der Satz eines Entwurfs sagt, was der Satz im Register sagt: match (ja), conflict (Widerspruch) oder silent (es geht um etwas
anderes), und warum. Bei einem Widerspruch ist der Rückgabewert 1.

  --ndjson liest je Zeile ein JSON-Objekt mit id, lang, registrySentence und draftSentence und antwortet auf jedes mit einer Zeile
  mit id, verdict und why.
`;

const registry = `Aufruf: sourcemark registry add --statement TEXT --source SCHLÜSSEL [Optionen]
        sourcemark registry check|stats [PFAD...] [--format pretty|json]
        sourcemark registry export [PFAD...] --format FORMAT [--output DATEI]
        sourcemark registry import DATEI [Optionen]

  PFAD ist eine Registerdatei oder ein Ordner; ohne Angabe die Registerdateien, an denen Entwürfe im aktuellen Ordner geprüft werden.
  FORMAT ist claimreview, csv, tsv, wikidata, json oder yaml.

add       schreibt eine Aussage und zeigt sie
  --source SCHLÜSSEL    im Register; oder eine neue, mit --source-title, --source-name (wie der Text sie nennt) und --source-url
  --id KENNUNG          sonst aus den Wörtern der Aussage gebildet; eine vergebene wird abgelehnt
  --file DATEI          Registerdatei, in die geschrieben wird, wo es mehrere gibt
  --lang SPRACHE        der Aussage, wo ihre Wörter es nicht zeigen
  --figure, --as-of, --locator, --quote TEXT
check     sagt, was falsch oder unordentlich ist; --fail-on error|warning|information (error)
stats     Aussagen, Quellen, Sprachen, Einheiten, Jahre
export    --output DATEI schreibt dorthin; eine Datei, die es gibt, bleibt ohne --force, wie sie ist
import    DATEI in einem der Formate, oder - für die Standardeingabe
  --dry-run             zeigt nur, welche Aussagen gut sind und was an den anderen nicht stimmt
  --map FELD=SPALTE     einer Tabelle, mehrere mit Kommas: --map statement=Text,source=Wer
  --source SCHLÜSSEL    von Aussagen, die keine nennen
  --file DATEI, --lang SPRACHE wie bei add; --force setzt Aussagen an die Stelle derer mit ihren Kennungen

Rückgabewert: 0; 1, wo check etwas findet oder import etwas auslässt; 2 für einen falschen Aufruf oder eine Datei, die nicht zu
gebrauchen ist; 3 für einen Fehler des Programms.
`;

const lsp = `Aufruf: sourcemark lsp --stdio

Dient einem Editor über Standardein- und -ausgabe mit dem Language Server Protocol.
`;

export const usage: Wording["usage"] = { general, init, check, report, signoff, figures, compare, registry, lsp };
