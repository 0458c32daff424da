/** Sentences of the codes about accounts. */
export const accountErrors = {
  ACCOUNTS_REFUSED: '{{fileName}} can’t be imported: {{reason}} Nothing has been stored.',
  ACCOUNTS_BLOCKED:
    '{{fileName}} does not add up: {{reason}} Nothing has been stored. Import it with a note on why it is to be used all the same, or take out a new file.',
  ACCOUNTS_NO_YEAR: '{{fileName}} does not say which fiscal year it is of. Give the year.',
  NO_ACCOUNTS: 'There are no booked amounts up to {{period}}. Import a SIE file of the period.',
  ACCOUNTS_LOCKED: 'The report of {{period}} is locked. Nothing has been changed.',
  TEMPLATE_WRONG: 'The report template can’t be used: {{reason}} Nothing has been changed.',
  ACCOUNTS_UNMAPPED:
    'Accounts with amounts have no place in the report template: {{accounts}}. Add them to the template.',
  SPREADSHEET_UNREADABLE:
    '{{fileName}} can’t be read as a spreadsheet. Nothing has been changed; save the file as .xlsx or .csv and try again.',
} as const
