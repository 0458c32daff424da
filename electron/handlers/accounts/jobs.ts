/** The calls about interim accounts that take time. */
export const accountJobs = {}
