/** The call that judges minutes. */
import type { Parsed } from '../../../shared/contract.ts'
import { AppError } from '../../../shared/errors.ts'
import { getMeetingDetail } from '../../db/meeting-detail.ts'
import type { ReadContext } from '../handler.ts'
import { findingsOf, signedBy, withoutGivenIds } from './known.ts'

export const lintReads = {
  'minutes.lint': (context: ReadContext, { meeting: id, signatories }: Parsed<'minutes.lint'>) => {
    const meeting = getMeetingDetail(context.db, id)
    if (!meeting.minutes) throw new AppError('NO_MINUTES')
    const findings = findingsOf(context, signedBy(meeting, signatories))
    return signatories ? findings.map(withoutGivenIds) : [...findings]
  },
}
