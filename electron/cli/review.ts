/** `justera review send|open|merge`: a draft goes to those who review it, is answered, and comes back. */
import { createHash } from 'node:crypto'
import { AppError } from '../../shared/errors.ts'
import type { Translate } from '../../shared/i18n/i18n.ts'
import type { Minutes } from '../../shared/model/minutes.ts'
import {
  type CommentId,
  type DecisionTarget,
  type OpenReview,
  type ReviewComment,
  type Reviewer,
  type ReviewRound,
  type Suggestion,
  Verdict,
} from '../../shared/model/review.ts'
import { isUncontested, matterPlaces, mattersOf } from '../../shared/rules/review-merge.ts'
import type { Instant } from '../../shared/values.ts'
import { moment } from '../moment.ts'
import { makeFolder } from '../output-file.ts'
import { listOf, oneOf, textOf } from './arguments.ts'
import { type Command, type CommandContext, type Options, UsageError } from './command.ts'
import { findMeeting, meetingOptions } from './find-meeting.ts'
import { newPassphraseOf, passphraseOf, passphraseOption } from './passphrase.ts'

/** Writes a file for each reviewer into a folder. */
export const sendReview: Command = {
  file: true,
  readOnly: false,
  options: {
    ...meetingOptions,
    reviewer: { value: '"NAME:ROLE"', required: true, many: true },
    out: { value: 'FOLDER', required: true },
    note: { value: 'TEXT' },
    'without-attachments': { value: null },
    paper: { value: null },
    ...passphraseOption,
  },
  async run({ call, grant, t }, given, file) {
    const named = listOf(given, 'reviewer').map((text) => readReviewer(text, t))
    const passphrase = await newPassphraseOf(given, t)
    const reviewers = named.map((reviewer) => ({ ...reviewer, passphrase }))
    await call('board.open', { file: grant(file) })
    const meeting = await findMeeting({ call }, given)
    const folder = textOf(given, 'out') ?? ''
    makeFolder(folder)
    const { files } = await call('review.send', {
      ...{ meeting, reviewers, folder: grant(folder) },
      note: textOf(given, 'note') ?? '',
      attachments: !given['without-attachments'],
      paper: given.paper === true,
    })
    return { json: { files }, lines: files.map((name) => t('review.cli.written', { name })) }
  },
}

/** What an answer says; without one it has no place. */
const said = ['comment', 'note', 'verdict'] as const

/** Shows a draft to its reviewer; with `--out` writes the answer. */
export const openReview: Command = {
  file: true,
  readOnly: false,
  options: {
    comment: { value: '"[§ N:] TEXT"', many: true },
    note: { value: 'TEXT' },
    verdict: { value: 'approved|changes' },
    out: { value: 'ANSWER' },
    ...passphraseOption,
  },
  async run(context, given, file) {
    const { call, grant, t } = context
    const out = textOf(given, 'out')
    const isAnswered = said.some((name) => given[name] !== undefined)
    if (isAnswered && out === undefined) throw new UsageError(t('cli.missingOption', { name: 'out' }))
    const verdict = given.verdict === undefined ? undefined : oneOf(given, 'verdict', Verdict.options, t)
    const passphrase = await passphraseOf(given, t)
    const review = await call('review.open', { file: grant(file), passphrase })
    const torn = review.isTorn ? [t('reviewMode.torn')] : []
    if (out === undefined) return { json: review, lines: [...torn, ...draftLines(review)] }
    const work = { ...workOf(review, given, context), verdict: verdict ?? review.work.verdict }
    if (work.verdict === null) throw new AppError('REVIEW_NO_VERDICT')
    await call('review.save', { work })
    const { name } = await call('review.answer', { to: grant(out) })
    const json = { answer: name, isTorn: review.isTorn }
    return { json, lines: [...torn, t('review.cli.written', { name })] }
  },
}

/** Brings an answer in, once, and tells what is to be decided; `--accept` takes over what nobody contradicts. */
export const mergeReview: Command = {
  file: true,
  more: { value: 'ANSWER' },
  readOnly: false,
  options: { ...meetingOptions, accept: { value: null }, ...passphraseOption },
  async run({ call, grant, t }, given, file, [answer = '']) {
    const passphrase = await passphraseOf(given, t)
    await call('board.open', { file: grant(file) })
    const meeting = await findMeeting({ call }, given)
    const { id } = await call('review.bring', { meeting, file: grant(answer), passphrase })
    const rounds = await call('review.rounds', { meeting })
    const round = rounds.find((each) => each.id === id)
    const { minutes } = await call('meeting.get', { meeting })
    if (!round || !minutes) throw new AppError('NOT_FOUND')
    const told = toldOf(round, rounds, minutes)
    if (given.accept) {
      for (const { target, state } of told) {
        if (state !== 'merged') continue
        await call('review.decide', { request: id, target, outcome: 'accepted', text: null, reply: '' })
      }
    }
    const verdict = round.answer?.work.verdict ?? 'changes'
    return {
      json: { request: id, verdict, told, accepted: given.accept === true },
      lines: [
        t(`review.cli.${verdict}`, { name: round.reviewer.name }),
        ...told.map(({ state, number, field, text }) => {
          const what = field === null ? '' : ` ${t(`review.field.${field}`)}`
          return `§ ${number ?? '–'}${what}: ${t(`review.cli.${state}`)} – ${text}`
        }),
      ],
      good: told.every(({ state }) => state !== 'conflict'),
    }
  },
}

const roles: Readonly<Record<string, Reviewer['role']>> = {
  chair: 'chair',
  ordförande: 'chair',
  adjuster: 'adjuster',
  justerare: 'adjuster',
  other: 'other',
  annan: 'other',
}

function readReviewer(text: string, t: Translate): Reviewer {
  const [name = '', role = ''] = text
    .normalize('NFC')
    .split(':', 2)
    .map((part) => part.trim())
  const known = Object.hasOwn(roles, role.toLowerCase()) ? roles[role.toLowerCase()] : undefined
  if (name === '' || !known) throw new UsageError(t('review.cli.badReviewer', { text }))
  return { name, role: known }
}

function workOf({ request, work }: OpenReview, given: Options, { now, t }: CommandContext) {
  const at = moment(now()).now
  const comments = listOf(given, 'comment').map((text, index) => readComment(text, { request, at, index, t }))
  return {
    ...work,
    note: textOf(given, 'note') ?? work.note,
    comments: [...work.comments, ...comments],
  }
}

interface Written {
  readonly request: OpenReview['request']
  readonly at: Instant
  readonly index: number
  readonly t: Translate
}

function readComment(text: string, { request, at, index, t }: Written): ReviewComment {
  const { minutes } = request.meeting
  const [, number, said = text] = /^§\s*(\d+)\s*:\s*(.*)$/su.exec(text) ?? []
  const paragraph = minutes?.paragraphs[Number(number) - minutes.firstParagraph]
  if (number !== undefined && !paragraph) throw new UsageError(t('review.cli.noParagraph', { number }))
  const id = createHash('sha256').update(`${request.id} ${at} ${index}`).digest('hex').slice(0, 16)
  return {
    ...{ id: id as CommentId, paragraph: paragraph?.id ?? null, marked: null, about: 'wording' },
    ...{ text: said, at },
  }
}

function draftLines({ request }: OpenReview): readonly string[] {
  const { minutes } = request.meeting
  return (minutes?.paragraphs ?? []).flatMap(({ title, text, decision }, index) => [
    `§ ${(minutes?.firstParagraph ?? 1) + index} ${title}`,
    ...[text, decision].filter((each) => each !== '').map((each) => `    ${each.replaceAll('\n', '\n    ')}`),
  ])
}

interface Told {
  readonly target: DecisionTarget
  readonly state: 'merged' | 'conflict' | 'comment' | 'gone'
  /** Of the paragraph, as printed now. */
  readonly number: number | null
  readonly field: Suggestion['field'] | null
  readonly text: string
}

/** What is left to decide of a round, as the window shows it. */
function toldOf({ id }: ReviewRound, rounds: readonly ReviewRound[], minutes: Minutes): readonly Told[] {
  return matterPlaces(minutes, rounds).flatMap((place) =>
    mattersOf(place)
      .filter(({ round, decision }) => round.id === id && decision === null)
      .map((matter): Told => {
        const { target } = matter
        const { number } = place
        if (matter.kind === 'comment')
          return { target, state: 'comment', number, field: null, text: matter.comment.text }
        const { field, text } = matter.suggestion
        const state = isUncontested(matter) ? 'merged' : matter.compared ? 'conflict' : 'gone'
        return { target, state, number, field, text }
      }),
  )
}
