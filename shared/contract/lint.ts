/** The part of the contract about judging minutes before they are signed off. */
import { z } from 'zod'
import { LintFinding } from '../model/lint.ts'
import { SignatoryInput } from '../model/minutes.ts'
import { byMeeting, read } from './call.ts'

/** Those who sign, where they are not (yet) the ones that the file holds. */
export const GivenSignatories = z.array(SignatoryInput).min(1).max(50).optional()

export const lintCalls = {
  /** What blocks the sign-off, warns, or is to be known, in that order. @throws AppError NO_MINUTES */
  'minutes.lint': read(byMeeting.extend({ signatories: GivenSignatories }), z.array(LintFinding)),
} as const
