/** The page that says what is next, in English. */
import type { overview as swedish } from '../sv/overview.ts'

type Said<T> = { readonly [K in keyof T]: T[K] extends string ? string : Said<T[K]> }

export const overview: Said<typeof swedish> = {
  title: 'Overview',
  print: 'Print',
  next: 'Next meeting',
  today: 'today',
  tomorrow: 'tomorrow',
  inDays: 'in {{count}} days',
  open: 'Open the meeting',
  ready: 'Nothing is missing.',
  missing: 'This is missing',
  noItems: 'The agenda is empty',
  noItemsDo: 'Write the agenda',
  awaited: 'No file: {{title}}',
  noProposal: 'No proposed decision: {{title}}',
  notSent: 'The papers have not been sent',
  unsentSupplement: 'What is new since the papers were sent has not been sent',
  item: 'Item {{number}}',
  noNextTitle: 'No meeting ahead',
  noNextText: 'Once the next meeting is entered, what it lacks is told here.',
  toMeetings: 'To the meetings',
  clock: { committee: 'Sign-off and notice', company: 'Sign-off', association: 'Sign-off' },
  clockNone: 'No minutes wait to be signed off.',
  clockNoneCommittee: 'No minutes wait to be signed off, and no notice to be posted or taken down.',
  what: 'What',
  when: 'When',
  state: 'State',
  more_one: '1 more, of earlier meetings',
  more_other: '{{count}} more, of earlier meetings',
  upcoming: 'Dates ahead',
  upcomingNone: 'No meetings ahead are entered.',
  decisions: 'Latest decisions',
  decisionsNone: 'The decisions are shown here once the first minutes are written.',
  draft: 'not signed off',
}
