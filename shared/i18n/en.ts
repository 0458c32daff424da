/** All English words; the compiler holds them to the Swedish keys. */

import { cli } from './en/cli.ts'
import { documents } from './en/documents.ts'
import { errors } from './en/errors.ts'
import { meeting } from './en/meeting.ts'
import { menu } from './en/menu.ts'
import { ui } from './en/ui.ts'
import type { Words } from './sv.ts'

export const en: Words = { cli, documents, errors, meeting, menu, ui }
