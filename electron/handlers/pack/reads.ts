/** The calls about board packs that only read. */
export const packReads = {}
