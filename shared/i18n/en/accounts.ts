/** The page of interim accounts. */
export const accounts = {}
