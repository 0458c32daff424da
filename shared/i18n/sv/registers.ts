/** Words of the registers: bodies, and member lists that are read. */
export const registers = {
  paragraphs: { meeting: '§ börjar om med varje möte', year: '§ löper genom året' },
  attachments: { lettered: 'bilagor 2 a, b', running: 'bilagor 1, 2, 3' },
  meetings_one: '1 möte',
  meetings_other: '{{count}} möten',
  members_one: '1 uppdrag',
  members_other: '{{count}} uppdrag',
  substituteFor: 'ersättare för {{name}}',
  imported_one: '1 uppdrag har lagts till.',
  imported_other: '{{count}} uppdrag har lagts till.',
  known_one: '1 uppdrag fanns redan.',
  known_other: '{{count}} uppdrag fanns redan.',
  unknownSubstitute: '{{name}}, som en ersättare ska träda in för, finns inte i organet.',
  notStored: 'Inget har sparats.',
}
