/** All English words; the compiler holds them to the Swedish keys. */

import { accountImport } from './en/account-import.ts'
import { accountReports } from './en/account-reports.ts'
import { accounts } from './en/accounts.ts'
import { accountsMore } from './en/accounts-more.ts'
import { cli } from './en/cli.ts'
import { documents } from './en/documents.ts'
import { editions } from './en/editions.ts'
import { errors } from './en/errors.ts'
import { inspection } from './en/inspection.ts'
import { meeting } from './en/meeting.ts'
import { menu } from './en/menu.ts'
import { overview } from './en/overview.ts'
import { pack } from './en/pack.ts'
import { posting } from './en/posting.ts'
import { spreadsheet } from './en/spreadsheet.ts'
import { ui } from './en/ui.ts'
import { year } from './en/year.ts'
import type { Words } from './sv.ts'

export const en: Words = {
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
