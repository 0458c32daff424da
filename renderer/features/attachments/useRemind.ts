/** Reminds somebody of a paper: a letter in the system's mail program, which the person sends. */
import { insideSentence, meetingName } from '../../../shared/documents/format.ts'
import { fill } from '../../../shared/documents/words.ts'
import { sv } from '../../../shared/i18n/sv.ts'
import type { Asked } from '../../../shared/model/meeting.ts'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import { useCall, useRead } from '../../call.ts'
import { documentWords } from '../meeting/pack.ts'

export interface Reminding {
  readonly remind: (title: string, asked: Asked) => void
  readonly error: unknown
}

/** The letter is Swedish, as the papers are; without an address she writes it in. */
export function useRemind(meeting: MeetingDetail): Reminding {
  const people = useRead('person.list', {})
  const mail = useCall('app.mail')
  const { subject, body, bodyDue } = sv.attachments.ask
  const named = insideSentence(meetingName(meeting, meeting.board.kind, documentWords))
  const remind = (title: string, { of, due }: Asked) => {
    const address = people.find(({ name }) => name === of)?.email ?? ''
    const words = { of, title, due: due ?? '', meeting: `${named} ${meeting.date}` }
    mail.mutate({
      to: address === '' ? [] : [address],
      subject: fill(subject, words),
      body: fill(due === null ? body : bodyDue, words),
    })
  }
  return { remind, error: mail.error }
}
