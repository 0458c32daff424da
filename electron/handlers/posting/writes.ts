/** The calls that record a notice: put up, taken down, corrected. Records are added and never changed. */
import type { Parsed } from '../../../shared/contract.ts'
import { AppError } from '../../../shared/errors.ts'
import { checkRecord, type NewRecord } from '../../../shared/rules/posting.ts'
import type { MeetingId, PostingId } from '../../../shared/values.ts'
import { addPosting, getClockFacts } from '../../db/posting.ts'
import type { WriteContext } from '../handler.ts'

const first = { corrects: null, reason: '' } as const

export const postingWrites = {
  'posting.post': (context: WriteContext, { meeting, on, place }: Parsed<'posting.post'>) =>
    record(context, meeting, { act: 'posted', on, place, ...first }),
  'posting.takeDown': (context: WriteContext, { meeting, on }: Parsed<'posting.takeDown'>) =>
    record(context, meeting, { act: 'takenDown', on, place: '', ...first }),
  'posting.correct': (context: WriteContext, input: Parsed<'posting.correct'>) => {
    const { meeting, record: corrects, on, place, reason } = input
    const former = getClockFacts(context.db, meeting).records.find(({ id }) => id === corrects)
    if (!former) throw new AppError('NOT_FOUND')
    const { act } = former
    return record(context, meeting, { act, on, place: act === 'posted' ? place : '', corrects, reason })
  },
}

function record(
  { db, now, today, userName }: WriteContext,
  meeting: MeetingId,
  added: NewRecord,
): { readonly id: PostingId } {
  checkRecord(added, getClockFacts(db, meeting), today)
  return { id: addPosting(db, meeting, { ...added, recordedAt: now, by: userName }) }
}
