/** The notice (anslag) that minutes are adjusted: when it was put up and taken down, as dated records that are never changed. */
import { z } from 'zod'
import { Instant, Line, LocalDate, MeetingId, PostingId } from '../values.ts'
import { BodyKind } from './board.ts'
import { MeetingKind } from './meeting.ts'

export const PostingAct = z.enum(['posted', 'takenDown'])
export type PostingAct = z.infer<typeof PostingAct>

export const PostingRecord = z.object({
  id: PostingId,
  act: PostingAct,
  /** The day it was done; null where the record takes back the one that it corrects: it was not done. */
  on: LocalDate.nullable(),
  /** Where the minutes are kept, as the notice says; of `posted` only. */
  place: z.string(),
  /** The record that this one stands in the place of. */
  corrects: PostingId.nullable(),
  /** Why it was corrected. */
  reason: z.string(),
  recordedAt: Instant,
  /** Whose name the notice carries; empty where nobody's was written. */
  by: z.string(),
})
export type PostingRecord = z.infer<typeof PostingRecord>

export const PostingInput = z.object({ meeting: MeetingId, on: LocalDate, place: Line })
export type PostingInput = z.infer<typeof PostingInput>

/** What the justering clock of a meeting runs on. */
export const ClockFacts = z.object({
  meeting: MeetingId,
  number: z.int(),
  kind: MeetingKind,
  date: LocalDate,
  body: BodyKind,
  /** The day of sign-off (dag för justering); null until the minutes are adjusted. */
  adjustedOn: LocalDate.nullable(),
  /** In the order in which they were made. */
  records: z.array(PostingRecord),
})
export type ClockFacts = z.infer<typeof ClockFacts>

/** A decision of a meeting, for the list of the latest. */
export const LatestDecision = z.object({
  meeting: MeetingId,
  number: z.int(),
  kind: MeetingKind,
  date: LocalDate,
  /** Number of the paragraph, as printed. */
  paragraph: z.int(),
  title: z.string(),
  decision: z.string(),
  adjusted: z.boolean(),
  /** By a later record (rättelse) of the paragraph; `decision` is what was signed. */
  corrected: z.boolean(),
})
export type LatestDecision = z.infer<typeof LatestDecision>
