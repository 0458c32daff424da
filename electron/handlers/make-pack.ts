/** Makes a meeting's board pack: cover and agenda, whose references lead to the attachments behind them. */

import { agendaDocument } from '../../shared/documents/agenda.ts'
import { itemPlace, type PackPlan, packPlan } from '../../shared/documents/pack-plan.ts'
import { wordsOf } from '../../shared/documents/words.ts'
import { AppError } from '../../shared/errors.ts'
import type { StoredFile } from '../../shared/model/meeting.ts'
import type { MeetingDetail } from '../../shared/model/meeting-detail.ts'
import type { Exported } from '../../shared/model/results.ts'
import { readBlob } from '../db/blobs.ts'
import type { Database } from '../db/open.ts'
import { assemblePack } from '../pdf/pack/assemble.ts'
import type { PackAttachment } from '../pdf/pack/pack.ts'
import { imageToPdf } from '../pdf/read/image-page.ts'
import { writeDocument } from '../pdf/write/write-document.ts'
import type { JobContext } from './handler.ts'

const words = wordsOf('sv')

/** @throws AppError ATTACHMENT_MISSING while a file is awaited */
export async function makePack(
  context: JobContext,
  meeting: MeetingDetail,
  { path, cover }: { readonly path: string; readonly cover: boolean },
): Promise<Omit<Exported, 'fileName' | 'seconds'>> {
  const createdAt = new Date(context.now)
  const { front, plan } = await layOutFront(meeting, cover, createdAt)
  const model = agendaDocument(meeting, words, plan)
  const made = await assemblePack({
    out: path,
    front,
    bookmarks: [
      ...(cover ? [{ title: words.cover, page: 1 }] : []),
      { title: words.agenda, page: cover ? 2 : 1 },
      ...plan.bookmarks,
    ],
    attachments: attachmentsOf(context.db, meeting, plan),
    title: model.title,
    author: model.author,
    language: model.language,
    createdAt,
    stamp: (label, page, total) => `${label} · ${page} (${total})`,
    backLabel: words.backToAgenda,
    onProgress: context.progress,
    cancelled: context.cancelled,
  })
  return { ...made, references: [...plan.references], warnings: [...made.warnings] }
}

/**
 * The agenda says on which page each attachment begins, and how many pages the agenda fills decides that: laid out
 * with a guess, then again until the guess holds. Longer numbers can only make it longer, so it ends.
 */
async function layOutFront(
  meeting: MeetingDetail,
  cover: boolean,
  createdAt: Date,
): Promise<{ readonly front: Buffer; readonly plan: PackPlan }> {
  for (let frontPages = cover ? 2 : 1; ; ) {
    const plan = packPlan(meeting, words, { frontPages, cover })
    const awaited = plan.attachments.find(({ startPage }) => startPage === null)
    if (awaited) throw new AppError('ATTACHMENT_MISSING', { label: awaited.label })
    const { bytes, pages } = await writeDocument(agendaDocument(meeting, words, plan), {
      createdAt,
      archival: false,
      pageNumbers: { first: 1, total: plan.totalPages },
    })
    if (pages <= frontPages) return { front: bytes, plan }
    frontPages = pages
  }
}

function attachmentsOf(db: Database, meeting: MeetingDetail, plan: PackPlan): readonly PackAttachment[] {
  const files = new Map(
    meeting.items.flatMap((item) => item.attachments.map(({ id, file }) => [id, file] as const)),
  )
  return plan.attachments.flatMap(({ id, item, label, place, pages }) => {
    const file = files.get(id)
    if (!file) return []
    return {
      label: `${words.attachment} ${label}`,
      place,
      pages,
      itemPlace: itemPlace(item),
      read: () => asPdf(db, file),
    }
  })
}

async function asPdf(db: Database, { sha256, mediaType, fileName }: StoredFile): Promise<Uint8Array> {
  const bytes = readBlob(db, sha256)
  return mediaType === 'application/pdf' ? bytes : imageToPdf(bytes, mediaType, fileName)
}
