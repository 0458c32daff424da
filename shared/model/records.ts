/**
 * What minutes record of a matter beside its text and its decision (kommunallagen 5:67): what was moved and put, who
 * voted how, who had to leave, who had something noted. Facts of their own, so that rules can be tested on them.
 */
import { z } from 'zod'
import { AttendanceId, Line, LocalTime, NonEmptyLine, Prose } from '../values.ts'

/** Bifall · bifall efter votering · ändrat · avslag · antecknas · återremiss · bordlagt · utgår · val. */
export const outcomes = [
  'approved',
  'approvedByVote',
  'amended',
  'rejected',
  'noted',
  'remitted',
  'tabled',
  'withdrawn',
  'elected',
] as const
export const Outcome = z.enum(outcomes)
export type Outcome = z.infer<typeof Outcome>

/** Bifall · avslag · ändring · tillägg · återremiss · bordläggning. */
export const motionKinds = ['approval', 'rejection', 'amendment', 'addition', 'remission', 'tabling'] as const
export const MotionKind = z.enum(motionKinds)
export type MotionKind = z.infer<typeof MotionKind>

/** Yrkande. */
export const Motion = z.object({
  kind: MotionKind,
  /** As printed: "Daniel Ek (V) och Karin Alm (MP)". */
  authors: Line,
  /** What is moved, or on what: "förslaget från M den 4 november 2026". */
  text: Prose,
  /** Taken back before it was put: it is not to be treated (kommunallagen 5:67). */
  withdrawn: z.boolean(),
})
export type Motion = z.infer<typeof Motion>

export const ballotVotes = ['yes', 'no', 'abstain'] as const
export const BallotVote = z.enum(ballotVotes)
export type BallotVote = z.infer<typeof BallotVote>

export const Ballot = z.object({ attendance: AttendanceId, vote: BallotVote })
export type Ballot = z.infer<typeof Ballot>

/** Omröstning: yes for the one proposal, no for the other. */
export const Vote = z.object({
  /** What yes and no stand for, as put by the chair: "Anna Eks yrkande". */
  yes: Line,
  no: Line,
  /** By ballot papers, only in elections and where somebody is employed (kommunallagen 5:55): no names. */
  secret: z.boolean(),
  /** Of an open vote, by name. */
  ballots: z.array(Ballot).max(500),
  /** Of a secret vote. */
  counted: z.object({ yes: z.int().min(0), no: z.int().min(0), abstain: z.int().min(0) }).nullable(),
  /** How an equal vote was settled: the chair's casting vote, or a lot with what it fell on. */
  tie: z
    .discriminatedUnion('by', [
      z.object({ by: z.literal('chair') }),
      z.object({ by: z.literal('lot'), fellOn: z.enum(['yes', 'no']) }),
    ])
    .nullable(),
})
export type Vote = z.infer<typeof Vote>

/** Val. */
export const Election = z.object({ post: Line, name: Line })
export type Election = z.infer<typeof Election>

/** Jäv: neither takes part in this paragraph nor is present (kommunallagen 6:28–30, aktiebolagslagen 8:23). */
export const Conflict = z.object({ attendance: AttendanceId, reason: Line })
export type Conflict = z.infer<typeof Conflict>

/** Reservation (kommunallagen 4:27; avvikande mening, aktiebolagslagen 8:24). */
export const Reservation = z.object({
  by: z.array(AttendanceId).min(1).max(100),
  text: Prose,
  /** When it was announced; null where that is not known. */
  at: LocalTime.nullable(),
})
export type Reservation = z.infer<typeof Reservation>

/** Särskilt yttrande or protokollsanteckning. */
export const Remark = z.object({
  /** As printed: "Representanterna från S och MP". */
  authors: NonEmptyLine,
  text: Prose,
})
export type Remark = z.infer<typeof Remark>

export const ParagraphRecords = z.object({
  outcome: Outcome.nullable(),
  /** Diarienummer, printed beside the paragraph's number. */
  caseNumber: Line,
  /** Föredragande. */
  presenters: Line,
  /** Tidigare behandling. */
  earlier: Prose,
  /** Handlingar, a line each. */
  documents: Prose,
  motions: z.array(Motion).max(100),
  /** Propositionsordning, as the chair put it. */
  order: Prose,
  votes: z.array(Vote).max(50),
  elections: z.array(Election).max(100),
  conflicts: z.array(Conflict).max(100),
  reservations: z.array(Reservation).max(100),
  statements: z.array(Remark).max(100),
  notes: z.array(Remark).max(100),
  /** Protokollsutdrag skickas till, a line each. */
  recipients: Prose,
  /** Omedelbart justerad. */
  adjustedAtOnce: z.boolean(),
  /** Ground of secrecy, as "OSL 19 kap. 1 §"; empty where the paragraph is public. */
  secrecy: Line,
})
export type ParagraphRecords = z.infer<typeof ParagraphRecords>

/** Of a paragraph that has none. */
export const noRecords: ParagraphRecords = {
  outcome: null,
  caseNumber: '',
  presenters: '',
  earlier: '',
  documents: '',
  motions: [],
  order: '',
  votes: [],
  elections: [],
  conflicts: [],
  reservations: [],
  statements: [],
  notes: [],
  recipients: '',
  adjustedAtOnce: false,
  secrecy: '',
}

/** What a paragraph has records of: those that differ from `noRecords`. */
export function recordsMade(records: ParagraphRecords): Partial<ParagraphRecords> {
  const none: Readonly<Record<string, unknown>> = noRecords
  const made = Object.entries(records).filter(([name, value]) =>
    Array.isArray(value) ? value.length > 0 : value !== none[name],
  )
  return Object.fromEntries(made)
}
