/** All Swedish words, the source of every key. One file per part of the program. */

import { accountImport } from './sv/account-import.ts'
import { accountReports } from './sv/account-reports.ts'
import { accounts } from './sv/accounts.ts'
import { accountsMore } from './sv/accounts-more.ts'
import { cli } from './sv/cli.ts'
import { documents } from './sv/documents.ts'
import { editions } from './sv/editions.ts'
import { errors } from './sv/errors.ts'
import { inspection } from './sv/inspection.ts'
import { meeting } from './sv/meeting.ts'
import { menu } from './sv/menu.ts'
import { overview } from './sv/overview.ts'
import { pack } from './sv/pack.ts'
import { posting } from './sv/posting.ts'
import { spreadsheet } from './sv/spreadsheet.ts'
import { ui } from './sv/ui.ts'
import { year } from './sv/year.ts'

export const sv = {
  accountImport,
  accountReports,
  accounts,
  accountsMore,
  cli,
  documents,
  editions,
  errors,
  inspection,
  meeting,
  menu,
  overview,
  pack,
  posting,
  spreadsheet,
  ui,
  year,
}

type Said<T> = { readonly [K in keyof T]: T[K] extends string ? string : Said<T[K]> }

/** What every language must say. */
export type Words = Said<typeof sv>
