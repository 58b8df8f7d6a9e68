// Sentences and registries that the server's tests share.

/** On record in the bundled registry as "Around 2,000", from `nis-2025`. */
export const killed = (count: string): string =>
	`${count} North Korean soldiers have been killed in the war against Ukraine.`;

export const killedWithSource = (count: string): string => `According to the NIS, about ${killed(count)}`;

export const wells = (count: string): string => `version: 1
sources:
  board-2025:
    title: Water report
    short: Water Board
    URL: https://water.example/report
claims:
  dry-wells:
    statement: ${count} wells in the Orma valley have fallen dry.
    source: board-2025
`;

export const wellsDraft = (count: string): string =>
	`By June, ${count} wells in the Orma valley had fallen dry, according to the Water Board.\n`;
