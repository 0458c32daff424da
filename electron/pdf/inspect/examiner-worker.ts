/** The thread in which foreign files are opened for the first time: it may be ended at any moment. */
import { parentPort } from 'node:worker_threads'
import { AppError, toFailure } from '../../../shared/errors.ts'
import { examineFile } from '../read/examine.ts'
import type { ExaminationOrder, ExaminationReply } from './protocol.ts'

// Libraries remark on foreign files; what a person should know of one comes as a finding.
console.warn = () => {}
console.log = () => {}

async function answer({ bytes, fileName, ...as }: ExaminationOrder): Promise<ExaminationReply> {
  try {
    return { kind: 'done', examination: await examineFile(bytes, fileName, as), bytes }
  } catch (error) {
    // Whatever else a library throws at a foreign file means that it can't be read.
    const known = error instanceof AppError ? error : new AppError('ATTACHMENT_UNREADABLE', { fileName })
    return { kind: 'failed', failure: toFailure(known) }
  }
}

parentPort?.on('message', async (order: ExaminationOrder) => {
  parentPort?.postMessage(await answer(order), [order.bytes.buffer as ArrayBuffer])
})
