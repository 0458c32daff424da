/** What a review says that nobody but those who have the passphrase is to read. */
export const reviewWords = {
  passphrase: 'fyra ord som inte hör ihop',
  draft: 'Kajkanten rustas upp med sparade medel.',
  note: 'Läs särskilt om kajkanten.',
  comment: 'Ska medlen verkligen nämnas?',
  suggestion: 'Kajkanten rustas upp nästa vår.',
} as const
