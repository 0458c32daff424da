/** Sends a pack or a supplement: makes it, keeps it with what it was made from, and freezes its numbers. */
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { broughtAttachments, sentItems } from '../../../shared/documents/brought.ts'
import { canonicalJson } from '../../../shared/documents/canonical.ts'
import { hasNews, newsSince, waitingBaseline } from '../../../shared/documents/news.ts'
import { type PackPlan, packPlan } from '../../../shared/documents/pack-plan.ts'
import { fill, wordsOf } from '../../../shared/documents/words.ts'
import { AppError } from '../../../shared/errors.ts'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import type { Snapshot } from '../../../shared/model/snapshot.ts'
import type { MeetingId, Sha256 } from '../../../shared/values.ts'
import { putFile, writeBlob } from '../../db/blobs.ts'
import { addEdition, listEditions } from '../../db/editions.ts'
import { getMeetingDetail } from '../../db/meeting-detail.ts'
import type { Database } from '../../db/open.ts'
import { getPackSettings } from '../../db/settings.ts'
import { writeOutput } from '../../output-file.ts'
import { refreshReportAttachments } from '../accounts/attach.ts'
import { exported, targetOf } from '../exported.ts'
import type { JobContext, JobHandlers } from '../handler.ts'
import { type MadePack, makePack } from '../make-pack.ts'
import type { PackContent } from './compose-pack.ts'

const words = wordsOf('sv')

export const sendEdition: JobHandlers['edition.send'] = async (context, input) => {
  const started = performance.now()
  const target = targetOf(context, input.to)
  const { db, now } = context
  await refreshReportAttachments(context, input.meeting)
  const before = contentOf(db, input.meeting)
  const settings = getPackSettings(db)
  const meeting = datedBy(context, getMeetingDetail(db, input.meeting))
  const number = listEditions(db, input.meeting).length + 1
  const folder = mkdtempSync(path.join(tmpdir(), 'justera-'))
  try {
    const made = path.join(folder, 'pack.pdf')
    const content = sentContent(meeting, number)
    const pack = await makePack(context, meeting, {
      path: made,
      content,
      settings,
      createdAt: new Date(now),
    })
    context.checkCancelled()
    const snapshot = canonicalJson(snapshotOf(context, meeting, { number, settings, plan: pack.plan }))
    const edition = context.write(logged(input.meeting, number, pack, snapshot), () => {
      if (contentOf(db, input.meeting) !== before) throw new AppError('SENDING_CHANGED')
      putFile(db, made, pack, now)
      const id = addEdition(db, {
        meeting: input.meeting,
        kind: content.kind === 'full' ? 'pack' : 'supplement',
        sentAt: now,
        sentOn: context.today,
        by: context.actor,
        recipients: input.recipients,
        note: input.note,
        fileName: path.basename(target),
        snapshot,
        sha256: pack.sha256,
        pages: pack.pages,
      })
      // The last step of the transaction: what can't be written is not sent.
      writeOutput(target, (file) => writeBlob(db, pack.sha256, file))
      return id
    })
    return { ...exported(target, pack, started), edition }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** All that a pack is made of, to see whether somebody changed it meanwhile. */
function contentOf(db: Database, meeting: MeetingId): string {
  const { minutes, unread, state, ...content } = getMeetingDetail(db, meeting)
  return canonicalJson({ content, settings: getPackSettings(db) })
}

/** `verify` compares the log's entry with the edition. */
function logged(meeting: MeetingId, number: number, { sha256 }: MadePack, snapshot: string) {
  return { meeting, number, pdfSha256: sha256, snapshotSha256: sha256Of(snapshot) }
}

function sha256Of(text: string): Sha256 {
  return createHash('sha256').update(text).digest('hex') as Sha256
}

/** What waits is marked with the day on which it is sent. */
function datedBy({ today }: JobContext, meeting: MeetingDetail): MeetingDetail {
  const { sent } = meeting
  if (!sent) return meeting
  return { ...meeting, sent: { ...sent, waiting: sent.waiting.map((one) => ({ ...one, on: today })) } }
}

/** The first time everything, then what is new. @throws AppError NOTHING_TO_SEND */
function sentContent(meeting: MeetingDetail, number: number): PackContent {
  if (!meeting.sent) return { kind: 'full' }
  const baseline = waitingBaseline(meeting.sent)
  const plan = packPlan(meeting, words, { frontPages: meeting.sent.frontPages, cover: false })
  if (!hasNews(newsSince(meeting, plan, baseline))) throw new AppError('NOTHING_TO_SEND')
  return { kind: 'news', baseline, line: fill(words.edition.supplementTo, { number }) }
}

function snapshotOf(
  { now, today }: JobContext,
  { minutes, unread, state, ...meeting }: MeetingDetail,
  { plan, ...made }: Pick<Snapshot, 'number' | 'settings'> & { readonly plan: PackPlan },
): Snapshot {
  return {
    ...made,
    format: 'justera-edition-1',
    kind: meeting.sent ? 'supplement' : 'pack',
    sentAt: now,
    sentOn: today,
    frontPages: plan.frontPages,
    meeting,
    items: [...sentItems(meeting, plan)],
    attachments: [...broughtAttachments(meeting, plan)],
  }
}
