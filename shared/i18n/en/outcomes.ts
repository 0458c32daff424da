/** Outcomes of matters, in what tense they are worded, and standing phrases, in English. */
import type { Words } from '../sv.ts'

export const outcomes: Words['outcomes'] = {
  label: 'Outcome',
  none: 'No outcome',
  several: 'Different outcomes',
  of: {
    approved: 'Approved',
    approvedByVote: 'Approved after a vote',
    amended: 'Amended',
    rejected: 'Rejected',
    noted: 'Noted',
    remitted: 'Sent back',
    tabled: 'Tabled',
    withdrawn: 'Withdrawn',
    elected: 'Election',
  },
  command: 'Outcome: {{outcome}}',
  replaced_one: 'The outcome “{{outcome}}” wrote a new decision in place of yours',
  replaced_other: 'The outcome “{{outcome}}” wrote new decisions in place of {{count}} of yours',
  decided: '{{count}} paragraphs were given the outcome “{{outcome}}”',
  cleared: '{{count}} paragraphs have no outcome',
  chosen: '{{count}} paragraphs chosen',
  chosenHint:
    'Same decision for these: choose an outcome. It goes for all chosen paragraphs, and is undone in one step.',
  removed: '{{count}} paragraphs were removed',
  moved: '{{count}} paragraphs moved to place {{position}}',
  menu: 'Same decision for the chosen paragraphs',
  keys: 'Arrow up and down choose, with Shift several. Alt and an arrow move. Shift and F10 open the outcomes. Enter writes, Esc leads back. Delete removes.',
  tense: 'Decisions are written',
  tenses: { kind: 'As is usual', present: 'In the present', past: 'In the past' },
  tensesHelp: {
    kind: 'Committees write in the present, boards in the past.',
    present: '“{{body}} godkänner rapporten.”',
    past: '“{{body}} godkände rapporten.”',
  },
  phrases: {
    how: 'Type the shortcut in an agenda or in minutes and press Tab: the text takes its place. A shortcut that begins with a mark, such as ;md or /av, expands at a space too. Undo takes it back.',
    group: 'Insert phrase',
    insert: 'Insert phrase: {{shortcut}}',
  },
}
