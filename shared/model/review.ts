/**
 * What goes between the secretary and those who review her draft: a request with all that they need, and an answer.
 * Read from files that come from outside, so every list and text has a limit.
 */
import { z } from 'zod'
import { Instant, Line, MeetingId, NonEmptyLine, ParagraphId, Prose, Sha256 } from '../values.ts'
import { StoredFile } from './meeting.ts'
import { MeetingDetail } from './meeting-detail.ts'
import { Paragraph } from './minutes.ts'

export const reviewFormat = 'justera-review-1'

/** Names a request for ever; made of chance. */
export const RequestId = z
  .string()
  .regex(/^[0-9a-f]{32}$/)
  .brand<'RequestId'>()
export type RequestId = z.infer<typeof RequestId>
/** Names a comment among those of its request. */
export const CommentId = z
  .string()
  .regex(/^[0-9a-f]{16}$/)
  .brand<'CommentId'>()
export type CommentId = z.infer<typeof CommentId>

export const Reviewer = z.object({ name: NonEmptyLine, role: z.enum(['chair', 'adjuster', 'other']) })
export type Reviewer = z.infer<typeof Reviewer>

/** The texts of a paragraph that another wording can be suggested for. */
export const reviewFields = ['title', 'text', 'decision'] as const
export const ReviewField = z.enum(reviewFields)
export type ReviewField = z.infer<typeof ReviewField>

export const ReviewComment = z.object({
  id: CommentId,
  /** Null for what is said of all of it. */
  paragraph: ParagraphId.nullable(),
  /** The marked words; null for what is said of the whole paragraph. */
  marked: z.object({ field: ReviewField, words: Prose }).nullable(),
  /** `facts`: that attendance, a vote or another record is to be changed, which no reviewer can do. */
  about: z.enum(['wording', 'facts']),
  text: Prose.refine((text) => text.trim() !== '', { error: 'EMPTY' }),
  at: Instant,
})
export type ReviewComment = z.infer<typeof ReviewComment>

/** Another wording of one text; lists keep their marks. */
export const Suggestion = z.object({ paragraph: ParagraphId, field: ReviewField, text: Prose, at: Instant })
export type Suggestion = z.infer<typeof Suggestion>

export const Verdict = z.enum(['approved', 'changes'])
export type Verdict = z.infer<typeof Verdict>

/** What a reviewer has written. */
export const ReviewWork = z.object({
  read: z.array(ParagraphId).max(2000),
  comments: z.array(ReviewComment).max(2000),
  suggestions: z.array(Suggestion).max(6000),
  verdict: Verdict.nullable(),
  /** To the secretary, of all of it. */
  note: Prose,
})
export type ReviewWork = z.infer<typeof ReviewWork>
export const noWork: ReviewWork = { read: [], comments: [], suggestions: [], verdict: null, note: '' }

/** Something of an earlier round, with what became of it. */
export const ThreadEntry = z.object({
  round: z.int().positive(),
  /** Empty for a secretary who has not written her name. */
  by: Line,
  at: Instant,
  paragraph: ParagraphId.nullable(),
  kind: z.enum(['comment', 'facts', 'suggestion', 'reply']),
  /** The marked words, or the wording that was suggested before another; may be empty. */
  words: Prose,
  text: Prose,
  /** Null for what needs no answer, or has none yet. */
  outcome: z.enum(['accepted', 'rejected', 'edited', 'done']).nullable(),
})
export type ThreadEntry = z.infer<typeof ThreadEntry>

/** A name alone, that leads nowhere. */
const PlainName = z
  .string()
  .max(255)
  .regex(/^[^/\\\p{Cc}]+$/u)

/** A file that the paragraphs rest on. */
export const ReviewFile = StoredFile.pick({
  sha256: true,
  mediaType: true,
  bytes: true,
  pages: true,
}).extend({ fileName: PlainName, label: Line, title: Line, paragraph: ParagraphId.nullable() })
export type ReviewFile = z.infer<typeof ReviewFile>

export const ReviewRequest = z.object({
  format: z.literal(reviewFormat),
  kind: z.literal('request'),
  id: RequestId,
  /** From 1, for each reviewer of a meeting. */
  round: z.int().min(1).max(1000),
  reviewer: Reviewer,
  sentAt: Instant,
  sentBy: Line,
  /** What the secretary wants to say. */
  note: Prose,
  /** With its draft minutes; nothing of the agenda and nothing of the board's settings but what the print needs. */
  meeting: MeetingDetail,
  /** SHA-256 of `canonicalMinutes` of the draft. */
  contentSha256: Sha256,
  thread: z.array(ThreadEntry).max(5000),
  files: z.array(ReviewFile).max(2000),
})
export type ReviewRequest = z.infer<typeof ReviewRequest>

/** One wording for each text, one comment of each name: what is decided on is never in doubt. */
function isClear({ suggestions, comments }: Pick<ReviewWork, 'suggestions' | 'comments'>): boolean {
  const names = [
    ...suggestions.map(({ paragraph, field }) => `${paragraph}/${field}`),
    ...comments.map(({ id }) => id),
  ]
  return new Set(names).size === names.length
}

/** Every title that is suggested is one that a paragraph can have: a line that says something. */
function hasTitles({ suggestions }: Pick<ReviewWork, 'suggestions'>): boolean {
  return suggestions
    .filter(({ field }) => field === 'title')
    .every(({ text }) => !text.includes('\n') && NonEmptyLine.safeParse(text).success)
}

export const ReviewAnswer = z.object({
  format: z.literal(reviewFormat),
  kind: z.literal('answer'),
  request: RequestId,
  contentSha256: Sha256,
  reviewer: Reviewer,
  answeredAt: Instant,
  work: ReviewWork.extend({ verdict: Verdict })
    .refine(isClear, { error: 'DOUBLE' })
    .refine(hasTitles, { error: 'NO_TITLE' }),
})
export type ReviewAnswer = z.infer<typeof ReviewAnswer>

/** A request on its reader's screen. */
export const OpenReview = z.object({
  fileName: z.string(),
  folder: z.string(),
  request: ReviewRequest,
  work: ReviewWork,
  /** The file is cut off at its end: of what was written last, some may be missing. */
  isTorn: z.boolean(),
})
export type OpenReview = z.infer<typeof OpenReview>

/** What a decision is about: a wording that was suggested, or a comment. */
export const DecisionTarget = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('suggestion'), paragraph: ParagraphId, field: ReviewField }),
  z.object({ kind: z.literal('comment'), id: CommentId }),
])
export type DecisionTarget = z.infer<typeof DecisionTarget>

export const DecisionInput = z.object({
  request: RequestId,
  target: DecisionTarget,
  /** `edited`: neither as it was nor as it was suggested. `done`: a comment was seen to. */
  outcome: z.enum(['accepted', 'rejected', 'edited', 'done']),
  /** What is to stand there, where `edited`. */
  text: Prose.nullable(),
  /** To the reviewer; may be empty. */
  reply: Prose,
})
export type DecisionInput = z.infer<typeof DecisionInput>
export const Decision = DecisionInput.omit({ request: true, text: true }).extend({
  at: Instant,
  by: z.string(),
})
export type Decision = z.infer<typeof Decision>

/** How far a reviewer has come with the last round. */
export const ReviewStanding = z.object({
  reviewer: Reviewer,
  round: z.int(),
  sentAt: Instant,
  answeredAt: Instant.nullable(),
  verdict: Verdict.nullable(),
  /** Suggestions and comments that nobody has decided on. */
  open: z.int(),
})
export type ReviewStanding = z.infer<typeof ReviewStanding>

/** A request that was sent from this board file, with its answer and what became of that. */
export const ReviewRound = z.object({
  id: RequestId,
  meeting: MeetingId,
  round: z.int(),
  reviewer: Reviewer,
  sentAt: Instant,
  by: z.string(),
  note: z.string(),
  contentSha256: Sha256,
  /** As the reviewer saw them. */
  paragraphs: z.array(Paragraph),
  answer: z
    .object({
      answeredAt: Instant,
      broughtAt: Instant,
      by: z.string(),
      work: ReviewWork.extend({ verdict: Verdict }),
    })
    .nullable(),
  decisions: z.array(Decision),
})
export type ReviewRound = z.infer<typeof ReviewRound>
