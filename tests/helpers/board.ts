/** A board file of its own for a test, reached through the real gate. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import SqliteDatabase, { type Database } from 'better-sqlite3'
import { onTestFinished } from 'vitest'
import { noDesktop } from '../../electron/desktop-port.ts'
import { callThrough, createGate, type Gate } from '../../electron/gate.ts'
import type { MakeCall } from '../../shared/contract.ts'
import { type ItemInput, type MeetingInput, plainItem } from '../../shared/model/meeting.ts'
import { type AttendanceInput, plainAttendance } from '../../shared/model/minutes.ts'
import type { LocalDate, LocalTime, MeetingId } from '../../shared/values.ts'

/** A folder that is gone when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'justera-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

interface Progress {
  readonly job: string
  readonly done: number
  readonly total: number
}

export interface TestApp {
  readonly gate: Gate
  readonly folder: string
  readonly file: string
  /** As the renderer calls. */
  readonly call: MakeCall
  progress: Progress[]
  /** Called at once with every step, for what must happen in the middle of a job. */
  onProgress: (step: Progress) => void
  /** A connection to the same file past the gate, as an attacker or another program would have. */
  raw(): Database
}

/** The day that tests take for today. */
export const today = new Date('2026-11-20T12:00:00.000Z')

/** The least work that a review file may ask for: how long a guess takes is tried where the program itself runs. */
export const leastCost = { logN: 10, r: 1, p: 1 } as const

/** The app without a window: nothing open yet. */
export function testApp({ now = () => today, readOnly = false } = {}): TestApp {
  const folder = temporaryFolder()
  const file = path.join(folder, 'Styrelse.justera')
  const progress: Progress[] = []
  const gate = createGate({
    desktop: noDesktop,
    settingsFolder: null,
    emit: (event, data) => {
      if (event !== 'progress') return
      progress.push(data as Progress)
      app.onProgress(data as Progress)
    },
    version: '0.0.0',
    platform: 'test',
    now,
    readOnly,
    sealingCost: leastCost,
  })
  onTestFinished(() => gate.close())
  const app: TestApp = {
    gate,
    folder,
    file,
    progress,
    onProgress: () => {},
    call: callThrough(gate),
    raw() {
      const db = new SqliteDatabase(file)
      onTestFinished(() => void db.close())
      return db
    },
  }
  return app
}

/** The app with a new company board open. */
export async function testBoard(options: Parameters<typeof testApp>[0] = {}): Promise<TestApp> {
  const app = testApp(options)
  await app.call('board.create', {
    file: app.gate.tokens.grant(app.file),
    name: 'Granviks Energi AB',
    kind: 'company',
    orgnr: '556000-0001',
  })
  return app
}

export const aMeeting: MeetingInput = {
  number: 1,
  kind: 'ordinary',
  date: '2026-02-12' as LocalDate,
  start: '09:00' as LocalTime,
  end: '11:00' as LocalTime,
  place: 'Granvik',
  remote: '',
  absence: '',
}

export const anItem: ItemInput = {
  ...plainItem,
  title: 'Budget',
  kind: 'decision',
  text: 'Underlaget har skickats ut.',
  proposal: 'Styrelsen föreslås fastställa budgeten.',
  presenter: 'Vd',
}

/** The one who is there: a board of one member, who is quorate and needs nobody else to adjust. */
export const theChair: AttendanceInput = {
  ...plainAttendance,
  name: 'Åsa Öberg',
  role: 'ordförande',
  organisation: '',
  presence: 'present',
  fromParagraph: null,
  untilParagraph: null,
}

/** Minutes with an item, one person present, and both signatures given. */
export async function addSignedReadyMinutes(
  app: Pick<TestApp, 'call'>,
  given: Partial<MeetingInput> = {},
): Promise<MeetingId> {
  const { id: meeting } = await app.call('meeting.add', { ...aMeeting, ...given })
  await app.call('item.add', { meeting, item: anItem, after: null })
  await app.call('minutes.start', { meeting })
  await app.call('attendance.add', { meeting, attendance: theChair })
  for (const [role, name] of [
    ['secretary', 'Per Ek'],
    ['chair', 'Åsa Öberg'],
  ] as const) {
    await app.call('signatory.add', { meeting, signatory: { role, name, title: '', signedOn: '2026-02-20' } })
  }
  return meeting
}
