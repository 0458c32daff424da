/** Who must have signed, and when, before minutes can be signed off. */
import { AppError } from '../errors.ts'
import type { Signatory } from '../model/minutes.ts'
import type { LocalDate } from '../values.ts'

export interface SignatureDates {
  readonly meeting: LocalDate
  readonly today: LocalDate
}

/**
 * The one who took the minutes and the chair sign (aktiebolagslagen 8:24; kommunallagen 5:69 leaves the form to the
 * body), and whoever else is named; each with a date from the meeting's day to today.
 * @throws AppError NO_SECRETARY, NO_CHAIR, SIGN_DATE_MISSING, SIGN_DATE_BEFORE_MEETING, SIGN_DATE_IN_FUTURE
 */
export function checkSignatures(signatories: readonly Signatory[], dates: SignatureDates): void {
  const [failure] = signatureFailures(signatories, dates)
  if (failure) throw failure
}

/** All that is amiss, in the order in which it should be put right; empty when the minutes can be signed off. */
export function signatureFailures(
  signatories: readonly Signatory[],
  dates: SignatureDates,
): readonly AppError[] {
  const missing = (['secretary', 'chair'] as const)
    .filter((role) => !signatories.some((signatory) => signatory.role === role))
    .map((role) => new AppError(role === 'secretary' ? 'NO_SECRETARY' : 'NO_CHAIR'))
  return [...missing, ...signatories.flatMap((signatory) => dateFailure(signatory, dates) ?? [])]
}

function dateFailure({ name, signedOn }: Signatory, { meeting, today }: SignatureDates): AppError | null {
  if (signedOn === null) return new AppError('SIGN_DATE_MISSING', { name })
  if (signedOn < meeting) return new AppError('SIGN_DATE_BEFORE_MEETING', { name })
  if (signedOn > today) return new AppError('SIGN_DATE_IN_FUTURE', { name })
  return null
}

/** The day of sign-off (dag för justering): when the last of the signatories signed; null while one has not. */
export function signOffDay(signatories: readonly Pick<Signatory, 'signedOn'>[]): LocalDate | null {
  const days = signatories.map(({ signedOn }) => signedOn)
  return days.reduce((last, day) => (last && day ? (day > last ? day : last) : null), days[0] ?? null)
}
