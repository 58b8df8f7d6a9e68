// What texts.mjs gives to tests; written by hand beside it.

/** Numbers from 0 to 1, the same for the same seed. */
export declare function drawer(seed: number): () => number;
