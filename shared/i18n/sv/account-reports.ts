/** Reports, checks and key figures of the accounts. */
export const accountReports = {
  checks: {
    tiesOut: {
      ok: 'Utgående balans och resultat stämmer med ingående balans.',
      found: 'Utgående balans och resultat skiljer {{difference}} från ingående balans.',
      unknown: 'Balansen går inte att kontrollera: ingående eller utgående balans saknas.',
    },
    resultMeetsBalance: {
      ok: 'Resultatrapportens resultat är balansrapportens beräknade resultat.',
      found: 'Resultatrapporten och balansrapportens beräknade resultat skiljer {{difference}}.',
      unknown: 'Resultatrapporten går inte att kontrollera mot balansrapporten: uppgifter saknas.',
    },
    resultMeetsBalanceEarlier: {
      ok: 'Resultatrapportens resultat är balansrapportens beräknade resultat.',
      found: 'I beräknat resultat ingår {{difference}} från föregående år, som inte är avslutat.',
      unknown: 'Resultatrapporten går inte att kontrollera mot balansrapporten: uppgifter saknas.',
    },
    sumsByLevel: {
      ok: '{{report}}: varje grupps summa är summan av dess konton.',
      found: '{{report}}: summor stämmer inte med sina konton.',
      unknown: '{{report}}: summorna går inte att kontrollera.',
    },
    placed: {
      ok: '{{report}}: varje konto med belopp står på en rad.',
      found: '{{report}}: konton saknar rad eller står på flera. Ändra rapportmallen.',
      unknown: '{{report}}: kontona går inte att kontrollera.',
    },
    template: {
      ok: '{{report}}: rapportmallen är hel.',
      found: '{{report}}: rapportmallen har fel.',
      unknown: '{{report}}: rapportmallen går inte att kontrollera.',
    },
    openingIsLastClosing: {
      ok: 'Ingående balans är föregående års utgående balans.',
      found: 'Ingående balans skiljer {{difference}} från föregående års utgående balans.',
      unknown: 'Ingående balans går inte att kontrollera: föregående års utgående balans saknas.',
    },
    vouchersBalance: {
      ok: 'Varje verifikation balanserar.',
      found: 'Verifikationer balanserar inte.',
      unknown: 'Verifikationer går inte att kontrollera: filen innehåller inga.',
    },
    budgetComplete: {
      ok: 'Budgeten har alla konton med utfall.',
      found: 'Konton har utfall men ingen budget.',
      unknown: 'Budget saknas.',
    },
    budgetLacksTax: {
      ok: 'Budgeten har en skatt.',
      found: 'Budgeten saknar skatt. Med årets skattesats är den {{difference}}.',
      unknown: 'Budget saknas.',
    },
    forecastComplete: {
      ok: 'Prognosen har alla konton med utfall.',
      found: 'Konton har utfall men ingen prognos.',
      unknown: 'Prognos saknas.',
    },
    forecastLacksTax: {
      ok: 'Prognosen har en skatt.',
      found: 'Prognosen saknar skatt. Med årets skattesats är den {{difference}}.',
      unknown: 'Prognos saknas.',
    },
    amountsKnown: {
      ok: 'Varje konto i filerna har ett belopp.',
      found: 'Konton har belopp som inte gick att läsa. De och summorna där de ingår visas som –.',
      unknown: 'Kontonas belopp går inte att kontrollera.',
    },
    named: {
      ok: 'Alla konton har ett namn.',
      found: 'Konton saknar namn.',
      unknown: 'Kontonas namn går inte att kontrollera.',
    },
    signs: {
      ok: 'Inget konto har ett oväntat tecken.',
      found: 'Konton har ett oväntat tecken, till exempel intäkter i debet.',
      unknown: 'Kontonas tecken går inte att kontrollera.',
    },
    importNotes: {
      ok: 'Filerna är importerade utan förbehåll.',
      found: 'Filer är importerade med en anteckning, som skrivs ut i rapporten.',
      unknown: 'Filerna går inte att kontrollera.',
    },
  },
  taxRateProblems: {
    empty: 'Tabellen är tom.',
    double: 'Två skattesatser gäller från {{where}}.',
  },
  templateProblems: {
    doubleId: 'Två rader har beteckningen {{where}}.',
    unknownTerm: 'Raden {{where}} räknar med {{what}}, som inte står före den.',
    wrongRange: 'Raden {{where}} har ett intervall som inte går att läsa: {{what}}.',
    overlap: 'Raden {{where}} har konton som också står i {{what}}.',
    doubled: 'Konto {{where}} står på flera rader: {{what}}.',
    unmapped: 'Konto {{where}} {{what}} har belopp men ingen rad.',
  },
}

/** Words of the printed reports. */
export const accountDocuments = {
  result: 'Resultatrapport',
  balance: 'Balansrapport',
  followup: 'Uppföljningsrapport',
  account: 'Konto',
  name: 'Benämning',
  line: 'Post',
  columns: {
    prior: 'Utfall\n{{priorPeriod}}',
    actual: 'Utfall\n{{period}}',
    budget: 'Budget\n{{year}}',
    forecast: 'Prognos\n{{year}}',
    previousForecast: 'Fg prognos\n{{year}}',
    priorYear: 'Bokslut\n{{priorYear}}',
    budgetToDate: 'Budget\nt.o.m. perioden',
    deviation: 'Avvikelse\nmot budget',
    deviationToDate: 'Avvikelse\nt.o.m. perioden',
    opening: 'Ingående\n{{yearStart}}',
    change: 'Förändring',
    closing: 'Utgående\n{{period}}',
  },
  period: 'Period {{yearStart}} – {{period}}',
  amounts: {
    kr: 'Belopp i kronor',
    kkr: 'Belopp i tusental kronor (kkr)',
    mkr: 'Belopp i miljoner kronor (mkr)',
  },
  rounding: 'Avrundningsdifferenser kan förekomma.',
  estimatedTax: '{{text}} är beräknad till {{rate}} av resultatet där ingen skatt är bokförd.',
  comments: 'Kommentarer',
  source: 'Källa: {{fileName}}, importerad {{date}}.',
  importNote: '{{fileName}} stämde inte vid importen. Anteckning: {{note}}',
  evenBudget: 'Periodens budget är helårets budget, lika fördelad på månaderna.',
  unknown: '– betyder att uppgiften saknas.',
  keyFigures: 'Nyckeltal',
  solidity: 'Soliditet',
  liquidity: 'Kassalikviditet',
  solidityFormula:
    'Soliditet = (eget kapital {{equity}} + beräknat resultat {{computedResult}} + obeskattade reserver efter skatt {{untaxedAfterTax}}) / summa tillgångar {{totalAssets}} = {{value}}',
  liquidityFormula:
    'Kassalikviditet = omsättningstillgångar utom lager {{liquidAssets}} / kortfristiga skulder {{shortTermLiabilities}} = {{value}}',
  summary: {
    title: 'Resultaträkning i sammandrag',
    periodActual: 'Utfall\nperiod',
    periodBudget: 'Budget\nperiod',
    periodDeviation: 'Avvikelse\nperiod',
    periodPrior: 'Utfall\nfg år',
    yearForecast: 'Prognos\nhelår',
    yearPreviousForecast: 'Fg prognos\nhelår',
    yearBudget: 'Budget\nhelår',
    yearPrior: 'Bokslut\nfg år',
  },
  scorecard: 'Styrkort',
  personnel: {
    title: 'Personalvolym och lönekostnad',
    columns: {
      actual: 'Utfall t.o.m. perioden',
      prior: 'Utfall fg år',
      forecast: 'Prognos',
      priorYear: 'Bokslut fg år',
    },
  },
  investments: {
    title: 'Investeringar',
    columns: { actual: 'Utfall', forecast: 'Prognos', previousForecast: 'Fg prognos', budget: 'Budget' },
  },
  chart: {
    actual: 'Utfall',
    budget: 'Budget',
    forecast: 'Prognos',
    prior: 'Utfall fg år',
    cumulative: '{{text}}, ackumulerat per månad, {{unit}}',
    deviations: 'Avvikelse prognos mot budget, {{unit}}',
    alternative: '{{title}}. {{values}}',
  },
}
