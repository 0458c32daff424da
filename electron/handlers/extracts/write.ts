/** Writes a document in the format that is asked for. */
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import type { DocumentModel } from '../../../shared/documents/block.ts'
import { plainText } from '../../../shared/documents/plain-text.ts'
import { wordsOf } from '../../../shared/documents/words.ts'
import type { DocumentFormat } from '../../../shared/model/extracts.ts'
import type { Exported } from '../../../shared/model/results.ts'
import type { Sha256 } from '../../../shared/values.ts'
import { assertNever } from '../../../shared/values.ts'
import { writeDocx } from '../../docx/write-docx.ts'
import { checkTarget, writeOutput } from '../../output-file.ts'
import { writeDocument } from '../../pdf/write/write-document.ts'
import { exported } from '../exported.ts'
import type { JobContext } from '../handler.ts'
import { picturesOf } from '../pictures.ts'

/** Documents speak Swedish, whatever language the window speaks. */
const words = wordsOf('sv')

/** How a file of the format begins. */
const starts = { pdf: '%PDF-', docx: 'PK\u0003\u0004' } as const

/** Before the first of many is written. A text is known only by its own first line. @throws AppError FILE_EXISTS */
export function checkFormatTarget(path: string, format: DocumentFormat): void {
  if (format !== 'txt') checkTarget(path, starts[format])
}

interface Made {
  readonly bytes: Uint8Array
  /** 0 where the format has no pages. */
  readonly pages: number
  /** How the format begins, for a file that this one may take the place of. */
  readonly start: string
}

/** @throws AppError FILE_EXISTS where a file of another kind stands there */
export async function writeFormatted(
  context: JobContext,
  model: DocumentModel,
  path: string,
  format: DocumentFormat,
): Promise<Exported> {
  const started = performance.now()
  const { bytes, pages, start } = await made(context, model, format)
  context.checkCancelled()
  checkTarget(path, start)
  writeOutput(path, (file) => writeFileSync(file, bytes))
  const sha256 = createHash('sha256').update(bytes).digest('hex') as Sha256
  return exported(path, { sha256, bytes: bytes.length, pages }, started)
}

async function made({ db, now }: JobContext, model: DocumentModel, format: DocumentFormat): Promise<Made> {
  switch (format) {
    case 'pdf': {
      const written = await writeDocument(model, {
        picture: picturesOf(db),
        createdAt: new Date(now),
        archival: true,
        pageNumbers: { first: 1, total: 'own' },
      })
      return { ...written, start: starts.pdf }
    }
    case 'docx':
      return { bytes: await writeDocx(model, picturesOf(db)), pages: 0, start: starts.docx }
    case 'txt': {
      // Nothing tells a text's kind but its first line: whose it is.
      const bytes = Buffer.from(plainText(model, words), 'utf8')
      return { bytes, pages: 0, start: bytes.subarray(0, bytes.indexOf(10)).toString('latin1') }
    }
    default:
      return assertNever(format)
  }
}
