/** Makes a meeting's board pack, or a supplement to it: what is to be read first, and the papers behind it. */
import { randomBytes } from 'node:crypto'
import type { PackPart } from '../../shared/documents/pack-parts.ts'
import { itemPlace, type PackPlan } from '../../shared/documents/pack-plan.ts'
import { wordsOf } from '../../shared/documents/words.ts'
import { AppError } from '../../shared/errors.ts'
import type { Attachment, StoredFile } from '../../shared/model/meeting.ts'
import type { MeetingDetail } from '../../shared/model/meeting-detail.ts'
import type { PackSettings, SentPage } from '../../shared/model/pack.ts'
import type { Exported } from '../../shared/model/results.ts'
import { quartersOf } from '../../shared/rules/page-turns.ts'
import { readBlobInTurns } from '../db/blobs.ts'
import type { Database } from '../db/open.ts'
import type { TakeMemory } from '../file-memory.ts'
import { assemblePack } from '../pdf/pack/assemble.ts'
import { makePackCache } from '../pdf/pack/cache.ts'
import type { Original } from '../pdf/pack/originals.ts'
import type { PackAttachment } from '../pdf/pack/pack.ts'
import { asPdf } from '../pdf/read/image-page.ts'
import { writeDocument } from '../pdf/write/write-document.ts'
import type { JobContext } from './handler.ts'
import { composePack, type LookedAt, type PackContent, type Writing } from './pack/compose-pack.ts'
import { picturesOf } from './pictures.ts'

const words = wordsOf('sv')
/** Lives as long as the worker: the next pack copies only what is new. */
const cache = makePackCache()

export interface PackOrder {
  readonly path: string
  readonly content: PackContent
  readonly createdAt: Date
  readonly settings: PackSettings
  readonly isPublic?: boolean
  readonly duplex?: boolean
  readonly screen?: boolean
  /** In the foot of every page. */
  readonly name?: string | undefined
  readonly password?: string | undefined
  /** Lie in the pack as they are. */
  readonly originals?: readonly Original[]
}

export interface MadePack extends Omit<Exported, 'fileName' | 'seconds'> {
  readonly plan: PackPlan
}

/** @throws AppError ATTACHMENT_MISSING while a file is awaited that the pack is to hold */
export async function makePack(
  context: JobContext,
  meeting: MeetingDetail,
  order: PackOrder,
): Promise<MadePack> {
  const { settings, createdAt } = order
  const picture = picturesOf(context.db)
  const composed = await composePack(meeting, { ...order, picture })
  const { plan, front, parts, bookmarks, references, title } = composed
  const attachments = await Promise.all(
    parts.map((part) => attachmentOf(context.db, meeting, part, { plan, createdAt, picture })),
  )
  const made = await assemblePack({
    out: order.path,
    front,
    bookmarks,
    attachments,
    title,
    author: meeting.board.name,
    language: words.languageTag,
    createdAt,
    stamp: { place: settings.stampPlace, size: settings.stampSize, colour: settings.stampColour },
    backLabel: words.backToAgenda,
    footer: order.name,
    duplex: order.duplex,
    screen: order.screen,
    lock: order.password === undefined ? undefined : { password: order.password, random: randomBytes },
    originals: order.originals,
    cache,
    onProgress: context.progress,
    cancelled: context.cancelled,
  })
  const { sha256, bytes, pages, warnings, images } = made
  return {
    sha256,
    bytes,
    pages,
    warnings: [...warnings],
    references: [...references],
    images: { ...images },
    plan,
  }
}

interface Setting extends Writing {
  readonly plan: PackPlan
}

async function attachmentOf(
  db: Database,
  meeting: MeetingDetail,
  part: PackPart,
  setting: Setting,
): Promise<PackAttachment> {
  const { attachment, place, pages, model, divider } = part
  const label = `${words.attachment} ${attachment.label}`
  const { file, turns } = filedOf(meeting, part)
  const common = { label, place, itemPlace: itemPlace(attachment.item) }
  const divided = divider ? { divider: await unnumbered(divider, setting) } : {}
  if (model) {
    const own = await numbered(model, pages[0]?.number ?? '', setting)
    const stamps = own.pageNumbers.map((number) => ({ number, stamp: '' }))
    return { ...common, ...divided, pages: stamps, isOurs: true, read: () => own.pdf }
  }
  return {
    ...common,
    ...divided,
    pages: pages.map((page) => page && { number: page.number, stamp: stampOf(label, page, setting) }),
    turns: pages.map((_, index) => quartersOf(turns, index + 1)),
    key: `${file.sha256} ${file.mediaType}`,
    read: (turn, take) => storedPdf(db, file, turn, take),
  }
}

type Filed = Attachment & { readonly file: StoredFile }

function filedOf({ items }: MeetingDetail, { attachment: { id, label, item } }: PackPart): Filed {
  const found = items[item - 1]?.attachments.find((attachment) => attachment.id === id)
  if (!found?.file) throw new AppError('ATTACHMENT_MISSING', { label })
  return { ...found, file: found.file }
}

/** What is stamped on a page: "Bilaga 2 a · 23 (65)". */
export function stampOf(
  label: string,
  { number, replacedOn }: SentPage,
  { plan }: { readonly plan: PackPlan },
): string {
  const note = replacedOn === null ? '' : ` · ${words.edition.replacedOn.replace('{{date}}', replacedOn)}`
  return `${label} · ${number} (${plan.lastPage})${note}`
}

type Model = NonNullable<PackPart['model']>

/** A sheet has the number of what it stands for on its first page, and none on any other. */
async function numbered(model: Model, number: string, { plan, ...writing }: Setting): Promise<LookedAt> {
  const numbers = [number, ...Array.from({ length: 99 }, () => '')]
  const { bytes, pages, looks } = await writeDocument(model, {
    ...writing,
    archival: false,
    pageNumbers: { first: 1, total: plan.lastPage, numbers },
  })
  return { pdf: bytes, pageNumbers: numbers.slice(0, pages), looks }
}

/** Own pages that have no number. */
export function unnumbered(model: Model, setting: Setting): Promise<LookedAt> {
  return numbered(model, '', setting)
}

/** A stored file as the pack takes it. */
export async function storedPdf(
  db: Database,
  { sha256, mediaType, fileName }: Pick<StoredFile, 'sha256' | 'mediaType' | 'fileName'>,
  turn = async (): Promise<void> => {},
  take?: TakeMemory,
): Promise<Uint8Array> {
  return asPdf(await readBlobInTurns(db, sha256, turn, take), mediaType, fileName)
}
