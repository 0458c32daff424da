/** Spelling: the menu of a misspelled word, and what was learned. */
export const spelling = {
  menu: 'Spelling of {{word}}',
  none: 'No suggestions',
  learn: 'Add “{{word}}” to the word list',
}
