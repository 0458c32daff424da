/** The calls about interim accounts that take time. */
export const accountJobs = {
  'accounts.importSie': async () => (await import('./import-sie.ts')).importSie,
}
