/** The part of the contract about the justering clock and the notice that minutes are adjusted. */
import { z } from 'zod'
import { ClockFacts, LatestDecision, PostingInput } from '../model/posting.ts'
import { Exported } from '../model/results.ts'
import { Line, LocalDate, MeetingId, NonEmptyLine, PostingId } from '../values.ts'
import { byBody, byMeeting, job, read, toFile, write } from './call.ts'

const recorded = z.object({ id: PostingId })

export const postingCalls = {
  /** Of every meeting of the body, the latest first. */
  'clock.list': read(byBody, z.array(ClockFacts)),
  'clock.get': read(byMeeting, ClockFacts),
  /** Of the latest meetings that have decisions, the latest first. */
  'decision.latest': read(byBody, z.array(LatestDecision)),

  /** Where the minutes were kept according to the latest notice; empty where there is none. */
  'posting.place': read(byBody, z.string()),
  'posting.post': write(PostingInput, recorded),
  'posting.takeDown': write(z.object({ meeting: MeetingId, on: LocalDate }), recorded),
  /** Puts a record in another's place, which is kept; `on` null takes it back. */
  'posting.correct': write(
    z.object({
      meeting: MeetingId,
      record: PostingId,
      on: LocalDate.nullable(),
      place: Line,
      reason: NonEmptyLine,
    }),
    recorded,
  ),
  'export.notice': job(toFile, Exported),
  'export.proof': job(toFile, Exported),
} as const
