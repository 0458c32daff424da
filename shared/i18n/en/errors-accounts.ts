/** Sentences of the codes about accounts. */
export const accountErrors = {
  ACCOUNTS_REFUSED: '{{fileName}} can’t be imported: {{reason}} Nothing has been stored.',
  ACCOUNTS_BLOCKED:
    '{{fileName}} does not add up: {{reason}} Nothing has been stored. Import it with a note on why it is to be used all the same, or take out a new file.',
  ACCOUNTS_NO_YEAR: '{{fileName}} does not say which fiscal year it is of. Give the year.',
  NO_ACCOUNTS: 'There are no booked amounts up to {{period}}. Import a SIE file of the period.',
  ACCOUNTS_LOCKED:
    'The report of {{period}} is locked. Nothing has been changed; a new file for the period begins a new version.',
  TEMPLATE_WRONG: 'The report template can’t be used: {{reason}} Nothing has been changed.',
  TEMPLATE_FILE_WRONG:
    '{{fileName}} can’t be used as a report template: {{reason}} Nothing has been changed.',
  ACCOUNTS_UNMAPPED:
    'Accounts with amounts have no place in the report template: {{accounts}}. Add them to the template.',
  FIGURES_UNKNOWN:
    'The text refers to figures that are not in the reports: {{figures}}. Nothing has been written. Change the text or the template.',
  TAX_RATES_WRONG: 'The tax rates can’t be used: {{reason}} Nothing has been changed.',
  SPREADSHEET_UNREADABLE:
    '{{fileName}} can’t be read as a spreadsheet. Nothing has been changed; save the file as .xlsx or .csv and try again.',
  FORECAST_UNFINISHED:
    'A forecast under Accounts is not finished: “{{text}}”. All else is stored; finish it, or press Esc in the field.',
  TEMPLATE_UNSAVED:
    'The report template {{name}} has changes that are not saved. All else is stored; save a new version under Accounts, Templates, or undo the changes.',
} as const
