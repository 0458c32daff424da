/** The part of the contract about reviewing minutes with a file in between. */
import { z } from 'zod'
import {
  DecisionInput,
  OpenReview,
  Reviewer,
  ReviewRound,
  ReviewStanding,
  ReviewWork,
} from '../model/review.ts'
import { ChosenFile } from '../model/state.ts'
import { WayFacts } from '../model/way.ts'
import { FileToken, MeetingId, NonEmptyLine, Prose, Sha256 } from '../values.ts'
import { byBody, byMeeting, done, job, nothing, read, shell, write } from './call.ts'
import { longestRange } from './preview.ts'

/** Characters; fewer are guessed too soon even where each guess costs half a second. */
export const shortestPassphrase = 12
export const longestPassphrase = 1000
/** Different characters that can be seen; one key held down is guessed at once, however long. */
export const fewestCharacters = 5
const Passphrase = z.string().max(longestPassphrase)

const Addressee = Reviewer.extend({ passphrase: Passphrase })
/** Rounds are counted by names: two of one name could not be told apart. */
const Addressees = z
  .array(Addressee)
  .min(1)
  .max(50)
  .superRefine((reviewers, { addIssue }) => {
    const names = reviewers.map(({ name }) => name)
    const place = names.findIndex((name, index) => names.indexOf(name) < index)
    if (place > 0) addIssue({ code: 'custom', path: [place, 'name'], message: 'REVIEWER_TWICE' })
  })

/** What a passphrase must have before anything is locked with it; null where it has that. */
export function weaknessOf(passphrase: string): 'PASSPHRASE_SHORT' | 'PASSPHRASE_SIMPLE' | null {
  if ([...passphrase.trim()].length < shortestPassphrase) return 'PASSPHRASE_SHORT'
  const seen = passphrase.replace(/[\s\p{C}\p{Default_Ignorable_Code_Point}]/gu, '')
  return new Set(seen).size < fewestCharacters ? 'PASSPHRASE_SIMPLE' : null
}

export const reviewCalls = {
  /**
   * Writes a request for each reviewer into a folder, and the draft as a PDF for those who want paper: all of them, or
   * none. Who has no other passphrase than the own can't read or answer what another was sent.
   * @throws AppError REVIEWER_TWICE {place}, PASSPHRASE_SHORT, PASSPHRASE_SIMPLE, NO_MINUTES, SIGNED_OFF, FILE_EXISTS,
   * REVIEW_TOO_LARGE
   */
  'review.send': job(
    z.object({
      meeting: MeetingId,
      reviewers: Addressees,
      folder: FileToken,
      note: Prose,
      attachments: z.boolean(),
      paper: z.boolean(),
    }),
    z.object({ files: z.array(z.string()) }),
  ),
  'review.rounds': read(byMeeting, z.array(ReviewRound)),
  /** Of every meeting of the body that is under review and not adjusted, the latest first. */
  'review.standings': read(byBody, z.array(WayFacts.extend({ reviewers: z.array(ReviewStanding) }))),
  /** Brings an answer in. @throws AppError REVIEW_OF_OTHERS, REVIEW_ANSWERED, REVIEW_IS_REQUEST, and as opening one */
  'review.bring': job(z.object({ meeting: MeetingId, file: FileToken, passphrase: Passphrase }), ReviewRound),
  /**
   * @throws AppError REVIEW_CONFLICT where what is accepted and what was written meanwhile differ; BAD_INPUT with the
   * field as place where it can't hold what is to be written
   */
  'review.decide': write(DecisionInput, done),
  /**
   * Accepts every suggestion that strives against nothing and that its field can hold, in one step; tells how many, and
   * what is left to decide.
   */
  'review.acceptAll': write(byMeeting, z.object({ accepted: z.int(), left: z.int() })),

  // reading and answering; no board file is needed
  'app.chooseReview': shell(nothing, ChosenFile.nullable()),
  /** What the system handed over to be opened, once; null where it has handed over nothing. */
  'app.handedReview': shell(nothing, ChosenFile.nullable()),
  'app.chooseAnswer': shell(z.object({ name: NonEmptyLine }), ChosenFile.nullable()),
  'review.open': shell(z.object({ file: FileToken, passphrase: Passphrase }), OpenReview),
  /** The one that is open; null where none is. */
  'review.state': shell(nothing, OpenReview.nullable()),
  'review.save': shell(z.object({ work: ReviewWork }), done),
  'review.range': shell(
    z
      .object({ sha256: Sha256, from: z.int().min(0), to: z.int().min(1) })
      .refine(({ from, to }) => to > from && to - from <= longestRange),
    z.instanceof(Uint8Array),
  ),
  /** Writes the answer, under the passphrase of the request. @throws AppError REVIEW_NO_VERDICT */
  'review.answer': shell(z.object({ to: FileToken }), ChosenFile),
  'review.close': shell(nothing, done),
} as const
