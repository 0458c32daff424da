/** Jobs that make what calls people to a meeting: kallelse and föredragningslista. */
import { docketDocument } from '../../../shared/documents/docket.ts'
import { summonsDocument } from '../../../shared/documents/summons.ts'
import { wordsOf } from '../../../shared/documents/words.ts'
import { getMeetingDetail } from '../../db/meeting-detail.ts'
import { listMembers } from '../../db/people.ts'
import { exportDocument } from '../exports.ts'
import type { JobHandlers } from '../handler.ts'

/** Documents speak Swedish, whatever language the window speaks. */
const words = wordsOf('sv')

export const exportSummons: JobHandlers['export.summons'] = async (context, { meeting, to }) => {
  const detail = getMeetingDetail(context.db, meeting)
  const members = listMembers(context.db, detail.board.bodyId)
  return exportDocument(context, summonsDocument(detail, members, words), { to, archival: false })
}

export const exportDocket: JobHandlers['export.docket'] = async (context, { meeting, to }) =>
  exportDocument(context, docketDocument(getMeetingDetail(context.db, meeting), words), {
    to,
    archival: false,
  })
