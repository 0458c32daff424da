/** Signs a PDF: an addition at its end, so that all that was there, earlier signatures too, stays byte for byte. */
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, PDFString } from '../pdf-lib.ts'
import { signCms } from './cms.ts'
import type { Identity } from './pkcs12.ts'

/** Bytes for the signature, of which a long chain of certificates takes a half. */
const mostSignature = 16_384
/** Digits for each of the four numbers of the byte range, which are known last. */
const rangeDigits = 10
const unknown = '9'.repeat(rangeDigits)

export interface SigningAct {
  readonly at: Date
  /** What was signed as what: "Justering". */
  readonly reason: string
}

/** @param bytes a PDF that `openPdf` finds nothing wrong with */
export async function signPdf(
  bytes: Uint8Array,
  identity: Identity,
  { at, reason }: SigningAct,
): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { forIncrementalUpdate: true, updateMetadata: false })
  addField(document, signatureValue(document, identity.name, { at, reason }))
  const file = Buffer.from(await document.commit({ useObjectStreams: false }))
  const start = file.lastIndexOf(`<${'0'.repeat(mostSignature * 2)}>`)
  const end = start + mostSignature * 2 + 2
  writeRange(file, [0, start, end, file.length - end], bytes.length)
  const signature = await signCms(Buffer.concat([file.subarray(0, start), file.subarray(end)]), identity)
  if (signature.length > mostSignature) throw new RangeError(`a signature of ${signature.length} bytes`)
  file.write(Buffer.from(signature).toString('hex'), start + 1, 'latin1')
  return file
}

/** ETSI EN 319 142-1, 6.3: what a signature of level B-B says of itself. */
function signatureValue({ context }: PDFDocument, name: string, { at, reason }: SigningAct): PDFDict {
  const range = PDFArray.withContext(context)
  range.push(PDFNumber.of(0))
  for (let count = 0; count < 3; count++) range.push(PDFNumber.of(Number(unknown)))
  const value = PDFDict.withContext(context)
  value.set(PDFName.of('Type'), PDFName.of('Sig'))
  value.set(PDFName.of('Filter'), PDFName.of('Adobe.PPKLite'))
  value.set(PDFName.of('SubFilter'), PDFName.of('ETSI.CAdES.detached'))
  value.set(PDFName.of('ByteRange'), range)
  value.set(PDFName.of('Contents'), PDFHexString.of('0'.repeat(mostSignature * 2)))
  value.set(PDFName.of('M'), PDFString.fromDate(at))
  value.set(PDFName.of('Name'), PDFHexString.fromText(name))
  value.set(PDFName.of('Reason'), PDFHexString.fromText(reason))
  return value
}

/** A field without a look of its own (PDF 1.7, 12.7.4.5): the lines for ink stay empty. */
function addField(document: PDFDocument, value: PDFDict): void {
  const { context } = document
  const page = document.getPage(document.getPageCount() - 1)
  const form = formOf(document)
  const fields = form.lookup(PDFName.of('Fields'), PDFArray)
  const invisible = [0, 0, 0, 0].map((each) => PDFNumber.of(each))
  const field = context.register(
    context.obj({
      Type: 'Annot',
      Subtype: 'Widget',
      FT: 'Sig',
      T: PDFHexString.fromText(`Underskrift ${fields.size() + 1}`),
      V: context.register(value),
      Rect: invisible,
      // Printed, and locked (12.5.3).
      F: 132,
      P: page.ref,
    }),
  )
  fields.push(field)
  page.node.addAnnot(field)
}

function formOf({ context, catalog }: PDFDocument): PDFDict {
  const known = catalog.lookupMaybe(PDFName.of('AcroForm'), PDFDict)
  const form = known ?? PDFDict.withContext(context)
  if (!known) catalog.set(PDFName.of('AcroForm'), context.register(form))
  if (!form.lookupMaybe(PDFName.of('Fields'), PDFArray))
    form.set(PDFName.of('Fields'), PDFArray.withContext(context))
  // Signatures exist, and the file is only to be added to (12.7.3, table 219).
  form.set(PDFName.of('SigFlags'), PDFNumber.of(3))
  return form
}

/** Each number takes the room that was kept for it. */
function writeRange(file: Buffer, range: readonly [0, number, number, number], from: number): void {
  const written = new RegExp(`/ByteRange\\s*\\[\\s*0 ${unknown} ${unknown} ${unknown}\\s*\\]`)
  const [found] = written.exec(file.toString('latin1', from)) ?? []
  if (found === undefined) throw new Error('no byte range to write')
  const at = file.indexOf(found, from, 'latin1')
  const text = `/ByteRange [${range.join(' ')}]`
  file.write(text.padEnd(found.length), at, 'latin1')
}
