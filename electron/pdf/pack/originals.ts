/** Files that lie in a pack as they were: the originals of signed papers, whose signatures a stamp breaks. */
import type { PdfOutput } from './output.ts'
import { dateString, nameTree, reference, textString } from './syntax.ts'

export interface Original {
  readonly fileName: string
  /** What it is, for a reader of the list of files. */
  readonly description: string
  readonly mediaType: string
  read(): Uint8Array
}

/** Writes the files; returns the entries of the catalog's Names and of the catalog itself. */
export function writeOriginals(
  output: PdfOutput,
  originals: readonly Original[],
  changedAt: Date,
): { readonly names: string; readonly entry: string } {
  if (originals.length === 0) return { names: '', entry: '' }
  const written = originals.map((original): readonly [string, string] => {
    return [original.fileName, reference(writeOriginal(output, original, changedAt))]
  })
  return {
    names: `/EmbeddedFiles ${reference(output.add(nameTree(written)))}`,
    entry: `/AF[${written.map(([, file]) => file).join(' ')}]`,
  }
}

function writeOriginal(output: PdfOutput, original: Original, changedAt: Date): number {
  const { fileName, description, mediaType } = original
  const bytes = original.read()
  const type = mediaType.replace(
    /[^A-Za-z0-9.+-]/g,
    (sign) => `#${sign.charCodeAt(0).toString(16).padStart(2, '0')}`,
  )
  const file = output.addStream(
    `/Type/EmbeddedFile/Subtype/${type}/Params<</Size ${bytes.length}/ModDate ${dateString(changedAt)}>>`,
    bytes,
  )
  const name = textString(fileName)
  return output.add(
    `<</Type/Filespec/F ${name}/UF ${name}/Desc ${textString(description)}/AFRelationship/Source` +
      `/EF<</F ${reference(file)}/UF ${reference(file)}>>>>`,
  )
}
