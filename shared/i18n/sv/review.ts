/** Reviewing minutes with a file in between, in Swedish. */
export const review = {
  passphrase: 'Lösenfras',
  field: { title: 'rubriken', text: 'texten', decision: 'beslutet' },
  cli: {
    written: 'Skrev {{name}}',
    noPassphrase:
      'Lösenfrasen saknas: ange --passphrase-file FILE, eller kör kommandot där den går att skriva in.',
    passphraseAgain: 'Lösenfrasen igen',
    passphrasesDiffer: 'de två lösenfraserna är inte lika',
    badReviewer:
      '”{{text}}” är ingen granskare: skriv "Namn:roll", där rollen är ordförande, justerare eller annan',
    noParagraph: 'det finns ingen § {{number}} i utkastet',
    approved: '{{name}} godkänner protokollet.',
    changes: '{{name}} ber om ändringar.',
    merged: 'kan tas in',
    conflict: 'strider mot vad som står nu eller mot en annan granskare',
    comment: 'kommentar',
    gone: 'paragrafen finns inte längre',
  },
} as const
