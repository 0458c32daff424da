/** What paragraphs said before. */
import { listParagraphVersions } from '../../db/paragraph-versions.ts'
import type { ReadHandlers } from '../handler.ts'

export const versionReads = {
  'paragraph.versions': ({ db }, { id }) => listParagraphVersions(db, id),
} satisfies Partial<ReadHandlers>
