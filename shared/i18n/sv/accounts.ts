/** The page of interim accounts. */
export const accounts = {
  tabs: {
    label: 'Delar av ekonomin',
    result: 'Resultat',
    balance: 'Balans',
    months: 'Månader',
    keyFigures: 'Nyckeltal',
    scorecard: 'Styrkort',
    followUp: 'Uppföljning',
    templates: 'Mallar',
    sources: 'Källor',
  },
}
