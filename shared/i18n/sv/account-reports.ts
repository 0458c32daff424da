/** Reports, checks and key figures of the accounts. */
export const accountReports = {}
