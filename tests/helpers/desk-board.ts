/** Board files of any size for the desk: meetings with so many items and attachments. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { noDesktop } from '../../electron/desktop-port.ts'
import { callThrough, createGate } from '../../electron/gate.ts'
import type { MakeCall } from '../../shared/contract.ts'
import { plainItem } from '../../shared/model/meeting.ts'
import type { FileToken, ItemId, LocalDate } from '../../shared/values.ts'
import { aMeeting, today } from './board.ts'
import { minimalPdf } from './make-pdf.ts'

export interface DeskMeeting {
  readonly items: number
  readonly attachments: number
  /** Of each attachment. */
  readonly pages: number
}

const text =
  'Förvaltningen redogör för hur arbetet med ledningsnätet har gått under hösten och vad som återstår att göra före årets slut. Kostnaderna ryms i budgeten.'

/** Makes the file at `file`; its meetings stand a month apart, the first in January. */
export async function makeDeskBoard(file: string, meetings: readonly DeskMeeting[]): Promise<void> {
  const gate = createGate({
    desktop: noDesktop,
    settingsFolder: null,
    emit: () => {},
    version: '0.0.0',
    platform: 'test',
    now: () => today,
  })
  const call = callThrough(gate)
  const folder = mkdtempSync(path.join(tmpdir(), 'justera-desk-'))
  try {
    await call('board.create', {
      file: gate.tokens.grant(file),
      name: 'Granviks Energi AB',
      kind: 'company',
      orgnr: '556000-0001',
    })
    for (const [index, meeting] of meetings.entries()) {
      const paths = await papers(folder, index, meeting)
      await addMeeting(
        call,
        index,
        meeting,
        paths.map((file) => gate.tokens.grant(file)),
      )
    }
  } finally {
    await gate.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Each is another file: the same one would be stored once. */
async function papers(
  folder: string,
  meeting: number,
  { attachments, pages }: DeskMeeting,
): Promise<readonly string[]> {
  const made: string[] = []
  for (let number = 1; number <= attachments; number++) {
    const file = path.join(folder, `Rapport ${meeting + 1}-${number}.pdf`)
    writeFileSync(file, await minimalPdf(pages, `Rapport ${meeting + 1}-${number}, sida`))
    made.push(file)
  }
  return made
}

async function addMeeting(
  call: MakeCall,
  index: number,
  { items }: DeskMeeting,
  files: readonly FileToken[],
): Promise<void> {
  const date = `2026-${String(index + 1).padStart(2, '0')}-12` as LocalDate
  const { id: meeting } = await call('meeting.add', { ...aMeeting, number: index + 1, date })
  const share = Math.ceil(files.length / items)
  let after: ItemId | null = null
  for (let number = 1; number <= items; number++) {
    const item = {
      ...plainItem,
      title: `Punkt ${number} om ledningsnätet`,
      kind: 'decision' as const,
      text,
      proposal: 'Styrelsen föreslås godkänna rapporten.',
      presenter: 'Åsa Öberg',
    }
    const added: { readonly id: ItemId } = await call('item.add', { meeting, item, after })
    after = added.id
    const own = files.slice((number - 1) * share, number * share)
    if (own.length > 0) await call('attachment.attach', { item: added.id, files: [...own] })
  }
}
