/** Words of the registers: bodies, and member lists that are read; in English. */
import type { registers as swedish } from '../sv/registers.ts'

type Said<T> = { readonly [K in keyof T]: T[K] extends string ? string : Said<T[K]> }

export const registers: Said<typeof swedish> = {
  paragraphs: { meeting: '§ begin anew with each meeting', year: '§ run on through the year' },
  attachments: { lettered: 'attachments 2 a, b', running: 'attachments 1, 2, 3' },
  meetings_one: '1 meeting',
  meetings_other: '{{count}} meetings',
  members_one: '1 mandate',
  members_other: '{{count}} mandates',
  substituteFor: 'deputy for {{name}}',
  imported_one: '1 mandate was added.',
  imported_other: '{{count}} mandates were added.',
  known_one: '1 mandate was there already.',
  known_other: '{{count}} mandates were there already.',
  unknownSubstitute: '{{name}}, whom a deputy stands in for, is not in the body.',
  notStored: 'Nothing was stored.',
}
