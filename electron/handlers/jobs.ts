/** The calls that run in a worker. */
import { verifyBoardFile } from '../db/verify.ts'
import { attachFiles, fillAttachment } from './attachments.ts'
import { exportAgenda, exportMinutes, exportPack } from './exports.ts'
import type { JobHandlers } from './handler.ts'
import { importMeeting } from './import-meeting.ts'
import { signOff } from './sign-off.ts'

export const jobs: JobHandlers = {
  'meeting.import': importMeeting,
  'attachment.attach': attachFiles,
  'attachment.fill': fillAttachment,
  'minutes.signOff': signOff,
  'export.agenda': exportAgenda,
  'export.minutes': exportMinutes,
  'export.pack': exportPack,
  'board.verify': async ({ db, progress }) => verifyBoardFile(db, progress),
}
