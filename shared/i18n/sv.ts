/** All Swedish words, the source of every key. One file per part of the program. */
import { menu } from './sv/menu.ts'
import { ui } from './sv/ui.ts'

export const sv = { menu, ui }

type Said<T> = { readonly [K in keyof T]: T[K] extends string ? string : Said<T[K]> }

/** What every language must say. */
export type Words = Said<typeof sv>
