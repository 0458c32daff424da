/** What of the minutes is being written. */
import type { ParagraphId } from '../../../shared/values.ts'

export type MinutesPart = 'attendance' | 'signatures' | ParagraphId
