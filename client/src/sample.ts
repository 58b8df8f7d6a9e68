// A draft to try things on, by interface language: against the claims that come with Sourcemark, one finding of each kind is in it.
// Imports nothing.

const english = `# Arms for the war

At least 5.6 billion US dollars is what the arms were worth that North Korea has sent to Russia since 2023.

About 3,000 North Korean soldiers have been killed in the war against Ukraine, according to the NIS.

The town library lent out 412 books in May.
`;

const german = `# Waffen für den Krieg

Mindestens 5,6 Milliarden US-Dollar waren die Waffen wert, die Nordkorea seit 2023 an Russland geliefert hat.

Laut NIS sind bisher rund 3000 nordkoreanische Soldaten im Krieg gegen die Ukraine gefallen.

Die Stadtbibliothek hat im Mai 412 Bücher verliehen.
`;

/** `language` as the editor says it: "de", "de-ch", "en-us". */
export const sampleDraft = (language: string): string => (/^de\b/i.test(language) ? german : english);
