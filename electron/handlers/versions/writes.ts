/** Bringing back what a paragraph said. */
import { restoreParagraphVersion } from '../../db/paragraph-versions.ts'
import type { WriteHandlers } from '../handler.ts'

export const versionWrites = {
  'paragraph.restoreVersion': ({ db }, { id, version }) => {
    restoreParagraphVersion(db, id, version)
    return null
  },
} satisfies Partial<WriteHandlers>
