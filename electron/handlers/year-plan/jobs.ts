/** The calls about the year plan that write files. */
export const yearPlanJobs = {
  'export.calendar': async () => (await import('./export-calendar.ts')).exportCalendar,
}
