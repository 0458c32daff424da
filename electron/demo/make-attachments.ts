/** Makes the example's attachments: reports and accounts as PDF, drawings as PNG, pictures as JPEG. */
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import type { MadeDescription } from '../../shared/example/description.ts'
import { documentOf } from '../../shared/example/documents.ts'
import { assertNever } from '../../shared/values.ts'
import { makeFolder, writeOutput } from '../output-file.ts'
import { writeDocument } from '../pdf/write/write-document.ts'
import { drawChart } from './draw-chart.ts'
import { drawPhoto } from './draw-photo.ts'
import { drawPlan } from './draw-plan.ts'
import { encodeJpeg } from './jpeg.ts'
import { encodePng } from './png.ts'

export interface MadeFile {
  readonly file: string
  readonly pages: number
  readonly bytes: number
  readonly seconds: number
}

interface Content {
  readonly bytes: Uint8Array
  readonly pages: number
  readonly extension: 'pdf' | 'png' | 'jpg'
}

/** Makes the file in `folder`; the same description and moment always give the same bytes. */
export async function makeAttachment(
  description: MadeDescription,
  folder: string,
  createdAt: Date,
): Promise<MadeFile> {
  const begun = performance.now()
  const { bytes, pages, extension } = await contentOf(description, createdAt)
  const file = path.join(folder, `${description.file}.${extension}`)
  makeFolder(path.dirname(file))
  writeOutput(file, (opened) => writeFileSync(opened, bytes))
  return { file, pages, bytes: bytes.length, seconds: Math.round(performance.now() - begun) / 1000 }
}

/** The bytes of an attachment; only a PDF carries the moment of its making. */
export async function contentOf(description: MadeDescription, createdAt: Date): Promise<Content> {
  switch (description.kind) {
    case 'report': {
      const { bytes, pages } = await writeDocument(documentOf(description), {
        createdAt,
        archival: false,
        pageNumbers: { first: 1, total: 'own' },
      })
      return { bytes, pages, extension: 'pdf' }
    }
    case 'plan':
      return { bytes: encodePng(drawPlan(description.plan)), pages: 1, extension: 'png' }
    case 'chart':
      return { bytes: encodePng(drawChart(description.chart)), pages: 1, extension: 'png' }
    case 'photo':
      return { bytes: encodeJpeg(drawPhoto(description.photo)), pages: 1, extension: 'jpg' }
    default:
      return assertNever(description)
  }
}
