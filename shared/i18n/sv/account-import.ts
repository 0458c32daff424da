/** Imports of accounts, and the issues of their files. */
export const accountImport = {}
