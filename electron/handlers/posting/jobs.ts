/** The calls about notices that take time. */
export const postingJobs = {
  'export.notice': async () => (await import('./export.ts')).exportNotice,
  'export.proof': async () => (await import('./export.ts')).exportProof,
}
