/** The calls about interim accounts that only read. */
export const accountReads = {}
