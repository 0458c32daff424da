/** The calls about attachments that take time. */
export const attachmentJobs = {
  'attachment.attach': async () => (await import('../attachments.ts')).attachFiles,
  'attachment.fill': async () => (await import('../attachments.ts')).fillAttachment,
  'attachment.thumbnail': async () => (await import('./thumbnail.ts')).thumbnail,
}
