/** What leaves the minutes besides themselves: extracts, lists, the text for the web. */
import { z } from 'zod'
import { Exported } from './results.ts'

export const documentFormats = ['pdf', 'docx', 'txt'] as const
export const DocumentFormat = z.enum(documentFormats)
export type DocumentFormat = z.infer<typeof DocumentFormat>

/** What is done with a secret paragraph: the document is not made, a mark stands in its place, or it is printed. */
export const secretChoices = ['refuse', 'withhold', 'include'] as const
export const SecretChoice = z.enum(secretChoices)
export type SecretChoice = z.infer<typeof SecretChoice>

export const ExportedMinutes = Exported.extend({
  /** What a mark stands for: numbers of paragraphs, and how many pieces of personal data. */
  withheld: z.object({ paragraphs: z.array(z.int()), personal: z.int() }),
  /** Secret paragraphs that are printed. */
  secret: z.array(z.int()),
  /** Personal identity numbers that are printed. */
  personalNumbers: z.int(),
  /** Whether all that is printed is adjusted. */
  adjusted: z.boolean(),
})
export type ExportedMinutes = z.infer<typeof ExportedMinutes>
