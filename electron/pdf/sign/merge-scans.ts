/** Scanned pages that came as several files, as one PDF in their order. */
import { PDFDocument } from '../pdf-lib.ts'

/** @param createdAt the same pages at the same moment give the same bytes */
export async function mergeScans(files: readonly Uint8Array[], createdAt: Date): Promise<Uint8Array> {
  const merged = await PDFDocument.create({ updateMetadata: false })
  merged.setCreationDate(createdAt)
  merged.setModificationDate(createdAt)
  for (const file of files) {
    const scan = await PDFDocument.load(file, { updateMetadata: false, password: '' })
    for (const page of await merged.copyPages(scan, scan.getPageIndices())) merged.addPage(page)
  }
  return await merged.save()
}
