/** The commands by name. */
import { checkAccounts, exportAccounts, showAccounts } from './accounts.ts'
import { accountTemplate } from './accounts-template.ts'
import { bodies, importMembers } from './bodies.ts'
import { checkPapers } from './check.ts'
import type { Command } from './command.ts'
import { demo } from './demo.ts'
import { editions, replace, send } from './editions.ts'
import { exportAgenda, exportDocket, exportSignedMinutes, exportSummons } from './export.ts'
import { exportChangeLog, exportPack } from './export-pack.ts'
import {
  exportAttendance,
  exportDecisions,
  exportExtract,
  exportMinutes,
  exportWebMinutes,
} from './extracts.ts'
import { history } from './history.ts'
import { importMeeting } from './import.ts'
import { importSie } from './import-sie.ts'
import { importSpreadsheet } from './import-spreadsheet.ts'
import { inspect } from './inspect.ts'
import { lint, signOff } from './lint.ts'
import { newBoard } from './new.ts'
import { clock, exportNotice, exportProof, post, takeDown } from './posting.ts'
import { mergeReview, openReview, sendReview } from './review.ts'
import { show } from './show.ts'
import { signingCopy, signingImport, signingList, signingSave, signingScan, signingSign } from './signing.ts'
import { verify } from './verify.ts'
import { correct, minutesStates, minutesStep } from './way.ts'
import { addSeries, exportCalendar, showYear } from './year-plan.ts'

export const commands: Readonly<Record<string, Command>> = {
  demo,
  new: newBoard,
  'import meeting': importMeeting,
  'import members': importMembers,
  'import sie': importSie,
  'import spreadsheet': importSpreadsheet,
  show,
  history,
  bodies,
  'export agenda': exportAgenda,
  'export summons': exportSummons,
  'export docket': exportDocket,
  'export minutes': exportMinutes,
  'export signed-minutes': exportSignedMinutes,
  'export extract': exportExtract,
  'export decisions': exportDecisions,
  'export attendance': exportAttendance,
  'export web': exportWebMinutes,
  'export pack': exportPack,
  'export changelog': exportChangeLog,
  check: checkPapers,
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
  lint,
  'sign-off': signOff,
  'signing copy': signingCopy,
  'signing scan': signingScan,
  'signing import': signingImport,
  'signing sign': signingSign,
  'signing list': signingList,
  'signing save': signingSave,
  'review send': sendReview,
  'review open': openReview,
  'review merge': mergeReview,
  'minutes state': minutesStates,
  'minutes step': minutesStep,
  correct,
  clock,
  'export notice': exportNotice,
  post,
  'take-down': takeDown,
  'export proof': exportProof,
  verify,
}
