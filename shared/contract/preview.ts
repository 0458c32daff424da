/** The part of the contract about seeing PDFs inside the window. */
import { z } from 'zod'
import { ItemInput, NewTitle, PageTurns, StoredFile } from '../model/meeting.ts'
import { PackSettings } from '../model/pack.ts'
import { AttachmentId, ItemId, MeetingId, Sha256 } from '../values.ts'
import { job, read } from './call.ts'

/** Most bytes of a stored file that are read at once. */
export const longestRange = 1 << 20

const Bytes = z.instanceof(Uint8Array)
const ShownFile = StoredFile.pick({ sha256: true, mediaType: true, fileName: true, bytes: true, pages: true })
const StampLook = PackSettings.pick({ stampPlace: true, stampSize: true, stampColour: true })

/** An attachment in its place in the pack. */
const PreviewPart = z.object({
  attachment: AttachmentId,
  /** "Bilaga 2 a" */
  label: z.string(),
  /** Pages of a divider that stands before it, and what is another when they look otherwise; null without one. */
  divider: z.object({ pdf: Bytes, pages: z.int(), look: z.string() }).nullable(),
  /** Null while the file is awaited. */
  file: ShownFile.nullable(),
  turns: PageTurns,
  /** What each page of the file is stamped with. */
  stamps: z.array(z.string()),
  /** The pages' numbers: "23", "23 a". */
  numbers: z.array(z.string()),
})
export type PreviewPart = z.infer<typeof PreviewPart>

export const PackPreview = z.object({
  /** Cover and agenda as a PDF whose named places are the items: `item-1` … */
  front: z.object({
    pdf: Bytes,
    numbers: z.array(z.string()),
    /** Of each page something that is another when the page looks otherwise. */
    looks: z.array(z.string()),
  }),
  /** The "65" of "5 (65)". */
  lastPage: z.int(),
  /** In the order in which they are bound. */
  parts: z.array(PreviewPart),
  look: StampLook,
})
export type PackPreview = z.infer<typeof PackPreview>

export const previewCalls = {
  /** The bytes of a stored file from `from` up to `to`, which is not included; fewer where the file ends. */
  'blob.range': read(
    z
      .object({ sha256: Sha256, from: z.int().min(0), to: z.int().min(1) })
      .refine(({ from, to }) => to > from && to - from <= longestRange),
    Bytes,
  ),
  /** A stored picture as a pack shows it: a PDF of one page. */
  'preview.picture': job(StoredFile.pick({ sha256: true, mediaType: true, fileName: true }), Bytes),
  /** The pack as it would be made now, with what is typed and not yet stored. Stores nothing. */
  'preview.pack': job(
    z.object({
      meeting: MeetingId,
      cover: z.boolean(),
      items: z.array(z.object({ id: ItemId, item: ItemInput })),
      attachments: z.array(z.object({ id: AttachmentId, title: NewTitle })),
    }),
    PackPreview,
  ),
  /** Some pages of an attachment with their stamps, as a PDF of as many pages. */
  'preview.pages': job(
    z.object({
      file: ShownFile,
      label: z.string(),
      turns: PageTurns,
      /** Of the file's pages, from 1. */
      from: z.int().min(1),
      /** For each page from `from` on. */
      stamps: z.array(z.string()).min(1).max(64),
      look: StampLook,
    }),
    Bytes,
  ),
} as const
