/** What a paragraph said at a time, and who had written it. */
import { z } from 'zod'
import { Instant, ParagraphVersionId } from '../values.ts'
import { Paragraph } from './minutes.ts'

export const ParagraphVersion = Paragraph.omit({ id: true, itemId: true }).extend({
  /** Null for a paragraph that nobody has changed since versions are kept. */
  id: ParagraphVersionId.nullable(),
  /** When it began; typing brings it up to date until `at`. Both null for what stood there before versions were kept. */
  since: Instant.nullable(),
  at: Instant.nullable(),
  /** Who wrote it; empty where that is not known. */
  by: z.string(),
  /** The call that made it: "paragraph.update"; empty where that is not known. */
  call: z.string(),
})
export type ParagraphVersion = z.infer<typeof ParagraphVersion>
