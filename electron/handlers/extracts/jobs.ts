/** The calls about what leaves the minutes. */
export const extractJobs = {
  'export.extract': async () => (await import('./extract.ts')).exportExtract,
  'export.extracts': async () => (await import('./extract.ts')).exportExtracts,
  'export.decisions': async () => (await import('./lists.ts')).exportDecisions,
  'export.attendance': async () => (await import('./lists.ts')).exportAttendance,
  'export.webMinutes': async () => (await import('./web-minutes.ts')).exportWebMinutes,
}
