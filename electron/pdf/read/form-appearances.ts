/** Gives form fields the appearance that a reader would draw from their values, so that they can be kept as drawn. */
import { type PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { dictAt } from './objects.ts'

/** Makes the appearances that are missing. A field whose text the standard font can't write is left as it is. */
export async function addMissingAppearances(document: PDFDocument): Promise<void> {
  const form = dictAt(document.catalog, 'AcroForm')
  if (!form) return
  // The same data once more, for readers with XFA; the parser warns about it on the console.
  form.delete(PDFName.of('XFA'))
  try {
    const font = document.getForm().getDefaultFont()
    for (const field of document.getForm().getFields()) {
      try {
        if (field.needsAppearancesUpdate()) field.defaultUpdateAppearances(font)
      } catch {}
    }
    await document.flush()
  } catch {}
}
