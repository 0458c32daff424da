/** The calls about interim accounts that change the board file. */
export const accountWrites = {}
