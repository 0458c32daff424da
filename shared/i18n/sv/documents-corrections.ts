/** Words of the corrections that adjusted minutes are printed with. */
export const correctionDocuments = {
  title: 'Rättelser',
  label: 'Rättelser finns',
  notice: 'Protokollet har rättats efter justeringen: {{about}}. Rättelserna står i sin helhet sist.',
  about: '{{place}} ({{date}})',
  whole: 'protokollet i övrigt',
  toText: 'Till rättelsen av {{place}}',
  intro: 'Det justerade protokollet är oförändrat. I stället för det som står där ska det läsas som nedan.',
  heading: 'Rättelse den {{date}}',
  otherwise: 'Övrigt',
  text: 'Rätt lydelse',
  reason: 'Skäl',
  person: 'Beslutad av',
}
