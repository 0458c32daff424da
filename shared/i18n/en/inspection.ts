/** What examinations of files found. */
export const inspection = {}
