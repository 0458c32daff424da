/** Spelling: the menu of a misspelled word, and what was learned. */
export const spelling = {
  menu: 'Rättstavning av {{word}}',
  none: 'Inga förslag',
  learn: 'Lägg till ”{{word}}” i ordlistan',
}
