/** Reading a draft and answering it: what needs no board file. */
import { randomBytes } from 'node:crypto'
import { realpathSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { AppError } from '../../../shared/errors.ts'
import type { OpenReview } from '../../../shared/model/review.ts'
import { moment } from '../../moment.ts'
import { checkTarget } from '../../output-file.ts'
import { openReview, type ReviewSession } from '../../review/review-file.ts'
import type { ShellContext, ShellHandlers } from '../shell-context.ts'

export const reviewShell = {
  'app.chooseReview': async (context) =>
    chosen(context, (await context.desktop.chooseFile({ kind: 'review' }))[0]),
  'app.handedReview': (context) => chosen(context, context.desktop.handedReview()),
  'app.chooseAnswer': async (context, { name }) =>
    chosen(context, await context.desktop.chooseSave({ kind: 'review', name })),
  'review.open': async (context, { file, passphrase }) => {
    const path = context.tokens.pathOf(file)
    const session = await openReview(path, passphrase, {
      ...{ random: randomBytes, cost: context.sealingCost, step: pacing(context) },
    })
    context.review.set(session)
    return opened(session)
  },
  'review.state': ({ review }) => {
    const session = review.get()
    return session && opened(session)
  },
  'review.save': (context, { work }) => {
    current(context).save(work)
    return null
  },
  'review.range': (context, { sha256, from, to }) => {
    const bytes = current(context).range(sha256, from, to)
    return new Uint8Array(bytes)
  },
  'review.answer': async (context, { to }) => {
    const session = current(context)
    const path = context.tokens.pathOf(to)
    if (isSame(path, session.path)) throw new AppError('FILE_EXISTS', { file: basename(path) })
    checkTarget(path, 'JUSTREVW')
    await session.answer(path, moment(context.now()).now)
    return { file: to, name: basename(path), folder: dirname(path) }
  },
  'review.close': ({ review }) => {
    review.set(null)
    return null
  },
} satisfies Partial<ShellHandlers>

/** @throws AppError REVIEW_NONE_OPEN */
function current({ review }: ShellContext): ReviewSession {
  const session = review.get()
  if (!session) throw new AppError('REVIEW_NONE_OPEN')
  return session
}

/** Whether both names lead to one file, through whatever links. */
function isSame(path: string, other: string): boolean {
  try {
    return realpathSync.native(path) === realpathSync.native(other)
  } catch {
    // What is not there yet is no other file.
    return path === other
  }
}

function opened({ path, request, work, isTorn }: ReviewSession): OpenReview {
  return { fileName: basename(path), folder: dirname(path), request, work: work(), isTorn }
}

function chosen({ tokens }: ShellContext, path: string | null | undefined) {
  return path ? { file: tokens.grant(path), name: basename(path), folder: dirname(path) } : null
}

/** Milliseconds that the window may wait. */
const longestStep = 30

/** Tells how far it has come, lets others work, and stops when the person has cancelled. */
function pacing({ progress, checkCancelled }: ShellContext) {
  let last = performance.now()
  return async (done: number, total: number) => {
    if (performance.now() - last < longestStep) return
    progress(done, total)
    await new Promise((resolve) => setImmediate(resolve))
    checkCancelled()
    last = performance.now()
  }
}
