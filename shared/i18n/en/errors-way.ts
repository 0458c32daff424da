/** Sentences of the codes about the way of minutes and their corrections. */
export const wayErrors = {
  STEP_NOT_POSSIBLE:
    'The minutes are at “$t(way.states.{{state}})”, and from there “$t(way.steps.{{step}})” is not possible. Nothing was changed.',
  STEP_IN_FUTURE: 'That day is still to come ({{date}}). Give the day on which it was done.',
  STEP_BEFORE_MEETING: 'That day is before the meeting on {{date}}. Give the day on which it was done.',
  STEP_BEFORE_LAST:
    'That day is before what already happened to the minutes on {{date}}. Give that day or a later one.',
  SIGNING_COPY_DIFFERS:
    'The minutes are no longer as in the copy that was given out to be signed. Nothing was locked; make a new copy and have it signed.',
  NOT_ADJUSTED: 'The minutes are not signed off yet. Sign them off first.',
  CORRECTION_NOT_ADJUSTED:
    'The minutes are not signed off, so no correction is needed. Change the minutes themselves.',
  CORRECTION_BEFORE_ADJUSTED:
    'A correction can’t be older than the sign-off on {{date}}. Give that day or a later one.',
  CORRECTION_IN_FUTURE: 'The day of the correction is still to come ({{date}}). Give the day it was decided.',
  CORRECTION_NO_PARAGRAPH: 'The minutes have no § {{number}}. Choose a paragraph that is there.',
} as const
