/** The justering clock, the notice (anslag) and its proof, in English. */
import type {
  posting as swedish,
  postingDocuments as swedishDocuments,
  postingErrors as swedishErrors,
} from '../sv/posting.ts'

type Said<T> = { readonly [K in keyof T]: T[K] extends string ? string : Said<T[K]> }

export const posting: Said<typeof swedish> = {
  title: 'Sign-off and notice',
  step: { adjust: 'Sign off the minutes', post: 'Post the notice', takeDown: 'Take down the notice' },
  stepDone: { adjust: 'Minutes signed off', post: 'Notice posted', takeDown: 'Notice taken down' },
  section: {
    adjust: 'Local Government Act 5:69',
    post: 'Local Government Act 8:12',
    takeDown: 'Local Government Act 13:5',
    company: 'Companies Act 8:24, no limit in days',
    ownRules: 'own rules, no limit in law',
  },
  rule: {
    adjust: 'Within 14 days of the meeting.',
    post: 'At latest on the second day after sign-off.',
    takeDown: 'Stays up until the time to appeal, three weeks from the day of posting, is over.',
  },
  standing: {
    done: 'Done',
    late_one: '1 day late',
    late_other: '{{count}} days late',
    today: 'Last day is today',
    due_one: '1 day left',
    due_other: '{{count}} days left',
    overdue_one: '1 day overdue',
    overdue_other: '{{count}} days overdue',
    open: 'Waiting',
    notYet_one: 'Stays up 1 more day',
    notYet_other: 'Stays up {{count}} more days',
    free: 'May be taken down',
    early_one: 'Taken down 1 day too early',
    early_other: 'Taken down {{count}} days too early',
  },
  latest: 'at latest {{date}}',
  earliest: 'at earliest {{date}}',
  moved:
    'The last day, {{day}}, is {{name}}. Therefore {{until}} is in time (Act 1930:173 on the reckoning of statutory time, section 2).',
  movedFrom: 'moved from {{day}} (Act 1930:173, section 2)',
  movedAppeal:
    'The last day to appeal, {{day}}, is {{name}}. Therefore appeals may come in until {{until}} (Act 1930:173 on the reckoning of statutory time, section 2).',
  holidaysBetween: 'Holidays until then: {{days}}. They count; only a last day is moved.',
  saturday: 'a Saturday',
  sunday: 'a Sunday',
  again:
    'The notice was taken down before {{date}}. Post it again; the time then counts from the new day of posting.',
  none: 'The minutes are not signed off. Once they are, that is announced on the notice board.',
  exportNotice: 'Export notice …',
  exportProof: 'Export proof of posting …',
  notice: 'Notice',
  proof: 'Proof of posting',
  writing: 'Writing {{file}} …',
  post: 'Record as posted …',
  takeDown: 'Record as taken down …',
  postTitle: 'The notice is posted',
  takeDownTitle: 'The notice is taken down',
  correctTitle: 'Correct the record',
  on: 'Day',
  place: 'The minutes are kept',
  placeHint: 'Where the minutes can be read; the notice has to say it.',
  placeMissing: 'The notice has to say where the minutes are (Local Government Act 8:12).',
  reason: 'Why',
  reasonHint: 'Is shown in the history and on the proof of posting.',
  takeBack: 'It was not done: take the record back',
  record: 'Record',
  correct: 'Correct …',
  correctRecord: 'Correct: {{what}}, {{date}}',
  saveCorrection: 'Record the correction',
  lateNotice_one: 'That is 1 day after the limit. It is recorded as it was.',
  lateNotice_other: 'That is {{count}} days after the limit. It is recorded as it was.',
  tooEarly:
    'The notice is to stay up until and including {{until}} (Local Government Act 13:5). If it came down earlier that is recorded, but it has to go up again.',
  posted: 'The notice is recorded as posted {{date}}',
  takenDown: 'The notice is recorded as taken down {{date}}',
  undone: 'Undone right after it was recorded',
  history: 'History',
  historyLine: 'Recorded {{date}} by {{by}}',
  historyLineUnnamed: 'Recorded {{date}}',
  nameMissing: 'Your name has not been given: the notice gets an empty line for the signature.',
  toName: 'Write your name',
  replaced: 'Corrected',
  takenBack: 'record taken back',
  reasonLine: 'Correction: {{reason}}',
  cli: {
    none: 'Nothing to watch.',
    line: '{{date}} {{meeting}}: {{step}}, {{limit}} · {{standing}} · {{section}}',
    lineOpen: '{{date}} {{meeting}}: {{step}} · {{standing}} · {{section}}',
  },
}

export const postingErrors: Record<keyof typeof swedishErrors, string> = {
  NO_NOTICE:
    'Only a committee’s minutes are announced on the notice board (Local Government Act 8:12). Nothing was recorded.',
  NOTICE_NOT_ADJUSTED:
    'The minutes are not signed off, which is what the notice announces (Local Government Act 8:12). Sign off the minutes first.',
  NOTICE_BEFORE_ADJUSTING:
    'The notice can’t have been posted before the sign-off on {{date}} (Local Government Act 8:12). Nothing was recorded; check the day.',
  NOTICE_IN_FUTURE: '{{date}} is still to come. Record it when it is done; nothing was recorded now.',
  NOTICE_POSTED: 'The notice is recorded as posted {{date}} already. Correct that record if it is wrong.',
  NOTICE_NOT_POSTED:
    'The notice is not recorded as posted. Nothing was changed; record first when it was posted.',
  NOTICE_TAKEN_DOWN:
    'The notice is recorded as taken down {{date}} already. Correct that record if it is wrong.',
  TAKEN_DOWN_BEFORE_POSTED:
    'The notice can’t have been taken down before it was posted on {{date}}. Nothing was recorded; check the day.',
}

export const postingDocuments: typeof swedishDocuments = {
  title: 'Notice',
  proof: 'Proof of posting',
  intro:
    'The minutes of the meeting below are signed off. This is announced on the municipality’s notice board according to the Local Government Act (2017:725) 8:12.',
  proofIntro:
    'The sign-off of the minutes of the meeting below has been announced on the municipality’s notice board according to the Local Government Act (2017:725) 8:12.',
  appeal:
    'An appeal for a review of legality has to come in to the administrative court within three weeks of the day on which the sign-off was announced on the notice board (Local Government Act 13:5).',
  meeting: 'Meeting',
  paragraphs: 'Paragraphs',
  adjustedOn: 'Minutes signed off',
  postedOn: 'Notice posted',
  appealUntil: 'Last day to appeal',
  notBefore: 'Notice taken down at earliest',
  takenDownOn: 'Notice taken down',
  keptAt: 'The minutes are kept',
  blank: '........................................',
  postedBy: 'Notice posted by',
  certifiedBy: 'Certified by',
  signature: 'Signature',
  nameInPrint: 'Name in print',
  cameDownEarly: 'The notice was taken down before the time to appeal was over.',
  corrections: 'Corrections',
  takenBack: 'taken back',
  correction: '{{what}}: {{former}}, corrected to {{now}} on {{date}} by {{by}}. {{reason}}',
  correctionUnnamed: '{{what}}: {{former}}, corrected to {{now}} on {{date}}. {{reason}}',
}
