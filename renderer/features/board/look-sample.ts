/** A short agenda that shows how the organisation's documents look. */
import { agendaDocument } from '../../../shared/documents/agenda.ts'
import type { DocumentModel } from '../../../shared/documents/block.ts'
import { addressOf } from '../../../shared/documents/organisation.ts'
import { wordsOf } from '../../../shared/documents/words.ts'
import { sv } from '../../../shared/i18n/sv.ts'
import type { Board } from '../../../shared/model/board.ts'
import { Item } from '../../../shared/model/meeting.ts'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import type { LocalDate, LocalTime, MeetingId } from '../../../shared/values.ts'

/** Documents are Swedish, whatever the window speaks. */
const said = sv.registersUi.sample

export function lookSample(board: Board, date: LocalDate): DocumentModel {
  const meeting: MeetingDetail = {
    ...{ id: 1 as MeetingId, number: 1, kind: 'ordinary', date, place: said.place, remote: '', absence: '' },
    ...{ start: '08:30' as LocalTime, end: '10:00' as LocalTime, state: 'draft', board },
    ...{ items: [opening, budget], minutes: null, unread: [], sent: null },
  }
  return { ...agendaDocument(meeting, wordsOf('sv')), ...addressOf(board) }
}

const blank = { text: '', proposal: '', presenter: '', secrecy: '', attachments: [] }
const opening = Item.parse({ ...blank, id: 1, kind: 'formality', title: said.opening })
const budget = Item.parse({
  ...blank,
  ...{ id: 2, kind: 'decision', title: said.budget, presenter: said.presenter },
  ...{ text: said.text, proposal: said.proposal },
})
