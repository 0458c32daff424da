/** The part of the contract about board packs: making, sending, supplementing, replacing. */
import { z } from 'zod'
import {
  Comparison,
  Edition,
  PackSettings,
  PackVariant,
  PdfReport,
  Replacement,
  ReplacementText,
} from '../model/pack.ts'
import { Exported } from '../model/results.ts'
import {
  AttachmentId,
  EditionId,
  FileToken,
  ItemId,
  Line,
  MeetingId,
  NonEmptyLine,
  ReplacementId,
} from '../values.ts'
import { byMeeting, done, FilePassword, job, nothing, read, shell, toFile, write } from './call.ts'

/** What a pack is to hold and how it is to be. */
const wishes = {
  variant: PackVariant.default('full'),
  cover: z.boolean().optional(),
  dividers: z.boolean().optional(),
  /** What was sent, as it was, instead of what there is now. */
  edition: EditionId.optional(),
  /** Only what is new since that edition. */
  since: EditionId.optional(),
  /** Only that item's papers. */
  item: ItemId.optional(),
  /** Opens with this password only (AES-256). */
  password: z.string().min(1).max(127).optional(),
}

const asked = {
  ...wishes,
  /** A folder for the originals of signed attachments, byte for byte: stamps break signatures. */
  originals: FileToken.optional(),
  /** They lie in the PDF too, byte for byte: for an archive. */
  archive: z.boolean().optional(),
  /** A name in the foot of every page. */
  name: NonEmptyLine.optional(),
}

export const packCalls = {
  'pack.settings': read(nothing, PackSettings),
  'pack.settings.update': write(PackSettings, done),
  'item.secrecy': write(z.object({ id: ItemId, ground: Line }), done),
  'attachment.secrecy': write(z.object({ id: AttachmentId, ground: Line }), done),

  'export.pack': job(toFile.extend(asked), Exported),
  /** One copy a person, with the name in the foot of every page, into a folder. */
  'export.copies': job(
    z.object({ meeting: MeetingId, folder: FileToken, names: z.array(NonEmptyLine).min(1), ...wishes }),
    z.array(Exported),
  ),

  /** Makes the pack (the first time) or a supplement of all that waits, keeps it, and freezes its numbers. Can't be undone. */
  'edition.send': job(
    z.object({ meeting: MeetingId, to: FileToken, recipients: z.array(NonEmptyLine), note: Line }),
    Exported.extend({ edition: EditionId }),
  ),
  'edition.list': read(byMeeting, z.array(Edition)),
  /** Writes what was sent, byte for byte. */
  'edition.save': job(z.object({ id: EditionId, to: FileToken }), Exported),
  'export.changeLog': job(toFile, Exported),

  /**
   * Compares a new version of a sent attachment with what was sent, page by page, and proposes what the sheet could
   * say. Stores nothing.
   */
  'replacement.compare': job(
    z.object({ attachment: AttachmentId, file: FileToken }),
    Comparison.extend({ suggestion: ReplacementText.nullable() }),
  ),
  /** A page of what was sent and one of a new version, as they look: addresses of PNGs (`data:`). Stores nothing. */
  'replacement.pictures': job(
    z.object({
      attachment: AttachmentId,
      file: FileToken,
      /** From 1; null where there is none to compare with. */
      was: z.int().positive().nullable(),
      page: z.int().positive().nullable(),
    }),
    z.object({ before: z.string().nullable(), after: z.string().nullable() }),
  ),
  'replacement.make': job(
    z.object({ attachment: AttachmentId, file: FileToken, comparison: Comparison, text: ReplacementText }),
    z.object({ id: ReplacementId }),
  ),
  'replacement.list': read(byMeeting, z.array(Replacement)),
  /** Takes back a replacement that has not been sent: the attachment has its former file again. */
  'replacement.remove': write(z.object({ id: ReplacementId }), done),
  'replacement.restore': write(z.object({ id: ReplacementId }), done),

  /** Needs no open board file. */
  'pdf.inspect': shell(z.object({ file: FileToken, password: FilePassword }), PdfReport),
} as const
