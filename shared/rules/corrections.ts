/**
 * Corrections of adjusted minutes. What was adjusted is never written over (JO 581-2013, JO 3339-2013): a correction is
 * a record of its own, with day, reason and person, and stands in every later export.
 */
import { AppError } from '../errors.ts'
import type { CorrectionInput } from '../model/sign-off.ts'
import type { LocalDate } from '../values.ts'

export interface CorrectedMinutes {
  /** The day of sign-off; null until the minutes are adjusted. */
  readonly adjustedOn: LocalDate | null
  readonly paragraphs: number
  readonly firstParagraph: number
}

/** @throws AppError CORRECTION_NOT_ADJUSTED, CORRECTION_BEFORE_ADJUSTED, CORRECTION_IN_FUTURE, CORRECTION_NO_PARAGRAPH */
export function checkCorrection(
  { on, paragraph }: Pick<CorrectionInput, 'on' | 'paragraph'>,
  { adjustedOn, paragraphs, firstParagraph }: CorrectedMinutes,
  today: LocalDate,
): void {
  if (!adjustedOn) throw new AppError('CORRECTION_NOT_ADJUSTED')
  if (on < adjustedOn) throw new AppError('CORRECTION_BEFORE_ADJUSTED', { date: adjustedOn })
  if (on > today) throw new AppError('CORRECTION_IN_FUTURE', { date: on })
  if (paragraph !== null && paragraph > paragraphs) {
    throw new AppError('CORRECTION_NO_PARAGRAPH', { number: firstParagraph + paragraph - 1 })
  }
}
