/** Reports as attachments of an item: made from the accounts, and made anew while nothing has been sent. */
import { createHash } from 'node:crypto'
import type { Output } from '../../../shared/contract.ts'
import type { ReportKind } from '../../../shared/model/accounts.ts'
import type { AttachmentId, ItemId, LocalDate, MeetingId } from '../../../shared/values.ts'
import { addAttachment, setAttachmentFile } from '../../db/attachments.ts'
import { sentAttachment } from '../../db/editions.ts'
import { takeBackWaiting } from '../../db/replacements.ts'
import {
  addReportAttachment,
  isSentItem,
  isSigned,
  isSignedMeeting,
  listReportAttachments,
  reportAttachmentsOf,
} from '../../db/report-attachments.ts'
import { examineApart } from '../../pdf/inspect/examiner.ts'
import { writeDocument } from '../../pdf/write/write-document.ts'
import { type ExaminedFile, store } from '../attachments.ts'
import type { JobContext, JobHandlers } from '../handler.ts'
import { replaceBySuggestion } from '../pack/replace.ts'
import { picturesOf } from '../pictures.ts'
import { documentWords, type ReportName, reportAsDocument, reportInput } from './reports.ts'

export const attachReports: JobHandlers['accounts.attach'] = async (context, { item, period, reports }) => {
  const outcomes: Attached[] = []
  for (const [index, report] of reports.entries()) {
    context.checkCancelled()
    context.progress(index, reports.length)
    const file = await makeReport(context, report, period)
    outcomes.push({ report, ...(await attach(context, item, { report, period, file })) })
  }
  context.progress(reports.length, reports.length)
  return outcomes
}

type Attached = Output<'accounts.attach'>[number]

interface Made {
  readonly report: ReportName
  readonly period: LocalDate
  readonly file: ExaminedFile
}

/**
 * What has not been sent is made anew in its place. What was sent stays as it was: a version with other figures goes out
 * as its replacement sheet, and a report that the item has not had as a late paper.
 */
async function attach(context: JobContext, item: ItemId, made: Made): Promise<Omit<Attached, 'report'>> {
  const { db } = context
  const { report, period, file } = made
  const there = listReportAttachments(db, item).findLast(
    (one) => one.report === report && one.period === period,
  )
  const detail = { item, report, period }
  if (!there || isSigned(db, item)) {
    context.write(detail, () => addNew(context, item, made))
    return { outcome: isSentItem(db, item) ? 'late' : 'added', label: null }
  }
  const sent = sentAttachment(db, there.id)
  const label = sent?.label ?? null
  if (there.sha256 === hashOf(file)) return { outcome: 'unchanged', label }
  if (!sent) {
    context.write(detail, () => keepAnew(context, there.id, file))
    return { outcome: 'renewed', label }
  }
  if (sent.sha256 === hashOf(file)) {
    context.write(detail, () => takeBackWaiting(db, there.id, context.now))
    return { outcome: 'unchanged', label }
  }
  await replaceBySuggestion(context, there.id, file, detail)
  return { outcome: 'replaced', label }
}

/**
 * Makes a meeting's reports anew where the accounts have changed; what has been sent stays as it was, and so does all
 * once the minutes are signed. To be called before the meeting's documents are made.
 */
export async function refreshReportAttachments(context: JobContext, meeting: MeetingId): Promise<void> {
  const { db } = context
  if (context.readOnly || isSignedMeeting(db, meeting)) return
  for (const { id, period, report, sha256 } of reportAttachmentsOf(db, meeting)) {
    if (sentAttachment(db, id)) continue
    context.checkCancelled()
    const file = await makeReport(context, report, period)
    if (sha256 === hashOf(file)) continue
    context.write({ attachment: id, report, period }, () => keepAnew(context, id, file), 'accounts.refresh')
  }
}

function hashOf({ content }: ExaminedFile): string {
  return createHash('sha256').update(content).digest('hex')
}

/** The same figures give the same bytes: a report is dated by its newest source, not by the clock. */
async function makeReport(context: JobContext, report: ReportName, period: LocalDate): Promise<ExaminedFile> {
  const input = reportInput(context.db, period)
  const times = Object.values(input.data.sources).flatMap((source) => (source ? [source.importedAt] : []))
  const { bytes } = await writeDocument(reportAsDocument(report, input), {
    createdAt: new Date(times.sort().at(-1) ?? context.now),
    picture: picturesOf(context.db),
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

function addNew(context: JobContext, item: ItemId, { report, period, file }: Made): void {
  const id = addAttachment(context.db, item, titleOf(report), store(context, file))
  addReportAttachment(context.db, { id, report, period })
}

function titleOf(report: ReportKind | 'followup'): string {
  return documentWords.accounts[report]
}
