/** Signing: copies to be signed, signed copies that come back, signatures with a certificate. */
export const signing = {
  title: 'Underskrivet exemplar',
  notReady: 'När protokollet är klart för justering görs här ett exemplar att skriva under.',
  copy: 'Underskriftsexemplar',
  copyText: 'Protokollet med tomma rader för underskrifterna, förseglat med sitt innehåll.',
  copyAgain: 'Gjort {{date}} av {{by}} · {{pages}} · sigill {{seal}}',
  copyOutdated: 'Protokollet har ändrats sedan exemplaret gjordes. Gör ett nytt och låt det skrivas under.',
  finalText: 'Protokollet är justerat: det låsta exemplaret skrivs under.',
  makeCopy: 'Gör underskriftsexemplar …',
  saveCopy: 'Spara underskriftsexemplar …',
  writing: 'Skriver {{file}} …',
  attachScan: 'Bifoga inskannat …',
  importSigned: 'Hämta e-signerad PDF …',
  signLocally: 'Skriv under med certifikat …',
  dropHint: 'Eller släpp filerna här: en e-signerad PDF prövas, annat bifogas som inskannat.',
  dropHere: 'Släpp det underskrivna exemplaret här',
  working: 'Prövar det underskrivna exemplaret …',
  copies: 'Underskrivna exemplar',
  none: 'Inget underskrivet exemplar har kommit än.',
  kind: { scan: 'Inskannat', esigned: 'E-signerat', local: 'Underskrivet här' },
  added: '{{date}} av {{by}}',
  show: 'Visa',
  save: 'Spara …',
  showName: 'Visa {{file}}',
  saveName: 'Spara {{file}}',
  sha: 'SHA-256 {{sha256}}',
  signatures: 'Underskrifter i {{file}}',
  signatureBy: '{{signer}}, {{date}} kl. {{time}}',
  signatureUndated: '{{signer}}, utan tid',
  unnamed: 'Namnlöst certifikat',
  intact: 'Giltig underskrift',
  broken: 'Underskriften stämmer inte',
  coversFile: 'omfattar hela filen',
  coversPart: 'omfattar filen fram till det som lagts till senare',
  ownIssuer: 'certifikatet är utfärdat av innehavaren själv',
  issuedBy: 'certifikat från {{issuer}}',
  notTrusted: 'Att den som utfärdat ett certifikat går att lita på prövas inte här.',
  received: 'Kontrollen är klar. Det är samma dokument och är sparat vid protokollet.',
  receivedScan: 'Sparat vid protokollet.',
  remark: {
    notWhole: 'Ingen underskrift omfattar hela filen: något lades till efter den sista.',
    notInTime: 'Certifikatet för {{signer}} gällde inte när det användes.',
    addedText: 'Tillagd text på sidan {{page}}: ”{{text}}”',
    addedMarks: 'På sidan {{page}} syns något som inte fanns i exemplaret.',
    pagesDiffer: '{{pages}} av {{expected}} sidor.',
    earlierWording: 'Det är ett tidigare underskriftsexemplar, inte det senaste.',
  },
  days: {
    offer: 'Fyll i dagarna efter underskrifterna',
    which: '{{name}}: {{date}}',
  },
  sign: {
    title: 'Skriv under med certifikatfil',
    intro: 'Underskriften läggs till i PDF:en. De som redan finns där är kvar.',
    who: 'Vem skriver under',
    whoHint: 'Certifikatet säger vem det är; namnet här är till för att upptäcka förväxlingar.',
    file: 'Certifikatfil',
    choose: 'Välj fil (.p12, .pfx) …',
    noFile: 'Ingen fil är vald.',
    passphrase: 'Lösenord till filen',
    passphraseHint: 'Sparas inte.',
    submit: 'Skriv under',
    signing: 'Skriver under …',
  },
  reason: 'Justering av protokoll',
  cli: {
    copied: 'Underskriftsexemplar: {{file}}, {{pages}}, sigill {{contentSha256}}',
    kept: 'Sparat: {{kind}}, {{file}}, {{pages}}, SHA-256 {{sha256}}',
    none: 'Inget underskrivet exemplar.',
    passphrase: 'Lösenord till certifikatfilen: ',
    saved: 'Sparat: {{file}}',
  },
  identity: {
    minutes: '{{file}} är det justerade protokollet från {{date}}, byte för byte.',
    signingCopy: '{{file}} är ett underskriftsexemplar från {{date}}, byte för byte.',
    signedCopy: '{{file}} är ett underskrivet exemplar från {{date}}, byte för byte.',
    sameText: '{{file}} säger detsamma som protokollet från {{date}}, men är inte den fil som sparades.',
    altered:
      '{{file}} bär sigillet för protokollet från {{date}} men har ett annat innehåll än det som låstes. Rättelser som gjorts senare räknas dit. {{reason}}',
    unknown: '{{file}} hör inte till något protokoll i styrelsefilen.',
  },
} as const

/** What happened, what is safe, what to do. */
export const signingErrors = {
  MINUTES_NOT_READY:
    'Protokollet är inte klart för justering, så texten kan ännu ändras. Inget exemplar har gjorts; markera det som klart för justering först.',
  NO_SIGNING_COPY:
    'Det finns inget exemplar att jämföra med eller skriva under. Gör ett underskriftsexemplar först; inget har sparats.',
  SIGNED_PDF_NO_SIGNATURE:
    '{{fileName}} innehåller ingen elektronisk underskrift. Inget har sparats; är den underskriven på papper, bifoga den som inskannad.',
  SIGNED_PDF_BROKEN:
    'Underskriften av {{signer}} i {{fileName}} stämmer inte med filen: den är ändrad efteråt, eller går inte att pröva. Inget har sparats; be om filen på nytt.',
  SIGNED_PDF_ALTERED:
    '{{fileName}} är inte samma dokument: på sidan {{page}} stod ”{{was}}”, nu står ”{{is}}”. Inget har sparats; låt underskriftsexemplaret självt skrivas under.',
  SIGNED_PDF_COVERED:
    'I {{fileName}} är något på sidan {{page}} täckt eller ser annorlunda ut än i exemplaret. Inget har sparats; låt underskriftsexemplaret självt skrivas under.',
  SIGNED_PDF_PAGES:
    '{{fileName}} har {{pages}} sidor och exemplaret {{expected}}. Inget har sparats; låt underskriftsexemplaret självt skrivas under.',
  SIGNED_PDF_OTHER_MEETING:
    '{{fileName}} är protokollet från mötet {{date}}, inte från detta. Inget har sparats; hämta det på sitt eget möte.',
  SIGNED_PDF_OTHER:
    '{{fileName}} är inte detta protokoll: dess sigill står inte i den. Inget har sparats; kontrollera att det är rätt fil.',
  CERTIFICATE_PASSPHRASE:
    'Lösenordet öppnar inte {{fileName}} (eller så är filen ändrad). Inget har skrivits under; skriv det igen.',
  CERTIFICATE_DAMAGED:
    '{{fileName}} är ingen hel certifikatfil (PKCS#12). Inget har skrivits under; exportera den på nytt därifrån den kom.',
  CERTIFICATE_NO_KEY:
    '{{fileName}} saknar en privat nyckel med certifikat. Inget har skrivits under; exportera filen med nyckeln.',
  CERTIFICATE_EXPIRED:
    'Certifikatet i {{fileName}} gick ut {{date}}. Inget har skrivits under; skaffa ett nytt certifikat.',
  CERTIFICATE_NOT_YET:
    'Certifikatet i {{fileName}} gäller först från {{date}}. Inget har skrivits under; kontrollera datorns klocka.',
  CERTIFICATE_OTHER_PERSON:
    'Certifikatet är utställt på {{name}}, inte på {{signer}}. Inget har skrivits under; välj rätt person eller rätt fil.',
} as const

/** Printed on a copy to be signed, and on sealed minutes. */
export const signingDocuments = {
  copy: 'Underskriftsexemplar',
  /** Name of a file. */
  signedFile: 'Protokoll {{date}}, underskrivet av {{name}}.pdf',
  seal: 'Sigill: SHA-256 av protokollets innehåll {{seal}}',
  copySeal: 'Underskriftsexemplar. Sigill: SHA-256 av protokollets innehåll utan underskriftsdagar {{seal}}',
}
