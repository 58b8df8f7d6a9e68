// What fields of claims files are for, in English: as the file format's own schema says it.

export const fields = {
	about: (description: string): string => description,
};
