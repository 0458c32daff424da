/** The part of the contract about attachments: their files, their pages, what is asked for, versions. */
import { z } from 'zod'
import { Asked, AttachmentVersion, NewTitle, PageTurns, StoredFile } from '../model/meeting.ts'
import { ChosenFile, GatheredFiles } from '../model/state.ts'
import { AttachmentId, FileToken, ItemId, LocalDate, NonEmptyLine, VersionId } from '../values.ts'
import { done, FilePassword, failure, job, nothing, read, shell, write } from './call.ts'

const byId = z.object({ id: AttachmentId })

export const attachmentCalls = {
  'app.chooseAttachments': shell(nothing, z.array(ChosenFile)),
  /** The files of a folder, and of the folders in it, that can be attached. */
  'app.chooseAttachmentFolder': shell(nothing, GatheredFiles),
  'attachment.attach': job(
    z.object({ item: ItemId, files: z.array(FileToken).min(1), password: FilePassword }),
    z.object({
      attached: z.array(AttachmentId),
      refused: z.array(failure.extend({ fileName: z.string(), file: FileToken })),
      /** Files that were not come to before it was cancelled; CANCELLED where none was. */
      left: z.int(),
    }),
  ),
  /** Gives an unsent attachment a file: what was asked for has come. The file that it had is kept as a version. */
  'attachment.fill': job(byId.extend({ file: FileToken, password: FilePassword }), done),
  'attachment.rename': write(byId.extend({ title: NewTitle }), done),
  'attachment.move': write(byId.extend({ position: z.int().min(0) }), done),
  /** To a position, from 0, among the attachments of an item, its own or another. */
  'attachment.moveTo': write(byId.extend({ item: ItemId, position: z.int().min(0) }), done),
  'attachment.remove': write(byId, done),
  'attachment.restore': write(byId, done),
  /** How its pages are shown; one that is not told stands as in its file. */
  'attachment.turn': write(byId.extend({ turns: PageTurns }), done),
  /** An attachment that is awaited from somebody. */
  'attachment.ask': write(
    z.object({ item: ItemId, title: NewTitle, of: NonEmptyLine, due: LocalDate.nullable() }),
    z.object({ id: AttachmentId }),
  ),
  'attachment.asked': write(byId.extend({ asked: Asked.nullable() }), done),
  'attachment.versions': read(byId, z.array(AttachmentVersion)),
  'attachment.version.restore': write(z.object({ id: VersionId }), done),
  /** The first page of a stored file, small, so many quarters clockwise: the address of a PNG (`data:`). */
  'attachment.thumbnail': job(
    StoredFile.pick({ sha256: true, mediaType: true, fileName: true }).extend({
      quarters: z.int().min(0).max(3),
    }),
    z.string(),
  ),
} as const
