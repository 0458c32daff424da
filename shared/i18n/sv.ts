/** All Swedish words, the source of every key. One file per part of the program. */

import { cli } from './sv/cli.ts'
import { documents } from './sv/documents.ts'
import { errors } from './sv/errors.ts'
import { meeting } from './sv/meeting.ts'
import { menu } from './sv/menu.ts'
import { ui } from './sv/ui.ts'

export const sv = { cli, documents, errors, meeting, menu, ui }

type Said<T> = { readonly [K in keyof T]: T[K] extends string ? string : Said<T[K]> }

/** What every language must say. */
export type Words = Said<typeof sv>
