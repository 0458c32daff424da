/** The part of the contract about what paragraphs said before. */
import { z } from 'zod'
import { ParagraphVersion } from '../model/paragraph-version.ts'
import { ParagraphId, ParagraphVersionId } from '../values.ts'
import { done, read, write } from './call.ts'

export const versionCalls = {
  /** The latest first, which is what the paragraph says. Of a removed one too. @throws AppError NOT_FOUND */
  'paragraph.versions': read(z.object({ id: ParagraphId }), z.array(ParagraphVersion)),
  /** Makes the paragraph say what it said in a version, by the version's id. @throws AppError MINUTES_READY, SIGNED_OFF */
  'paragraph.restoreVersion': write(z.object({ id: ParagraphId, version: ParagraphVersionId }), done),
} as const
