/** The calls about board packs that take time. */
export const packJobs = {
  'export.pack': async () => (await import('./export-pack.ts')).exportPack,
  'export.copies': async () => (await import('./export-pack.ts')).exportCopies,
  'export.changeLog': async () => (await import('./editions.ts')).exportChangeLog,
  'edition.send': async () => (await import('./send.ts')).sendEdition,
  'edition.save': async () => (await import('./editions.ts')).saveEdition,
  'pack.check': async () => (await import('./check.ts')).checkTexts,
  'export.summons': async () => (await import('./summons.ts')).exportSummons,
  'export.docket': async () => (await import('./summons.ts')).exportDocket,
  'replacement.compare': async () => (await import('./replace.ts')).compareReplacement,
  'replacement.pictures': async () => (await import('./replace.ts')).replacementPictures,
  'replacement.make': async () => (await import('./replace.ts')).makeReplacement,
}
