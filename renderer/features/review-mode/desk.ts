/** What lies before the reviewer, for every part of the reading page. */
import { createContext, use } from 'react'
import type { RecordVoice } from '../../../shared/documents/record-voice.ts'
import type { Paragraph } from '../../../shared/model/minutes.ts'
import {
  CommentId,
  type ReviewComment,
  type ReviewRequest,
  type ReviewWork,
} from '../../../shared/model/review.ts'
import type { ParagraphId } from '../../../shared/values.ts'
import type { ChangeWork } from './useReviewWork.ts'

/** A comment that is written in. */
export type Commented = Pick<ReviewComment, 'id' | 'paragraph' | 'marked' | 'about'>

export interface Desk {
  readonly request: ReviewRequest
  readonly paragraphs: readonly Paragraph[]
  readonly firstParagraph: number
  readonly voice: RecordVoice
  readonly work: ReviewWork
  readonly change: ChangeWork
  readonly commented: Commented | null
  readonly setCommented: (commented: Commented | null) => void
  /** The paragraph whose wording is written in. */
  readonly suggesting: ParagraphId | null
  readonly setSuggesting: (paragraph: ParagraphId | null) => void
}

export const DeskContext = createContext<Desk | null>(null)

export function useDesk(): Desk {
  const desk = use(DeskContext)
  if (!desk) throw new Error('useDesk outside the reading page')
  return desk
}

/** A comment that says nothing yet. */
export function newComment(
  paragraph: ParagraphId | null,
  about: Commented['about'],
  marked: Commented['marked'] = null,
): Commented {
  const digits = crypto.getRandomValues(new Uint8Array(8))
  const id = Array.from(digits, (digit) => digit.toString(16).padStart(2, '0')).join('')
  return { id: CommentId.parse(id), paragraph, marked, about }
}
