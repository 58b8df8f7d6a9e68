// What `--help` says, in English. Never longer than a screen a command.

const general = `Usage: sourcemark <command> [options]

Checks every figure of a Markdown draft against its source.

Commands
  init [FOLDER]               write a project file and a first claims file
  check [PATH...]             check drafts against the claims on record
  report [PATH...]            write the fact sheets of drafts: figures, sources, open questions
  signoff DRAFT:LINE[:COL]    write down who has checked a figure
  figures [PATH...]           list the figures that are read in drafts
  compare STATEMENT DRAFT     does a draft's sentence state what a claim states?
  registry ACTION             claims files: add, check, stats, export, import
  lsp --stdio                 serve an editor

  sourcemark <command> --help says more; --version says which this is.
  --locale en|de: what is said, in English or German; as LC_ALL, LC_MESSAGES or LANG says where you do not.
`;

const paths = `  PATH is a Markdown file, a folder (its Markdown files, without those .gitignore names) or - for standard input;
  none means the current folder.`;

const exits = `Exit status
  0  nothing at or above --fail-on    2  wrong usage, or a file or registry that cannot be read
  1  something                        3  a fault of the program`;

const init = `Usage: sourcemark init [FOLDER] [options]

Writes sourcemark.config.yaml and a first claims file into the folder (the current one unless you name another). Asks for the
language of your drafts, how you name sources, and your first source; what an option says is not asked. Nothing is written over.

Options
  --lang LANG     language of drafts that do not say it: de, de-CH, en-GB ..., or auto to tell it from each paragraph (auto)
  --style STYLE   how sources are named: pandoc, footnote, link, comment or prose (pandoc)
  --source NAME   your first source, as prose calls it
  --claims FILE   where claims live, from the folder (sources.claims.yaml)
  --yes           ask nothing
`;

const check = `Usage: sourcemark check [PATH...] [options]

${paths}

Options
  --format FORMAT                     how to say what was found: pretty (unless you say otherwise), json, sarif, github, junit
                                      or codeclimate
  --output FILE                       write it to this file
  --lang LANG                         language of drafts that do not say it: de, de-CH, de-AT, en, en-GB ...
  --locale en|de                      language of what is said: as your system's; English in formats for programs
  --registry FILE                     check against this registry too; may be repeated
  --no-bundled-registry               leave out the claims that come with Sourcemark
  --fail-on SEVERITY                  error, warning, information or hint (error)
  --since REF                         only what is new since the branch left REF: changed drafts, and findings on changed lines
  --baseline FILE                     leave out the findings this file knows; --write-baseline writes it
  --jobs N                            threads to check many drafts on (one a core)
  --cache                             keep what was found in .sourcemark-cache.json and check only what has changed
  --cache-file FILE                   keep it in this file

Registries: every *.claims.yaml, .yml and .json of the project, that is below the nearest folder with a sourcemark.config.yaml
or .json or a .git. Outside a project those below a folder that was named, and those beside a file, unless --registry names some.

${exits}
`;

const report = `Usage: sourcemark report [PATH...] [options]

${paths}

Options
  --format html|markdown|csv   how to write the sheets (html: one page that needs nothing else)
  --output FILE|DIR            into this file, or a file each into this folder (ends in a slash, or is there); a file that is no
                               fact sheet is left alone without --force
  --force                      write over such a file too
  --page-lang en|de            language of the sheet's own words (as --locale)
  --lang LANG                  language of drafts that do not say it: de, de-CH, de-AT, en, en-GB ...
  --registry FILE              check against this registry too; may be repeated
  --no-bundled-registry        leave out the claims that come with Sourcemark
  --fail-on WHAT               error, warning, information, hint, open (a question is open) or never (never)

Exit status: 0; 1 where --fail-on says so; 2 for wrong usage, or a file or registry that cannot be read; 3 for a fault of the program.
`;

const signoff = `Usage: sourcemark signoff DRAFT:LINE[:COL]... --by NAME [--note TEXT] [options]

Writes who has checked the figure in this line, and today's date, into sourcemark.signoffs.yaml: the nearest one above the draft, or
a new one in the top folder of its project. A sign-off holds while the figure and its sentence stay as they are.

Options
  --by NAME                 who has checked it
  --note TEXT               how, or what came out
  --lang, --registry, --no-bundled-registry as for report
`;

const figures = `Usage: sourcemark figures [PATH...] [--lang LANG] [--format pretty|json|csv|ndjson]
       sourcemark figures --ndjson [--lang LANG]

${paths}

  --ndjson reads lines {"id","lang","text"} and answers a line {"id","figures":[...]} each;
  start and end are UTF-16 offsets in the text.
`;

const compare = `Usage: sourcemark compare STATEMENT DRAFT [--lang LANG] [--locale en|de]
       sourcemark compare --ndjson [--lang LANG]

Says whether the sentence of a draft states what the sentence on record states: match, conflict or silent (not about the same
thing), and why. The exit status is 1 for a conflict.

  --ndjson reads lines {"id","lang","registrySentence","draftSentence"} and answers a line {"id","verdict","why"} each.
`;

const registry = `Usage: sourcemark registry add --statement TEXT --source KEY [options]
       sourcemark registry check|stats [PATH...] [--format pretty|json]
       sourcemark registry export [PATH...] --format FORMAT [--output FILE]
       sourcemark registry import FILE [options]

  PATH is a claims file or a folder; none means the claims files that drafts in the current folder are checked against.
  FORMAT is claimreview, csv, tsv, wikidata, json or yaml.

add       writes a claim and shows it
  --source KEY          on record; or a new one, with --source-title, --source-name (as prose calls it) and --source-url
  --id ID               otherwise made of the statement's words; one that is taken is refused
  --file FILE           claims file to write to, where there are several
  --lang LANG           language of the statement, where its words do not tell
  --figure, --as-of, --locator, --quote TEXT
check     says what is wrong or untidy; --fail-on error|warning|information (error)
stats     claims, sources, languages, units, years
export    --output FILE writes there; a file that is there is left alone without --force
import    FILE in one of the formats, or - for standard input
  --dry-run             only shows which claims are fine and what is wrong with the others
  --map FIELD=COLUMN    of a table, several with commas: --map statement=Text,source=Who
  --source KEY          of claims that name none
  --file FILE, --lang LANG as for add; --force puts claims in the place of those with their ids

Exit status: 0; 1 where check finds something or import leaves something out; 2 for wrong usage or a file that cannot be used; 3 for a
fault of the program.
`;

const lsp = `Usage: sourcemark lsp --stdio

Serves an editor over standard input and output with the Language Server Protocol.
`;

export const usage = { general, init, check, report, signoff, figures, compare, registry, lsp };
