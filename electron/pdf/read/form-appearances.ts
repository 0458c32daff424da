/** Gives form fields the appearance that a reader would draw from their values, so that they can be kept as drawn. */
import { type PDFDocument, type PDFField, type PDFFont, PDFName } from '../pdf-lib.ts'
import { dictAt, textAt } from './objects.ts'

/** Makes the appearances that are missing. A field whose text the standard font can't write is left without. */
export async function addMissingAppearances(document: PDFDocument): Promise<void> {
  const form = dictAt(document.catalog, 'AcroForm')
  if (!form) return
  // The same data once more, for readers with XFA; the parser warns about it on the console.
  form.delete(PDFName.of('XFA'))
  try {
    const font = document.getForm().getDefaultFont()
    const writable = new Set(font.getCharacterSet())
    for (const field of document.getForm().getFields()) {
      const text = textAt(field.acroField.dict, 'V') ?? ''
      if (field.needsAppearancesUpdate() && [...text].every((character) => isWritable(character, writable))) {
        draw(field, font)
      }
    }
    await document.flush()
  } catch {
    // A form that breaks its own rules: what appearances it has will do.
  }
}

function isWritable(character: string, writable: ReadonlySet<number>): boolean {
  return /\s/.test(character) || writable.has(character.codePointAt(0) ?? 0)
}

function draw(field: PDFField, font: PDFFont): void {
  try {
    field.defaultUpdateAppearances(font)
  } catch {
    // Left without; the pack says so where it holds text.
  }
}
