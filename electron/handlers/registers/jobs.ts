/** The calls about registers that read files. */
export const registerJobs = {
  'organisation.logo.set': async () => (await import('./logo.ts')).setLogo,
}
