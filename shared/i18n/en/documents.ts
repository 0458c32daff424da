/** English words of the printed documents. */
import type { documents as swedish } from '../sv/documents.ts'
import { accountDocuments } from './account-reports.ts'
import { correctionDocuments } from './documents-corrections.ts'
import { editionDocuments } from './editions.ts'
import { extractDocuments } from './extracts.ts'
import { itemDocuments } from './items.ts'
import { postingDocuments } from './posting.ts'
import { recordDocuments } from './record-documents.ts'
import { signingDocuments } from './signing.ts'
import { summonsDocuments } from './summons.ts'

const boardMeeting = {
  ordinary: 'Board meeting {{number}}',
  extra: 'Extra board meeting {{number}}',
  constituting: 'Constituting board meeting {{number}}',
  perCapsulam: 'Board resolution {{number}} by circulation',
  general: 'General meeting {{number}}',
}

export const documents: typeof swedish = {
  agenda: 'Agenda',
  minutes: 'Minutes',
  pack: 'Agenda and papers',
  draft: 'DRAFT',
  ready: 'Ready for sign-off',
  meeting: {
    company: boardMeeting,
    association: boardMeeting,
    committee: {
      ordinary: 'Committee meeting {{number}}',
      extra: 'Extra committee meeting {{number}}',
      constituting: 'Constituting committee meeting {{number}}',
      perCapsulam: 'Committee resolution {{number}} by circulation',
      general: 'General meeting {{number}}',
    },
  },
  noMeetingHeld: 'The decisions were taken by circulation. No meeting was held.',
  date: 'Date',
  time: 'Time',
  place: 'Place',
  presenter: 'Presented by {{name}}',
  proposal: 'Proposed decision',
  decision: 'Decision',
  cover: 'Cover',
  backToAgenda: 'To the agenda',
  attachment: 'Appendix',
  page: 'p.',
  toAttachment: '{{reference}}, go to page {{page}}',
  present: 'Present',
  fromParagraph: 'From § {{from}}',
  untilParagraph: 'Until § {{until}}',
  betweenParagraphs: 'Present for § {{from}}–{{until}}',
  atParagraph: 'Present for § {{from}}',
  partly: 'Present for a part of the meeting',
  atParagraphs: 'Present for {{paragraphs}}',
  absent: 'Apologies for absence',
  attendancePerCapsulam: {
    present: 'Took part in the decision',
    fromParagraph: 'Took part from § {{from}}',
    untilParagraph: 'Took part until § {{until}}',
    betweenParagraphs: 'Took part in § {{from}}–{{until}}',
    atParagraph: 'Took part in § {{from}}',
    atParagraphs: 'Took part in {{paragraphs}}',
    partly: 'Took part in some of the decisions',
    absent: 'Did not take part in the decision',
  },
  and: '{{first}} and {{last}}',
  serves: 'serves',
  servesFor: 'serves for {{name}}',
  /** Of a vice chair. */
  presides: 'presiding',
  remotely: 'remotely',
  name: 'Name',
  role: 'Role',
  organisation: 'Organisation',
  recordedOn: 'Recorded on {{date}}',
  byTheSecretary: 'Minutes taken by',
  adjusted: 'Adjusted by',
  accounts: accountDocuments,
  correction: correctionDocuments,
  edition: editionDocuments,
  extract: extractDocuments,
  signing: signingDocuments,
  item: itemDocuments,
  notice: postingDocuments,
  records: recordDocuments,
  summons: summonsDocuments,
  seal: 'Seal\u00a0{{seal}}',
}
