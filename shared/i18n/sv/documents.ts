/** Swedish words of the printed documents. `{{name}}` is filled in by the builder. */
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
  ordinary: 'Styrelsemöte {{number}}',
  extra: 'Extra styrelsemöte {{number}}',
  constituting: 'Konstituerande styrelsemöte {{number}}',
  perCapsulam: 'Styrelsebeslut {{number}} per capsulam',
}

export const documents = {
  agenda: 'Dagordning',
  minutes: 'Protokoll',
  pack: 'Dagordning och handlingar',
  draft: 'UTKAST',
  /** In the foot of what nobody may change any more and nobody has signed. */
  ready: 'Klart för justering',
  meeting: {
    company: { ...boardMeeting, general: 'Bolagsstämma {{number}}' },
    association: { ...boardMeeting, general: 'Föreningsstämma {{number}}' },
    committee: {
      ordinary: 'Nämndsammanträde {{number}}',
      extra: 'Extra nämndsammanträde {{number}}',
      constituting: 'Konstituerande nämndsammanträde {{number}}',
      perCapsulam: 'Nämndbeslut {{number}} per capsulam',
      general: 'Stämma {{number}}',
    },
  },
  /** The minutes of decisions taken per capsulam say that no meeting was held. */
  noMeetingHeld: 'Besluten är fattade per capsulam. Något sammanträde har inte hållits.',
  date: 'Datum',
  time: 'Tid',
  place: 'Plats',
  presenter: 'Föredragande: {{name}}',
  proposal: 'Förslag till beslut',
  decision: 'Beslut',
  cover: 'Försättsblad',
  backToAgenda: 'Till dagordningen',
  attachment: 'Bilaga',
  page: 's',
  toAttachment: '{{reference}}, gå till sidan {{page}}',
  present: 'Närvarande',
  fromParagraph: 'Från och med § {{from}}',
  untilParagraph: 'Till och med § {{until}}',
  betweenParagraphs: 'Närvarande § {{from}}–{{until}}',
  atParagraph: 'Närvarande § {{from}}',
  partly: 'Närvarande en del av mötet',
  atParagraphs: 'Närvarande {{paragraphs}}',
  absent: 'Anmält förhinder',
  /** The same where no meeting was held. */
  attendancePerCapsulam: {
    present: 'Deltog i beslutet',
    fromParagraph: 'Deltog från och med § {{from}}',
    untilParagraph: 'Deltog till och med § {{until}}',
    betweenParagraphs: 'Deltog i § {{from}}–{{until}}',
    atParagraph: 'Deltog i § {{from}}',
    atParagraphs: 'Deltog i {{paragraphs}}',
    partly: 'Deltog i en del av besluten',
    absent: 'Deltog inte i beslutet',
  },
  /** "§§ 1–4 och 7–9": the last two of several. */
  and: '{{first}} och {{last}}',
  /** "tjänstgör för Anna Ek §§ 3–9" */
  serves: 'tjänstgör',
  servesFor: 'tjänstgör för {{name}}',
  /** Of a vice chair. */
  presides: 'tjänstgörande ordförande',
  /** By sound and picture. */
  remotely: 'på distans',
  name: 'Namn',
  role: 'Uppdrag',
  organisation: 'Organisation',
  recordedOn: 'Antecknat den {{date}}',
  byTheSecretary: 'Vid protokollet',
  adjusted: 'Justeras',
  accounts: accountDocuments,
  correction: correctionDocuments,
  edition: editionDocuments,
  extract: extractDocuments,
  signing: signingDocuments,
  item: itemDocuments,
  notice: postingDocuments,
  records: recordDocuments,
  summons: summonsDocuments,
  seal: 'Sigill\u00a0{{seal}}',
}
