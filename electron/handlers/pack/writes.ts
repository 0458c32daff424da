/** The calls about board packs that change the board file. */
export const packWrites = {}
