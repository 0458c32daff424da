/** The worker of jobs: for each order it opens its own connection to the board file, runs one handler, answers. */
import { basename } from 'node:path'
import { parentPort } from 'node:worker_threads'
import { AppError, toFailure } from '../../shared/errors.ts'
import { changeLogged, describe } from '../db/audit.ts'
import { changeRecorded, joinHistory } from '../db/history.ts'
import { type Database, joinBoardFile } from '../db/open.ts'
import { asAppError } from '../failures.ts'
import type { JobContext } from '../handlers/handler.ts'
import { jobs } from '../handlers/jobs.ts'
import type { JobMessage, JobOrder } from './protocol.ts'

// Libraries remark on foreign files; what a person should know of one comes as a finding.
console.warn = () => {}

/** Progress is told at most this often, in milliseconds. */
const progressInterval = 50

function say(message: JobMessage): void {
  parentPort?.postMessage(message)
}

function contextOf(db: Database, order: JobOrder): JobContext {
  const { now, today, actor, userName, language, boardPath, readOnly, heldBy, paths, sealingCost } = order
  const flag = new Int32Array(order.cancelFlag)
  const cancelled = () => Atomics.load(flag, 0) !== 0
  let lastProgress = Number.NEGATIVE_INFINITY
  const checkWritable = () => {
    if (heldBy) throw new AppError('FILE_IN_USE', { file: basename(boardPath), holder: heldBy })
    if (readOnly) throw new AppError('FILE_READ_ONLY', { file: basename(boardPath) })
  }
  return {
    db,
    path: boardPath,
    readOnly,
    heldBy,
    now,
    today,
    actor,
    userName,
    language,
    sealingCost,
    pathOf(file) {
      const path = paths.get(file)
      if (path === undefined) throw new AppError('NOT_FOUND')
      return path
    },
    progress(done, total) {
      const at = performance.now()
      if (done < total && at - lastProgress < progressInterval) return
      lastProgress = at
      say({ kind: 'progress', done, total })
    },
    cancelled,
    checkCancelled() {
      if (cancelled()) throw new AppError('CANCELLED')
    },
    checkWritable,
    write(detail, change, action) {
      checkWritable()
      const entry = { at: now, actor, action: action ?? order.name, detail: describe(detail) }
      // What the program does by itself is nobody's step.
      return action ? changeLogged(db, change, entry) : changeRecorded(db, change, entry, 'job')
    },
  }
}

async function resultOf(order: JobOrder): Promise<unknown> {
  const db = joinBoardFile(order.boardPath, { readOnly: order.readOnly })
  try {
    if (!order.readOnly) joinHistory(db)
    const handler = (await jobs[order.name]()) as (context: JobContext, input: unknown) => Promise<unknown>
    return await handler(contextOf(db, order), order.input)
  } finally {
    db.close()
  }
}

/** Answers when its connection is closed, so that the one who asked can close the file. */
parentPort?.on('message', async (order: JobOrder) => {
  try {
    say({ kind: 'done', value: await resultOf(order) })
  } catch (error) {
    say({ kind: 'failed', failure: toFailure(asAppError(error, order.boardPath)) })
  }
})
