/** All Swedish words, the source of every key. One file per part of the program. */

import { accountImport } from './sv/account-import.ts'
import { accountReports } from './sv/account-reports.ts'
import { accounts } from './sv/accounts.ts'
import { accountsMore } from './sv/accounts-more.ts'
import { attachments } from './sv/attachments.ts'
import { attendance } from './sv/attendance.ts'
import { cli } from './sv/cli.ts'
import { documents } from './sv/documents.ts'
import { editions } from './sv/editions.ts'
import { errors } from './sv/errors.ts'
import { extracts } from './sv/extracts.ts'
import { history } from './sv/history.ts'
import { inMeeting } from './sv/in-meeting.ts'
import { inspection } from './sv/inspection.ts'
import { items } from './sv/items.ts'
import { lint } from './sv/lint.ts'
import { meeting } from './sv/meeting.ts'
import { menu } from './sv/menu.ts'
import { outcomes } from './sv/outcomes.ts'
import { overview } from './sv/overview.ts'
import { ownRules } from './sv/own-rules.ts'
import { pack } from './sv/pack.ts'
import { palette } from './sv/palette.ts'
import { papers } from './sv/papers.ts'
import { posting } from './sv/posting.ts'
import { preview } from './sv/preview.ts'
import { records } from './sv/records.ts'
import { registers } from './sv/registers.ts'
import { registersUi } from './sv/registers-ui.ts'
import { review } from './sv/review.ts'
import { reviewMode } from './sv/review-mode.ts'
import { reviewUi } from './sv/review-ui.ts'
import { richText } from './sv/rich-text.ts'
import { signing } from './sv/signing.ts'
import { spelling } from './sv/spelling.ts'
import { spreadsheet } from './sv/spreadsheet.ts'
import { ui } from './sv/ui.ts'
import { versions } from './sv/versions.ts'
import { way } from './sv/way.ts'
import { year } from './sv/year.ts'

export const sv = {
  accountImport,
  accountReports,
  accounts,
  accountsMore,
  attachments,
  attendance,
  cli,
  documents,
  editions,
  errors,
  extracts,
  history,
  inMeeting,
  inspection,
  items,
  lint,
  meeting,
  menu,
  outcomes,
  overview,
  ownRules,
  pack,
  palette,
  papers,
  posting,
  preview,
  records,
  review,
  reviewUi,
  reviewMode,
  richText,
  registers,
  registersUi,
  signing,
  spelling,
  spreadsheet,
  ui,
  versions,
  way,
  year,
}

type Said<T> = { readonly [K in keyof T]: T[K] extends string ? string : Said<T[K]> }

/** What every language must say. */
export type Words = Said<typeof sv>
