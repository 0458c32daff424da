/** The calls that make what the window shows of PDFs. They only read, and run in a worker of their own. */
export const previewJobs = {
  'preview.picture': async () => (await import('./pages.ts')).picture,
  'preview.pack': async () => (await import('./pack.ts')).packPreview,
  'preview.pages': async () => (await import('./pages.ts')).pages,
}
