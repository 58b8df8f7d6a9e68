// A village's wells: a registry that has 80 of them on record, and the line of a draft that says so or another number.

export const wells = `sources:
  board: { title: Yearly report, short: Water Board }
claims:
  wells:
    statement: The village drilled 80 wells in 2025.
    source: board
`;

export const drilled = (wells: number): string =>
	`The village drilled ${wells} wells in 2025, according to the Water Board.\n`;
