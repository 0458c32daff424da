/** All English words; the compiler holds them to the Swedish keys. */

import { accountImport } from './en/account-import.ts'
import { accountReports } from './en/account-reports.ts'
import { accounts } from './en/accounts.ts'
import { accountsMore } from './en/accounts-more.ts'
import { attachments } from './en/attachments.ts'
import { attendance } from './en/attendance.ts'
import { cli } from './en/cli.ts'
import { documents } from './en/documents.ts'
import { editions } from './en/editions.ts'
import { errors } from './en/errors.ts'
import { extracts } from './en/extracts.ts'
import { history } from './en/history.ts'
import { inMeeting } from './en/in-meeting.ts'
import { inspection } from './en/inspection.ts'
import { items } from './en/items.ts'
import { lint } from './en/lint.ts'
import { meeting } from './en/meeting.ts'
import { menu } from './en/menu.ts'
import { outcomes } from './en/outcomes.ts'
import { overview } from './en/overview.ts'
import { ownRules } from './en/own-rules.ts'
import { pack } from './en/pack.ts'
import { palette } from './en/palette.ts'
import { papers } from './en/papers.ts'
import { posting } from './en/posting.ts'
import { preview } from './en/preview.ts'
import { records } from './en/records.ts'
import { registers } from './en/registers.ts'
import { registersUi } from './en/registers-ui.ts'
import { review } from './en/review.ts'
import { reviewMode } from './en/review-mode.ts'
import { reviewUi } from './en/review-ui.ts'
import { richText } from './en/rich-text.ts'
import { signing } from './en/signing.ts'
import { spelling } from './en/spelling.ts'
import { spreadsheet } from './en/spreadsheet.ts'
import { ui } from './en/ui.ts'
import { versions } from './en/versions.ts'
import { way } from './en/way.ts'
import { year } from './en/year.ts'
import type { Words } from './sv.ts'

export const en: Words = {
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
