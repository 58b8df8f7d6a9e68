export const unusedInClient: readonly string[];
export const unusedInServer: readonly string[];
