/** The jobs of signing; each is loaded when it is asked for. */
export const signingJobs = {
  'signing.makeCopy': async () => (await import('./make-copy.ts')).makeCopy,
  'signing.attachScan': async () => (await import('./attach-scan.ts')).attachScan,
  'signing.importSigned': async () => (await import('./import-signed.ts')).importSigned,
  'signing.signLocally': async () => (await import('./sign-locally.ts')).signLocally,
  'signing.save': async () => (await import('./write-kept.ts')).save,
  'signing.identify': async () => (await import('./identify.ts')).identify,
} as const
