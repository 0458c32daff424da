/** The calls that only read. */
import { basename, dirname } from 'node:path'
import type { BoardState } from '../../shared/model/state.ts'
import type { BodyId } from '../../shared/values.ts'
import { getBoard } from '../db/board.ts'
import { bodyOf } from '../db/bodies.ts'
import { getMeetingDetail } from '../db/meeting-detail.ts'
import { listMeetings } from '../db/meetings.ts'
import { accountReads } from './accounts/reads.ts'
import { attachmentReads } from './attachments/reads.ts'
import type { ReadContext, ReadHandlers } from './handler.ts'
import { historyReads } from './history/reads.ts'
import { itemReads } from './items/reads.ts'
import { lintReads } from './lint/reads.ts'
import { packReads } from './pack/reads.ts'
import { postingReads } from './posting/reads.ts'
import { previewReads } from './preview/reads.ts'
import { registerReads } from './registers/reads.ts'
import { reviewReads } from './review/reads.ts'
import { signingReads } from './signing/reads.ts'
import { versionReads } from './versions/reads.ts'
import { wayReads } from './way/reads.ts'
import { yearPlanReads } from './year-plan/reads.ts'

export const reads: ReadHandlers = {
  ...attachmentReads,
  ...registerReads,
  ...reviewReads,
  ...itemReads,
  ...lintReads,
  ...packReads,
  ...accountReads,
  ...historyReads,
  ...versionReads,
  ...postingReads,
  ...previewReads,
  ...signingReads,
  ...yearPlanReads,
  ...wayReads,
  'board.get': (context, { body }) => boardState(context, body),
  'meeting.list': ({ db }, { body }) => listMeetings(db, bodyOf(db, body)),
  'meeting.get': ({ db }, { meeting }) => getMeetingDetail(db, meeting),
}

/** The open board, for the window's frame and the start of the app; without a body that of the file's first. */
export function boardState(
  { db, path, readOnly, heldBy }: Omit<ReadContext, 'language' | 'today'>,
  body?: BodyId,
): BoardState {
  return {
    board: getBoard(db, bodyOf(db, body)),
    fileName: basename(path),
    folder: dirname(path),
    readOnly,
    heldBy,
  }
}
