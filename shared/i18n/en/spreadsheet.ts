/** Imports of spreadsheets. */
export const spreadsheet = {}
