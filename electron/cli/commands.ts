/** The commands by name. */
import type { Command } from './command.ts'
import { demo } from './demo.ts'
import { exportAgenda, exportMinutes, exportPack } from './export.ts'
import { importMeeting } from './import.ts'
import { inspect } from './inspect.ts'
import { newBoard } from './new.ts'
import { show } from './show.ts'
import { verify } from './verify.ts'

export const commands: Readonly<Record<string, Command>> = {
  demo,
  new: newBoard,
  'import meeting': importMeeting,
  show,
  'export agenda': exportAgenda,
  'export minutes': exportMinutes,
  'export pack': exportPack,
  inspect,
  verify,
}
