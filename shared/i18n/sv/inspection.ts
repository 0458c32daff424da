/** What examinations of files found. */
export const inspection = {
  head: '{{fileName}}: {{pages}}, {{kind}}, {{bytes}} byte',
  picture: 'bild',
  size_one: '1 sida på {{width}} × {{height}} punkter',
  size_other: '{{count}} sidor på {{width}} × {{height}} punkter',
  encryption: {
    owner: 'Skyddad mot ändring; öppnas utan lösenord',
    user: 'Öppnad med lösenord',
  },
  damage: {
    repaired: 'Skadad men lagad; alla sidor är kvar',
    salvaged: 'Skadad; bara en del har gått att rädda',
  },
  form: 'Formulär: fälten visas så som de är ifyllda',
  signature: 'Underskrift: {{name}}, {{at}}',
  notCovered: 'filen har ändrats efter underskriften, eller underskriften är inte hel',
  removed: {
    javascript: 'Skript som tas bort',
    openAction: 'Händelser när filen öppnas som tas bort',
    launch: 'Länkar till program och filer som tas bort',
    submit: 'Knappar som skickar eller hämtar uppgifter som tas bort',
    uri: 'Länkar med otillåten adress som tas bort',
    embeddedFile: 'Inbäddade filer som tas bort',
    richMedia: 'Filmer och ljud som tas bort',
    xfa: 'Formulärdata av annat slag (XFA) som tas bort',
  },
  missingFonts: 'Typsnitt som inte följer med: {{fonts}}',
  textShare: 'Sidor med text: {{percent}} %',
}
