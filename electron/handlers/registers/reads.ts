/** The calls about registers that only read. */
import { readBlob } from '../../db/blobs.ts'
import { getOrganisation } from '../../db/board.ts'
import { bodyOf, listBodies } from '../../db/bodies.ts'
import type { Database } from '../../db/open.ts'
import { listMembers, listPeople } from '../../db/people.ts'
import { getLook } from '../../db/settings.ts'
import type { ReadHandlers } from '../handler.ts'

export const registerReads = {
  'organisation.get': ({ db }) => getOrganisation(db),
  'organisation.logo': ({ db }) => logoAddress(db),
  'body.list': ({ db }) => listBodies(db),
  'person.list': ({ db }) => listPeople(db),
  'member.list': ({ db }, { body }) => listMembers(db, bodyOf(db, body)),
} satisfies Partial<ReadHandlers>

function logoAddress(db: Database): string | null {
  const { logo } = getLook(db)
  return logo && `data:${logo.mediaType};base64,${readBlob(db, logo.sha256).toString('base64')}`
}
