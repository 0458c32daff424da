/** Words of what leaves the minutes, in English. */
import type {
  extracts as swedish,
  extractDocuments as swedishDocuments,
  extractErrors as swedishErrors,
} from '../sv/extracts.ts'

export const extractDocuments: typeof swedishDocuments = {
  title: 'Extract',
  heading: 'Extract of minutes',
  paragraphs: 'Paragraphs',
  present: 'Taking part',
  presentAt: 'Taking part at {{numbers}}',
  sentTo: 'The extract is sent to',
  certified: 'Certified as a true extract',
  adjusted: 'Signed off',
  notAdjusted: 'Not signed off',
  notAdjustedMark: 'NOT SIGNED OFF',
  adjustedOn: 'Day of sign-off',
  adjustedBy: 'Signed off by',
  notAdjustedNote: 'The minutes have not been signed off. The text may still change.',
  adjustedAtOnceNote: '{{numbers}} was signed off at once. The rest of the minutes has not been signed off.',
  adjustedAtOnceNotes:
    '{{numbers}} were signed off at once. The rest of the minutes has not been signed off.',
  secretTitle: 'A matter under secrecy',
  secretMark: '[The content is secret under {{ground}} and is left out of this edition.]',
  secretCorrection:
    '[The correction is of the minutes as a whole, which hold what is secret under {{ground}}, and is left out of this edition.]',
  publicTitle: 'Minutes for publication, {{meeting}}, {{date}}',
  publicNote:
    'Edition for publication. Secret content and certain personal data have been replaced by a mark that names the legal ground.',
  personal: {
    number: '[personal identity number removed, dataskyddslagen 3 kap. 10 §]',
    mail: '[e-mail address removed, GDPR article 5.1 c]',
    phone: '[telephone number removed, GDPR article 5.1 c]',
  },
  decisionList: 'List of decisions',
  caseNumber: 'Case {{number}}',
  vote: 'Vote: {{result}}',
  votes: { yes: '{{count}} yes', no: '{{count}} no', abstain: '{{count}} abstaining' },
  atOnce: 'Signed off at once',
  attendanceList: 'Attendance',
  sum: 'Present',
  sumOf: 'Sum',
  outOf: '{{count}} of {{all}}',
  stay: { present: 'P', part: 'T', served: 'D', absent: 'A' },
  stayMeaning: {
    present: 'present',
    part: 'present for a part',
    served: 'serving deputy',
    absent: 'absent with notice',
  },
  notNamed: '–',
  notNamedMeaning: 'not named in the minutes',
  openMinutes: 'Minutes not yet signed off: {{dates}}. What they say may still change.',
  openDate: '................',
}

export const extracts: typeof swedish = {
  title: 'Export from the minutes',
  open: 'From the minutes …',
  openText: 'Extracts, list of decisions, text for the web; as PDF, Word or plain text.',
  what: 'Document',
  whats: {
    extract: 'Extract',
    decisions: 'List of decisions',
    webMinutes: 'Minutes for the web',
    minutes: 'The whole minutes',
  },
  whatTexts: {
    extract: 'Chosen paragraphs as they stand in the minutes, for those they concern.',
    decisions: 'The decisions, without what led to them.',
    webMinutes:
      'Secret content, personal identity numbers, e-mail addresses and telephone numbers are replaced by a mark.',
    minutes: 'As they are now; minutes that are signed off leave as the PDF that was kept.',
  },
  format: 'Format',
  formats: { pdf: 'PDF', docx: 'Word', txt: 'Plain text' },
  paragraphs: 'Paragraphs',
  all: 'All paragraphs',
  chosen_one: '1 chosen',
  chosen_other: '{{count}} chosen',
  secretParagraph: 'secret, {{ground}}',
  atOnce: 'signed off at once',
  recipients: 'Recipients',
  recipientsHint: 'Those whom the paragraphs name; others can be typed.',
  delivery: 'Files',
  deliveries: { together: 'One file for all', each: 'One file for each recipient' },
  eachHint: 'Each gets the paragraphs that name them.',
  secret: 'Secrecy',
  secrets: {
    refuse: 'Stop if something is secret',
    withhold: 'Replace by a mark',
    include: 'Include what is secret',
  },
  secretWarning: 'You have chosen secret paragraphs: {{numbers}}. Give them only to those who may see them.',
  notAdjusted:
    'The minutes have not been signed off: the extract is marked “Not signed off”, but for paragraphs that were signed off at once.',
  write: 'Export …',
  close: 'Close',
  writing: 'Writing {{file}} …',
  eachDone_one: '1 file is in {{folder}}.',
  eachDone_other: '{{count}} files are in {{folder}}.',
  withheldParagraphs: 'Replaced by a mark: {{numbers}}',
  withheldPersonal_one: '1 piece of personal data replaced by a mark',
  withheldPersonal_other: '{{count}} pieces of personal data replaced by a mark',
  personalNumbers_one: 'The document holds 1 personal identity number.',
  personalNumbers_other: 'The document holds {{count}} personal identity numbers.',
  holdsSecret: 'The document holds what is secret: {{numbers}}.',
  year: {
    open: 'Lists …',
    title: 'Lists of {{year}}',
    what: 'List',
    whats: { attendance: 'Attendance', decisions: 'List of decisions' },
    whatTexts: {
      attendance: 'Who has been at which meetings, with sums.',
      decisions: 'The decisions of the year, meeting by meeting.',
    },
  },
  badParagraphs: '--paragraphs takes numbers and spans: 3,5-7.',
  badYear: '--year takes a year: 2026.',
  needsPeriod: 'Give --meeting, --year, or --from and --until.',
}

export const extractErrors: Record<keyof typeof swedishErrors, string> = {
  NOTHING_CHOSEN: 'No paragraph is chosen. No file has been written; choose at least one.',
  NO_SUCH_PARAGRAPH:
    'The minutes have no § {{number}}; they have § {{first}}–{{last}}. No file has been written; choose among those.',
  PARAGRAPH_SECRET:
    '{{numbers}} is secret ({{ground}}). No file has been written; choose to replace it by a mark or to include what is secret.',
  NO_RECIPIENTS:
    'The chosen paragraphs name no recipient. No files have been written; write recipients, or make one file for all.',
  NO_DECISIONS: 'There are no decisions to list. No file has been written; choose another meeting or period.',
  NO_MINUTES_OF_YEAR:
    'No minutes of {{year}} say who was there. No file has been written; choose another year.',
}
