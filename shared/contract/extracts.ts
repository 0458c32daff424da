/** The part of the contract about what leaves the minutes: extracts, decision and attendance lists, the text for the web. */
import { z } from 'zod'
import { DocumentFormat, ExportedMinutes, SecretChoice } from '../model/extracts.ts'
import { ChosenFile } from '../model/state.ts'
import { FileToken, LocalDate, MeetingId, NonEmptyLine } from '../values.ts'
import { byBody, byMeeting, job, shell, toFile } from './call.ts'

const format = DocumentFormat.default('pdf')

const extract = byMeeting.extend({
  /** By their numbers, as printed. */
  paragraphs: z.array(z.int().positive()).max(1000),
  recipients: z.array(NonEmptyLine).max(200).default([]),
  secret: SecretChoice.default('refuse'),
  format,
})

export const extractCalls = {
  /** Where a document is to be saved; null when the person changed their mind. */
  'app.chooseDocument': shell(
    z.object({ name: NonEmptyLine, format: DocumentFormat }),
    ChosenFile.nullable(),
  ),

  /** @throws AppError NOTHING_CHOSEN, NO_SUCH_PARAGRAPH, PARAGRAPH_SECRET, NO_MINUTES */
  'export.extract': job(extract.extend({ to: FileToken }), ExportedMinutes),
  /**
   * A file for each recipient, in a folder: of those who are named, or of all whom the paragraphs name. One whom some of
   * the paragraphs name gets those; one whom none names gets all.
   * @throws AppError as `export.extract`, NO_RECIPIENTS
   */
  'export.extracts': job(
    extract.extend({ folder: FileToken }),
    z.array(ExportedMinutes.extend({ recipient: z.string(), paragraphs: z.array(z.int()) })),
  ),
  /** Of one meeting, or of a body's meetings from one day to another. @throws AppError NO_DECISIONS, PARAGRAPH_SECRET */
  'export.decisions': job(
    z.object({
      of: z.union([
        z.object({ meeting: MeetingId }),
        z.object({ from: LocalDate, until: LocalDate, ...byBody.shape }),
      ]),
      secret: SecretChoice.default('withhold'),
      format,
      to: FileToken,
    }),
    ExportedMinutes,
  ),
  /** @throws AppError NO_MINUTES_OF_YEAR */
  'export.attendance': job(
    z.object({ year: z.int().min(1900).max(2199), ...byBody.shape, format, to: FileToken }),
    ExportedMinutes,
  ),
  /** What is secret and personal data are replaced by marks. */
  'export.webMinutes': job(toFile.extend({ format }), ExportedMinutes),
} as const
