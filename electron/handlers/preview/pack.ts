/** The pack beside the agenda: laid out as the real one, with the newest words, which the file may not have yet. */

import type { PreviewPart } from '../../../shared/contract/preview.ts'
import type { Parsed } from '../../../shared/contract.ts'
import type { PackPart } from '../../../shared/documents/pack-parts.ts'
import type { PackPlan } from '../../../shared/documents/pack-plan.ts'
import { wordsOf } from '../../../shared/documents/words.ts'
import type { Attachment, StoredFile } from '../../../shared/model/meeting.ts'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import { getMeetingDetail } from '../../db/meeting-detail.ts'
import { getPackSettings } from '../../db/settings.ts'
import type { JobHandlers } from '../handler.ts'
import { stampOf, unnumbered } from '../make-pack.ts'
import { presentPack, type Writing } from '../pack/compose-pack.ts'
import { picturesOf } from '../pictures.ts'

const words = wordsOf('sv')

/** How many pages the front filled last, by meeting and cover: nearly always it still does. */
const lastFront = new Map<string, number>()

export const packPreview: JobHandlers['preview.pack'] = async ({ db, now, checkCancelled }, asked) => {
  const settings = { ...getPackSettings(db), cover: asked.cover }
  const meeting = withTyped(getMeetingDetail(db, asked.meeting), asked)
  checkCancelled()
  const createdAt = new Date(now)
  const picture = picturesOf(db)
  const key = `${asked.meeting} ${asked.cover}`
  const { plan, front, parts } = await presentPack(
    meeting,
    { createdAt, settings, picture },
    lastFront.get(key),
  )
  lastFront.set(key, plan.frontPages)
  const { stampPlace, stampSize, stampColour } = settings
  return {
    front: {
      pdf: Uint8Array.from(front.pdf),
      numbers: [...front.pageNumbers],
      looks: [...front.looks()],
    },
    lastPage: plan.lastPage,
    parts: await Promise.all(parts.map((part) => partOf(meeting, part, { plan, createdAt, picture }))),
    look: { stampPlace, stampSize, stampColour },
  }
}

function withTyped(
  meeting: MeetingDetail,
  { items, attachments }: Pick<Parsed<'preview.pack'>, 'items' | 'attachments'>,
): MeetingDetail {
  const typed = new Map(items.map(({ id, item }) => [id, item]))
  const titles = new Map(attachments.map(({ id, title }) => [id, title]))
  return {
    ...meeting,
    items: meeting.items.map((item) => ({
      ...item,
      ...typed.get(item.id),
      attachments: item.attachments.map((one) => ({ ...one, title: titles.get(one.id) ?? one.title })),
    })),
  }
}

async function partOf(
  meeting: MeetingDetail,
  { attachment, divider, pages }: PackPart,
  setting: { readonly plan: PackPlan } & Writing,
): Promise<PreviewPart> {
  const stored = meeting.items[attachment.item - 1]?.attachments.find(({ id }) => id === attachment.id)
  const label = `${words.attachment} ${attachment.label}`
  const before = divider ? await unnumbered(divider, setting) : null
  const numbered = pages.filter((page) => page !== null)
  return {
    attachment: attachment.id,
    label,
    divider: before && {
      pdf: Uint8Array.from(before.pdf),
      pages: before.pageNumbers.length,
      look: before.looks().join(),
    },
    file: stored?.file ? shown(stored.file) : null,
    turns: turnsOf(stored),
    stamps: numbered.map((page) => stampOf(label, page, setting)),
    numbers: numbered.map(({ number }) => number),
  }
}

function shown({ sha256, mediaType, fileName, bytes, pages }: StoredFile): PreviewPart['file'] {
  return { sha256, mediaType, fileName, bytes, pages }
}

function turnsOf(attachment: Attachment | undefined): Attachment['turns'] {
  return attachment?.turns ?? {}
}
