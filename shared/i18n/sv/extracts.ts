/** Words of what leaves the minutes: extracts, lists, the text for the web. */

/** The printed words. */
export const extractDocuments = {
  title: 'Protokollsutdrag',
  heading: 'Utdrag ur protokoll',
  paragraphs: 'Paragrafer',
  present: 'Deltagande',
  presentAt: 'Deltagande vid {{numbers}}',
  sentTo: 'Utdraget skickas till',
  certified: 'Rätt utdraget intygar',
  adjusted: 'Justerat',
  notAdjusted: 'Ej justerat',
  notAdjustedMark: 'EJ JUSTERAT',
  adjustedOn: 'Dag för justering',
  adjustedBy: 'Justerat av',
  notAdjustedNote: 'Protokollet är inte justerat. Texten kan komma att ändras.',
  adjustedAtOnceNote: '{{numbers}} är omedelbart justerad. Protokollet i övrigt är inte justerat.',
  adjustedAtOnceNotes: '{{numbers}} är omedelbart justerade. Protokollet i övrigt är inte justerat.',
  secretTitle: 'Ärende som omfattas av sekretess',
  secretMark: '[Uppgifterna omfattas av sekretess, {{ground}}, och lämnas inte ut i den här utgåvan.]',
  secretCorrection:
    '[Rättelsen gäller hela protokollet, där uppgifter omfattas av sekretess, {{ground}}, och återges inte i den här utgåvan.]',
  publicTitle: 'Protokoll för publicering, {{meeting}}, {{date}}',
  publicNote:
    'Utgåva för publicering. Uppgifter som omfattas av sekretess och vissa personuppgifter har ersatts med en markering som anger lagrummet.',
  personal: {
    number: '[personnummer borttaget, dataskyddslagen 3 kap. 10 §]',
    mail: '[e-postadress borttagen, dataskyddsförordningen artikel 5.1 c]',
    phone: '[telefonnummer borttaget, dataskyddsförordningen artikel 5.1 c]',
  },
  decisionList: 'Beslutslista',
  caseNumber: 'Dnr {{number}}',
  vote: 'Omröstning: {{result}}',
  votes: { yes: '{{count}} ja', no: '{{count}} nej', abstain: '{{count}} avstår' },
  atOnce: 'Omedelbart justerad',
  attendanceList: 'Närvarolista',
  sum: 'Närvarande',
  sumOf: 'Summa',
  outOf: '{{count}} av {{all}}',
  stay: { present: 'N', part: 'D', served: 'T', absent: 'F' },
  stayMeaning: {
    present: 'närvarande',
    part: 'närvarande en del av mötet',
    served: 'tjänstgjorde i en ledamots ställe',
    absent: 'anmält förhinder',
  },
  notNamed: '–',
  notNamedMeaning: 'inte upptagen i protokollet',
  openMinutes: 'Protokoll som inte är justerade: {{dates}}. Uppgifterna kan komma att ändras.',
  openDate: '................',
}

/** The window's and the command line's. */
export const extracts = {
  title: 'Exportera ur protokollet',
  open: 'Ur protokollet …',
  openText: 'Utdrag, beslutslista, text för webben; som PDF, Word eller ren text.',
  what: 'Dokument',
  whats: {
    extract: 'Protokollsutdrag',
    decisions: 'Beslutslista',
    webMinutes: 'Protokoll för webben',
    minutes: 'Hela protokollet',
  },
  whatTexts: {
    extract: 'Valda paragrafer som de står i protokollet, till dem som berörs.',
    decisions: 'Besluten, utan det som ledde fram till dem.',
    webMinutes: 'Sekretess och personnummer, e-postadresser och telefonnummer ersätts med en markering.',
    minutes: 'Som det är nu; ett justerat protokoll som PDF är det förvarade.',
  },
  format: 'Format',
  formats: { pdf: 'PDF', docx: 'Word', txt: 'Ren text' },
  paragraphs: 'Paragrafer',
  all: 'Alla paragrafer',
  chosen_one: '1 vald',
  chosen_other: '{{count}} valda',
  secretParagraph: 'sekretess, {{ground}}',
  atOnce: 'omedelbart justerad',
  recipients: 'Mottagare',
  recipientsHint: 'De som paragraferna anger; andra kan skrivas in.',
  delivery: 'Filer',
  deliveries: { together: 'En fil till alla', each: 'En fil för varje mottagare' },
  eachHint: 'Var och en får de paragrafer där mottagaren är angiven.',
  secret: 'Sekretess',
  secrets: {
    refuse: 'Avbryt om något är hemligt',
    withhold: 'Ersätt med markering',
    include: 'Ta med det hemliga',
  },
  secretWarning:
    'Du har valt paragrafer med sekretess: {{numbers}}. Lämna bara ut dem till den som får ta del av dem.',
  notAdjusted:
    'Protokollet är inte justerat: utdraget märks ”Ej justerat”, utom för omedelbart justerade paragrafer.',
  write: 'Exportera …',
  close: 'Stäng',
  writing: 'Skriver {{file}} …',
  eachDone_one: '1 fil ligger i {{folder}}.',
  eachDone_other: '{{count}} filer ligger i {{folder}}.',
  withheldParagraphs: 'Ersatt med markering: {{numbers}}',
  withheldPersonal_one: '1 personuppgift ersatt med markering',
  withheldPersonal_other: '{{count}} personuppgifter ersatta med markering',
  personalNumbers_one: 'Dokumentet innehåller 1 personnummer.',
  personalNumbers_other: 'Dokumentet innehåller {{count}} personnummer.',
  holdsSecret: 'Dokumentet innehåller sekretess: {{numbers}}.',
  year: {
    open: 'Listor …',
    title: 'Listor över {{year}}',
    what: 'Lista',
    whats: { attendance: 'Närvarolista', decisions: 'Beslutslista' },
    whatTexts: {
      attendance: 'Vilka som varit på vilka möten, med summor.',
      decisions: 'Årets beslut, möte för möte.',
    },
  },
  badParagraphs: '--paragraphs ska vara nummer och spann: 3,5-7.',
  badYear: '--year ska vara ett år: 2026.',
  needsPeriod: 'Ange --meeting, --year eller --from och --until.',
}

export const extractErrors = {
  NOTHING_CHOSEN: 'Ingen paragraf är vald. Ingen fil har skrivits; välj minst en.',
  NO_SUCH_PARAGRAPH:
    'Protokollet har ingen § {{number}}; det har § {{first}}–{{last}}. Ingen fil har skrivits; välj bland dem.',
  PARAGRAPH_SECRET:
    '{{numbers}} omfattas av sekretess ({{ground}}). Ingen fil har skrivits; välj att ersätta med markering eller att ta med det hemliga.',
  NO_RECIPIENTS:
    'De valda paragraferna anger ingen mottagare. Inga filer har skrivits; skriv mottagare eller gör en fil till alla.',
  NO_DECISIONS:
    'Det finns inga beslut att lista. Ingen fil har skrivits; välj ett annat möte eller en annan period.',
  NO_MINUTES_OF_YEAR:
    'Inget protokoll från {{year}} säger vilka som var med. Ingen fil har skrivits; välj ett annat år.',
} as const
