/** Makes the minutes for the web. */
import { publicMinutesDocument } from '../../../shared/documents/public-minutes.ts'
import { wordsOf } from '../../../shared/documents/words.ts'
import { getMeetingDetail } from '../../db/meeting-detail.ts'
import type { JobHandlers } from '../handler.ts'
import { groundsOf, numbersOf } from './secret.ts'
import { writeFormatted } from './write.ts'

export const exportWebMinutes: JobHandlers['export.webMinutes'] = async (
  context,
  { meeting: id, format, to },
) => {
  const meeting = getMeetingDetail(context.db, id)
  const grounds = groundsOf(context.db, meeting)
  const { model, personal } = publicMinutesDocument(meeting, grounds, wordsOf('sv'))
  return {
    ...(await writeFormatted(context, model, context.pathOf(to), format)),
    withheld: { paragraphs: numbersOf(meeting, grounds.keys()), personal },
    secret: [],
    personalNumbers: 0,
    adjusted: meeting.minutes?.signOff != null,
  }
}
