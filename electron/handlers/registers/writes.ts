/** The calls about registers that change the board file. */
import { usualBodySettings } from '../../../shared/model/board.ts'
import { updateOrganisation } from '../../db/board.ts'
import { addBody, bodyOf, removeBody, restoreBody, updateBody } from '../../db/bodies.ts'
import { keepingSeries } from '../../db/minutes-numbers.ts'
import { setFirstParagraph } from '../../db/paragraph-numbers.ts'
import { addMember, importMembers, updateMember, updatePerson } from '../../db/people.ts'
import { keepingReady } from '../../db/ready-minutes.ts'
import { removeRow, restoreRow } from '../../db/rows.ts'
import { getLook, setLook } from '../../db/settings.ts'
import type { WriteHandlers } from '../handler.ts'

export const registerWrites = {
  'organisation.update': ({ db }, organisation) => {
    keepingReady(db, () => updateOrganisation(db, organisation))
    return null
  },
  'organisation.logo.clear': ({ db }) => {
    setLook(db, { ...getLook(db), logo: null })
    return null
  },
  'body.add': ({ db }, { settings, ...body }) => ({
    id: addBody(db, { ...body, settings: { ...usualBodySettings, ...given(settings) } }),
  }),
  'body.update': ({ db }, { id, body }) => {
    keepingReady(db, () => keepingSeries(db, () => updateBody(db, id, body)))
    return null
  },
  'body.remove': ({ db, now }, { id }) => {
    removeBody(db, id, now)
    return null
  },
  'body.restore': ({ db }, { id }) => {
    restoreBody(db, id)
    return null
  },
  'person.update': ({ db }, { id, person }) => {
    updatePerson(db, id, person)
    return null
  },
  'member.add': ({ db }, { person, body, ...member }) => ({
    id: addMember(db, member, bodyOf(db, body), person),
  }),
  'member.update': ({ db }, { id, member, person }) => {
    updateMember(db, id, member, person)
    return null
  },
  'member.remove': ({ db, now }, { id }) => {
    removeRow(db, 'mandate', id, now)
    return null
  },
  'member.restore': ({ db }, { id }) => {
    restoreRow(db, 'mandate', id)
    return null
  },
  'member.import': ({ db }, { rows, body }) => {
    return importMembers(db, rows, bodyOf(db, body))
  },
  'minutes.number': ({ db }, { meeting, first }) => {
    setFirstParagraph(db, meeting, first)
    return null
  },
} satisfies Partial<WriteHandlers>

/** Without what was left out. */
function given<T extends object>(value: T | undefined): { [K in keyof T]: Exclude<T[K], undefined> } {
  const entries = Object.entries(value ?? {}).filter(([, entry]) => entry !== undefined)
  return Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], undefined> }
}
