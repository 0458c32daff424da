/** Imports of accounts, and the issues of their files. */
export const accountImport = {
  /** What is said about a SIE file, by the issue's code. */
  issue: {
    NOT_SIE: 'Filen är ingen SIE-fil: {{what}}. Ta ut en SIE-fil ur bokföringssystemet.',
    FILE_TOO_LARGE: 'Filen är större än {{limit}} MB och har inte lästs.',
    LINE_TOO_LONG: 'Raden är längre än {{limit}} MB: så ser ingen rad i en SIE-fil ut.',
    XML_DTD: 'Filen har en dokumenttypsdeklaration (DTD). Sådana läses inte, de kan dölja annat innehåll.',
    XML_BROKEN: 'XML-koden går inte att läsa: {{reason}}.',
    NO_BALANCES:
      'Filen har inga saldon. En fil med bara verifikationer (4I) är till för inläsning i bokföringen.',
    NO_YEAR: 'Räkenskapsåret (#RAR) saknas. Ange året vid importen.',
    YEAR_OTHER: 'Filen gäller räkenskapsåret som börjar {{year}}, inte {{wanted}}.',
    TRUNCATED: 'Filen är avkortad: slutet saknas. Ta ut den på nytt.',
    CHECKSUM: 'Kontrollsumman stämmer inte: filen har ändrats eller skadats sedan den togs ut.',
    AMOUNT_DECIMALS: 'Beloppet "{{text}}" har fler än två decimaler.',
    AMOUNT_TEXT: '"{{text}}" är inget belopp.',
    AMOUNT_LARGE: 'Beloppet "{{text}}" är för stort för att summeras exakt.',
    ROW_UNREADABLE: 'Raden går inte att läsa: "{{text}}" passar inte där det står.',
    BALANCE_DIFF: 'Utgående balans och resultat stämmer inte med ingående balans: {{amount}} kr skiljer.',
    DUPLICATE: 'Konto {{account}} har ett annat belopp på rad {{former}}.',
    ACCOUNT_OUTSIDE:
      'Konto {{account}} hör inte till någon av klasserna 1–8 eller har belopp av fel slag: {{amount}} kr.',
    AMOUNT_FORMAT:
      'Beloppet är skrivet "{{text}}"; det har lästs, men format och avgränsare är inte de rätta.',
    QUOTE: 'Citattecknen på raden går inte ihop. Texten har lästs så gott det går.',
    STRAY_LINE: 'Raden hör inte till någon post: "{{text}}".',
    REPLACEMENT_CHARACTER:
      'Bokstäver har gått förlorade i texten "{{text}}" innan filen kom hit. Beloppen berörs inte.',
    DERIVED_UB: 'Utgående balans saknas och har räknats fram ur ingående balans och månadernas ändringar.',
    DERIVED_RES: 'Årets resultat per konto saknas och har räknats fram ur månadernas ändringar.',
    NO_OPENING: 'Ingående balans saknas: det går inte att pröva att {{amount}} kr stämmer.',
    OPEN_PRIOR_YEAR:
      'Tidigare år är inte avslutat: {{amount}} kr av det beräknade resultatet kommer därifrån.',
    BUDGET_YEAR: 'Budgeten står på fel år i filen. Den har räknats en gång, efter sina månader.',
    OMFATTN: 'Dagen som filen sägs omfatta (#OMFATTN) ligger utanför räkenskapsåret och har inte använts.',
    PERIOD_OUTSIDE: 'Månaden {{period}} ligger utanför sitt räkenskapsår.',
    PERIODS_INCOMPLETE:
      'Månadernas ändringar på konto {{account}} går inte ihop med årets saldo. De visas inte per månad.',
    VOUCHER_UNBALANCED: 'Verifikation {{voucher}} går inte ihop: {{amount}} kr skiljer.',
    VOUCHER_OUTSIDE: 'Verifikationer i {{period}} ligger utanför filens räkenskapsår.',
    ENCODING: 'Texten är kodad som {{encoding}}, inte som filen säger. Den har lästs rätt.',
    LABEL_CASE: 'Etiketterna är skrivna med små bokstäver.',
    UNKNOWN_LABEL: 'Etiketten {{label}} är okänd och har hoppats över.',
    CORRECTION_ROWS: 'Rättade rader i verifikationer (#RTRANS, #BTRANS, strukna rader) räknas inte.',
    RESULT_BALANCE: 'In- eller utgående balans på resultatkonto {{account}} räknas inte.',
    PERIOD_REMAINDER: 'Månadernas rader utan objekt är det som objekten lämnar över; de har lagts ihop.',
  },
  /** What a file is that is no SIE file. */
  notSie: {
    empty: 'den är tom',
    html: 'den är en webbsida',
    pdf: 'den är en PDF',
    xlsx: 'den är en Excelfil eller ett annat zip-arkiv',
    xls: 'den är en äldre Office-fil',
    utf16: 'den är kodad i UTF-16',
    xml: 'den är XML av annat slag än SIE 5',
    other: 'den börjar inte med någon SIE-etikett',
  },
}
