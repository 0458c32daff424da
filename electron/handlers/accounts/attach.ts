/** Reports as attachments of an item: made from the accounts, and made anew while nothing has been sent. */
import { createHash } from 'node:crypto'
import type { ReportKind } from '../../../shared/model/accounts.ts'
import type { AttachmentId, ItemId, LocalDate, MeetingId } from '../../../shared/values.ts'
import { addAttachment, setAttachmentFile } from '../../db/meetings.ts'
import {
  addReportAttachment,
  isSent,
  isSentItem,
  listReportAttachments,
  reportAttachmentsOf,
} from '../../db/report-attachments.ts'
import { examineApart } from '../../pdf/inspect/examiner.ts'
import { writeDocument } from '../../pdf/write/write-document.ts'
import { type ExaminedFile, store } from '../attachments.ts'
import type { JobContext, JobHandlers } from '../handler.ts'
import { documentWords, type ReportName, reportAsDocument, reportInput } from './reports.ts'

export const attachReports: JobHandlers['accounts.attach'] = async (context, { item, period, reports }) => {
  const { db } = context
  const known = listReportAttachments(db, item)
  const sent = isSentItem(db, item)
  for (const [index, report] of reports.entries()) {
    context.checkCancelled()
    context.progress(index, reports.length)
    const file = await makeReport(context, report, period)
    const there = known.find((one) => one.report === report && one.period === period)
    context.write({ item, report, period }, () => {
      if (there && !sent) keepAnew(context, there.id, file)
      else addNew(context, item, { report, period, file })
    })
  }
  context.progress(reports.length, reports.length)
  return null
}

/**
 * Makes a meeting's reports anew where the accounts have changed; nothing once something of the meeting has been sent.
 * To be called before the meeting's documents are made.
 */
export async function refreshReportAttachments(context: JobContext, meeting: MeetingId): Promise<void> {
  if (context.readOnly || isSent(context.db, meeting)) return
  for (const { id, period, report, sha256 } of reportAttachmentsOf(context.db, meeting)) {
    context.checkCancelled()
    const file = await makeReport(context, report, period)
    if (sha256 === createHash('sha256').update(file.content).digest('hex')) continue
    context.write({ attachment: id, report, period }, () => keepAnew(context, id, file))
  }
}

/** The same figures give the same bytes: a report is dated by its newest source, not by the clock. */
async function makeReport(context: JobContext, report: ReportName, period: LocalDate): Promise<ExaminedFile> {
  const input = reportInput(context.db, period)
  const times = Object.values(input.data.sources).flatMap((source) => (source ? [source.importedAt] : []))
  const { bytes } = await writeDocument(reportAsDocument(report, input), {
    createdAt: new Date(times.sort().at(-1) ?? context.now),
    archival: false,
    pageNumbers: { first: 1, total: 'own' },
  })
  const fileName = `${titleOf(report).toLowerCase()}-${period}.pdf`
  const {
    bytes: content,
    converted,
    ...found
  } = await examineApart({ bytes, fileName, isMade: true }, context.cancelled)
  return { ...found, fileName, content: converted ?? content, original: null }
}

function keepAnew(context: JobContext, id: AttachmentId, file: ExaminedFile): void {
  setAttachmentFile(context.db, id, store(context, file))
}

function addNew(
  context: JobContext,
  item: ItemId,
  {
    report,
    period,
    file,
  }: { readonly report: ReportName; readonly period: LocalDate; readonly file: ExaminedFile },
): void {
  const id = addAttachment(context.db, item, titleOf(report), store(context, file))
  addReportAttachment(context.db, { id, report, period })
}

function titleOf(report: ReportKind | 'followup'): string {
  return documentWords.accounts[report]
}
