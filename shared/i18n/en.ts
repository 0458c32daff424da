/** All English words; the compiler holds them to the Swedish keys. */
import { menu } from './en/menu.ts'
import { ui } from './en/ui.ts'
import type { Words } from './sv.ts'

export const en: Words = { menu, ui }
