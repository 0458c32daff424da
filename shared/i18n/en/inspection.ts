/** What examinations of files found. */
export const inspection = {
  head: '{{fileName}}: {{pages}}, {{kind}}, {{bytes}} bytes',
  picture: 'picture',
  size_one: '1 page of {{width}} × {{height}} points',
  size_other: '{{count}} pages of {{width}} × {{height}} points',
  encryption: {
    owner: 'Protected against changes; opens without a password',
    user: 'Opened with its password',
  },
  damage: {
    repaired: 'Damaged but repaired; all pages are there',
    salvaged: 'Damaged; only a part could be saved',
  },
  form: 'Form: the fields are shown as they are filled in',
  signature: 'Signature: {{name}}, {{at}}',
  notCovered: 'the file was changed after the signature, or the signature is not whole',
  removed: {
    javascript: 'Scripts that are removed',
    openAction: 'Actions on opening that are removed',
    launch: 'Links to programs and files that are removed',
    submit: 'Buttons that send or fetch data, which are removed',
    uri: 'Links with addresses that are not allowed, which are removed',
    embeddedFile: 'Embedded files that are removed',
    richMedia: 'Films and sounds that are removed',
    xfa: 'Form data of another kind (XFA) that are removed',
  },
  missingFonts: 'Fonts that are not in the file: {{fonts}}',
  textShare: 'Pages with text: {{percent}} %',
}
