/** The page of the board pack. */
export const pack = {}
