/** Swedish words of the printed documents. `{{name}}` is filled in by the builder. */
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
  attachment: 'Bilaga',
  page: 's',
  toAttachment: '{{reference}}, gå till sidan {{page}}',
  present: 'Närvarande',
  fromParagraph: 'Från och med § {{from}}',
  untilParagraph: 'Till och med § {{until}}',
  betweenParagraphs: '§ {{from}} till och med § {{until}}',
  partly: 'Närvarande en del av mötet',
  absent: 'Anmält förhinder',
  name: 'Namn',
  role: 'Uppdrag',
  organisation: 'Organisation',
  recordedOn: 'Antecknat den {{date}}',
  byTheSecretary: 'Vid protokollet',
  adjusted: 'Justeras',
  seal: 'Innehåll {{seal}}',
}
