/** Writes a report of a period as PDF or as a workbook. */
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Sha256 } from '../../../shared/values.ts'
import { checkTarget, writeOutput } from '../../output-file.ts'
import { writeDocument } from '../../pdf/write/write-document.ts'
import { writeWorkbook } from '../../spreadsheet/write-workbook.ts'
import type { JobHandlers } from '../handler.ts'
import { picturesOf } from '../pictures.ts'
import { reportAsDocument, reportAsWorkbook, reportInput } from './reports.ts'

export const exportAccounts: JobHandlers['export.accounts'] = async (
  context,
  { period, report, format, to },
) => {
  const started = performance.now()
  const path = context.pathOf(to)
  const input = reportInput(context.db, period)
  const written =
    format === 'xlsx'
      ? { ...(await writeWorkbook(reportAsWorkbook(report, input), path)), pages: 0 }
      : await writePdf()
  const seconds = Math.round(performance.now() - started) / 1000
  return { fileName: basename(path), ...written, seconds, references: [], warnings: [] }

  async function writePdf(): Promise<{
    readonly sha256: Sha256
    readonly bytes: number
    readonly pages: number
  }> {
    checkTarget(path)
    const { bytes, pages } = await writeDocument(reportAsDocument(report, input), {
      picture: picturesOf(context.db),
      createdAt: new Date(context.now),
      archival: true,
      pageNumbers: { first: 1, total: 'own' },
    })
    context.checkCancelled()
    writeOutput(path, (file) => writeFileSync(file, bytes))
    return { sha256: createHash('sha256').update(bytes).digest('hex') as Sha256, bytes: bytes.length, pages }
  }
}
