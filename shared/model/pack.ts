/** Board packs: how they look, what is sent, what is replaced afterwards. */
import { z } from 'zod'
import {
  AttachmentId,
  EditionId,
  Instant,
  ItemId,
  Line,
  LocalDate,
  ReplacementId,
  Sha256,
} from '../values.ts'

export const StampPlace = z.enum(['topRight', 'topLeft', 'bottomRight', 'bottomLeft', 'bottomCentre'])
export type StampPlace = z.infer<typeof StampPlace>

/** How packs look in this organisation. */
export const PackSettings = z.object({
  cover: z.boolean(),
  /** A page with label and title before each attachment; it has no page number. */
  dividers: z.boolean(),
  stampPlace: StampPlace,
  /** Points, 6–14. */
  stampSize: z.number().min(6).max(14),
  /** `#rrggbb` */
  stampColour: z.string().regex(/^#[0-9a-f]{6}$/),
})
export type PackSettings = z.infer<typeof PackSettings>

/** How packs look until somebody says otherwise. */
export const usualPackSettings: PackSettings = {
  cover: true,
  dividers: false,
  stampPlace: 'topRight',
  stampSize: 8,
  stampColour: '#000000',
}

/**
 * What a pack is made for. `public`: secret matter gives way to a sheet that names the legal ground · `print`: every
 * part begins on a right-hand page · `screen`: pictures with fewer pixels.
 */
export const PackVariant = z.enum(['full', 'public', 'print', 'screen'])
export type PackVariant = z.infer<typeof PackVariant>

/** A page of a new version of an attachment, against the version before. */
export const PageMatch = z.object({
  /** In the new version, from 1. */
  page: z.int().positive(),
  change: z.enum(['same', 'changed', 'inserted']),
  /** The page it was, from 1; null for an inserted one. */
  was: z.int().positive().nullable(),
})
export type PageMatch = z.infer<typeof PageMatch>
export const Comparison = z.object({
  oldPages: z.int(),
  newPages: z.int(),
  pages: z.array(PageMatch),
  /** Pages of the old version that are not in the new one, from 1. */
  removed: z.array(z.int().positive()),
})
export type Comparison = z.infer<typeof Comparison>

/** What a replacement sheet says: "På sida 23, stycke 3 har följande mening lagts till", then the wording. */
export const ReplacementText = z.object({ place: Line, wording: z.string().max(20_000) })
export type ReplacementText = z.infer<typeof ReplacementText>

/** A replaced attachment of a sent pack. */
export const Replacement = ReplacementText.extend({
  id: ReplacementId,
  attachment: AttachmentId,
  label: z.string(),
  title: z.string(),
  fromSha256: Sha256,
  toSha256: Sha256,
  fileName: z.string(),
  comparison: Comparison,
  madeAt: Instant,
  madeOn: LocalDate,
  /** The edition that it was sent with; null while it waits to be sent. */
  edition: EditionId.nullable(),
})
export type Replacement = z.infer<typeof Replacement>

/** A page as it was sent: its number never changes. */
export const SentPage = z.object({
  /** As stamped: "23"; "23 a" for one that was inserted afterwards. */
  number: z.string(),
  /** The day on which this page took the place of another, or was inserted. */
  replacedOn: LocalDate.nullable(),
})
export type SentPage = z.infer<typeof SentPage>

/** What an edition brought of an attachment; never changed afterwards. */
export const SentAttachment = z.object({
  attachment: AttachmentId,
  item: ItemId,
  label: z.string(),
  title: z.string(),
  sha256: Sha256,
  pages: z.array(SentPage),
  change: z.enum(['new', 'replaced', 'withdrawn']),
})
export type SentAttachment = z.infer<typeof SentAttachment>

/** An item as it was sent. */
export const SentItem = z.object({ item: ItemId, number: z.string(), title: z.string() })
export type SentItem = z.infer<typeof SentItem>

/** A replacement as those who have the earlier version need to know it. */
export const ReplacementNews = ReplacementText.extend({
  attachment: AttachmentId,
  /** The day that its pages are marked with. */
  on: LocalDate,
  comparison: Comparison,
})
export type ReplacementNews = z.infer<typeof ReplacementNews>

/** All that has been sent of a meeting, which its numbers follow from then on: the latest of each. */
export const Sent = z.object({
  items: z.array(SentItem),
  attachments: z.array(SentAttachment),
  /** Every page number that was ever given in this meeting, also of pages that were taken out since. */
  pageNumbers: z.array(z.string()),
  /** Pages of the first pack before its attachments: they have the numbers from 1. */
  frontPages: z.int(),
  /** Replacements that have not been sent. */
  waiting: z.array(ReplacementNews),
})
export type Sent = z.infer<typeof Sent>

/** What was sent, and when, to whom. */
export const Edition = z.object({
  id: EditionId,
  /** Within the meeting, from 1. */
  number: z.int().positive(),
  kind: z.enum(['pack', 'supplement']),
  sentAt: Instant,
  sentOn: LocalDate,
  by: z.string(),
  recipients: z.array(z.string()),
  note: z.string(),
  fileName: z.string(),
  pages: z.int(),
  bytes: z.int(),
  sha256: Sha256,
  /** What it brought; what had been sent before stands in earlier editions. */
  attachments: z.array(SentAttachment),
})
export type Edition = z.infer<typeof Edition>

/** What an examination of a PDF found; `justera inspect --json` prints it. */
export const PdfReport = z.object({
  fileName: z.string(),
  bytes: z.int(),
  sha256: Sha256,
  pages: z.int(),
  /** As read (cropped, turned), in points; each size once, with how many pages have it. */
  sizes: z.array(z.object({ width: z.number(), height: z.number(), pages: z.int() })),
  version: z.string(),
  encryption: z.enum(['none', 'owner', 'user']),
  damage: z.enum(['none', 'repaired', 'salvaged']),
  form: z.boolean(),
  signatures: z.array(z.object({ name: z.string(), at: z.string().nullable(), coversFile: z.boolean() })),
  /** Hostile parts by kind, which a pack leaves out. */
  removed: z.array(
    z.object({
      kind: z.enum([
        'javascript',
        'openAction',
        'launch',
        'submit',
        'uri',
        'embeddedFile',
        'richMedia',
        'xfa',
      ]),
      count: z.int(),
    }),
  ),
  /** Fonts that are used without being in the file; a reader's program draws them with another. */
  missingFonts: z.array(z.string()),
  /** Share of the pages that have text, 0–1; the rest are scans or pictures. */
  textShare: z.number(),
})
export type PdfReport = z.infer<typeof PdfReport>
