/** The calls that only read. */
import { basename, dirname } from 'node:path'
import type { BoardState } from '../../shared/model/state.ts'
import { getBoard, listMembers } from '../db/board.ts'
import { getMeetingDetail } from '../db/meeting-detail.ts'
import { listMeetings } from '../db/meetings.ts'
import { accountReads } from './accounts/reads.ts'
import type { ReadContext, ReadHandlers } from './handler.ts'
import { packReads } from './pack/reads.ts'
import { postingReads } from './posting/reads.ts'
import { yearPlanReads } from './year-plan/reads.ts'

export const reads: ReadHandlers = {
  ...packReads,
  ...accountReads,
  ...postingReads,
  ...yearPlanReads,
  'board.get': boardState,
  'member.list': ({ db }) => listMembers(db),
  'meeting.list': ({ db }) => listMeetings(db),
  'meeting.get': ({ db }, { meeting }) => getMeetingDetail(db, meeting),
}

/** The open board, for the window's frame and the start of the app. */
export function boardState({ db, path, readOnly, heldBy }: Omit<ReadContext, 'language'>): BoardState {
  return { board: getBoard(db), fileName: basename(path), folder: dirname(path), readOnly, heldBy }
}
