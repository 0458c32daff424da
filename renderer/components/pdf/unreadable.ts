/** What is said of a PDF that the window can't show. */
import { AppError } from '../../../shared/errors.ts'

/** pdf.js tells in its own words, for those who build it. */
export function unreadable(failure: unknown): AppError {
  if (failure instanceof AppError) return failure
  return new AppError('PDF_NOT_SHOWN', {}, { cause: failure })
}
