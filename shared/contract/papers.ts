/** The part of the contract about what goes out with the papers: kallelse, föredragningslista, mail, and the check before. */
import { z } from 'zod'
import { Exported } from '../model/results.ts'
import { isMailAddress } from '../text/mailto.ts'
import { AttachmentId, Line, LocalDate } from '../values.ts'
import { byMeeting, done, job, read, shell, toFile } from './call.ts'

const MailAddress = z.string().max(254).refine(isMailAddress)

export const paperCalls = {
  /**
   * Opens a letter in the system's mail program; files can't come along. @throws AppError MAIL_TOO_LONG, MAIL_NOT_OPENED
   */
  'app.mail': shell(
    z.object({
      to: z.array(MailAddress).max(500),
      cc: z.array(MailAddress).max(500).optional(),
      bcc: z.array(MailAddress).max(500).optional(),
      subject: Line,
      body: z.string().max(20_000),
    }),
    done,
  ),
  /** Who got papers of the meeting's body last; null where nothing has been sent. */
  'pack.recipients': read(
    byMeeting,
    z.object({ recipients: z.array(z.string()), sentOn: LocalDate }).nullable(),
  ),
  /** Kallelse. @throws AppError SUMMONS_PER_CAPSULAM */
  'export.summons': job(toFile, Exported),
  /** Föredragningslista: the agenda as a table. */
  'export.docket': job(toFile, Exported),
  /**
   * Looks through the text of the attachments, and remembers it in the file: on which of their pages, from 1, personal
   * identity numbers stand. Null for one whose text can't be read within reasonable time.
   */
  'pack.check': job(
    byMeeting,
    z.array(z.object({ attachment: AttachmentId, personalNumbers: z.array(z.int().positive()).nullable() })),
  ),
} as const
