/** The calls about board packs that take time. */
export const packJobs = {
  'export.pack': async () => (await import('../exports.ts')).exportPack,
}
