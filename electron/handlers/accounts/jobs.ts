/** The calls about interim accounts that take time. */
export const accountJobs = {
  'accounts.importSpreadsheet': async () => (await import('./import-spreadsheet.ts')).importSpreadsheet,
  'accounts.readSpreadsheet': async () => (await import('./read-spreadsheet.ts')).readSpreadsheet,
  'accounts.importSie': async () => (await import('./import-sie.ts')).importSie,
  'accounts.attach': async () => (await import('./attach.ts')).attachReports,
  'accounts.template.write': async () => (await import('./template-files.ts')).writeTemplate,
  'accounts.template.open': async () => (await import('./template-files.ts')).openTemplate,
  'export.accounts': async () => (await import('./export.ts')).exportAccounts,
}
