/** A job's worker: opens its own connection to the board file, runs one handler, answers, ends. */
import { basename } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { AppError, toFailure } from '../../shared/errors.ts'
import { appendAudit, describe } from '../db/audit.ts'
import { type Database, joinBoardFile } from '../db/open.ts'
import { asAppError } from '../failures.ts'
import type { JobContext } from '../handlers/handler.ts'
import { jobs } from '../handlers/jobs.ts'
import type { JobMessage, JobOrder } from './protocol.ts'

const order = workerData as JobOrder
const flag = new Int32Array(order.cancelFlag)
/** Progress is told at most this often, in milliseconds. */
const progressInterval = 50
let lastProgress = 0

function say(message: JobMessage): void {
  parentPort?.postMessage(message)
}

function cancelled(): boolean {
  return Atomics.load(flag, 0) !== 0
}

function contextOf(db: Database): JobContext {
  const { now, today, actor, boardPath, readOnly } = order
  return {
    db,
    path: boardPath,
    readOnly,
    heldBy: null,
    now,
    today,
    actor,
    pathOf(file) {
      const path = order.paths.get(file)
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
    write(detail, change) {
      if (readOnly) throw new AppError('FILE_READ_ONLY', { file: basename(boardPath) })
      return db
        .transaction(() => {
          const result = change()
          appendAudit(db, { at: now, actor, action: order.name, detail: describe(detail) })
          return result
        })
        .immediate()
    },
  }
}

async function main(): Promise<void> {
  try {
    const db = joinBoardFile(order.boardPath, { readOnly: order.readOnly })
    try {
      const handler = (await jobs[order.name]()) as (context: JobContext, input: unknown) => Promise<unknown>
      say({ kind: 'done', value: await handler(contextOf(db), order.input) })
    } finally {
      db.close()
    }
  } catch (error) {
    say({ kind: 'failed', failure: toFailure(asAppError(error, order.boardPath)) })
  }
}

void main()
