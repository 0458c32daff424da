/** The frame of the program, the start page, the board, the list of meetings, import and settings. */
export const ui = {
  undo: 'Ångra',
  dismiss: 'Stäng',
  cancel: 'Avbryt',
  save: {
    saved: 'Sparat',
    savedAt: 'Sparat {{time}}',
    saving: 'Sparar …',
    failed: 'Kunde inte spara.',
    retry: 'Försök igen',
  },
}
