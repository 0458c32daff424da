/** Job that checks the board file. */
import { verifyBoardFile } from '../db/verify.ts'
import type { JobHandlers } from './handler.ts'

export const verify: JobHandlers['board.verify'] = async ({ db, progress }) => verifyBoardFile(db, progress)
