/** The commands by name. */
import { checkAccounts, exportAccounts, showAccounts } from './accounts.ts'
import { accountTemplate } from './accounts-template.ts'
import type { Command } from './command.ts'
import { demo } from './demo.ts'
import { editions, replace, send } from './editions.ts'
import { exportAgenda, exportMinutes } from './export.ts'
import { exportChangeLog, exportPack } from './export-pack.ts'
import { importMeeting } from './import.ts'
import { importSie } from './import-sie.ts'
import { importSpreadsheet } from './import-spreadsheet.ts'
import { inspect } from './inspect.ts'
import { newBoard } from './new.ts'
import { clock, exportNotice, exportProof, post, takeDown } from './posting.ts'
import { show } from './show.ts'
import { verify } from './verify.ts'
import { addSeries, exportCalendar, showYear } from './year-plan.ts'

export const commands: Readonly<Record<string, Command>> = {
  demo,
  new: newBoard,
  'import meeting': importMeeting,
  'import sie': importSie,
  'import spreadsheet': importSpreadsheet,
  show,
  'export agenda': exportAgenda,
  'export minutes': exportMinutes,
  'export pack': exportPack,
  'export changelog': exportChangeLog,
  send,
  replace,
  editions,
  inspect,
  'export accounts': exportAccounts,
  'accounts show': showAccounts,
  'accounts check': checkAccounts,
  'accounts template': accountTemplate,
  year: showYear,
  'year series': addSeries,
  'export calendar': exportCalendar,
  clock,
  'export notice': exportNotice,
  post,
  'take-down': takeDown,
  'export proof': exportProof,
  verify,
}
