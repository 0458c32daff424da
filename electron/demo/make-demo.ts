/** Makes the example organisation: its board file through the app's own calls, its attachments, its documents. */
import { existsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { MakeCall, Output } from '../../shared/contract.ts'
import { AppError } from '../../shared/errors.ts'
import { emailOf, look, members, organisation, settings } from '../../shared/example/board.ts'
import type { AttachmentDescription, ExampleMeeting } from '../../shared/example/description.ts'
import { meetings } from '../../shared/example/meetings/all.ts'
import { extraMeetingAgenda } from '../../shared/example/meetings/meeting-2026-12.ts'
import type { FileToken, ItemId, LocalDate, LocalTime, MeetingId } from '../../shared/values.ts'
import { moment } from '../moment.ts'
import { makeFolder } from '../output-file.ts'
import { drawLogo } from './draw-logo.ts'
import { fillMinutes } from './fill-minutes.ts'
import { makeAccounts } from './make-accounts.ts'
import { makeAttachment } from './make-attachments.ts'
import { encodePng } from './png.ts'
import { type FromMinutes, writeFromMinutes } from './write-from-minutes.ts'

export interface DemoOptions {
  /** The app's own calls. */
  readonly call: MakeCall
  grant(path: string): FileToken
  /** An existing folder for all that is made. */
  readonly folder: string
  /** What the story has not reached by now is left undone: minutes are not begun or not signed. */
  readonly now: Date
}

/** A file that was made; `what` names the call for a document. */
export interface Made {
  readonly what: 'attachment' | 'agenda' | 'summons' | 'minutes' | 'pack' | 'accounts' | FromMinutes['what']
  readonly file: string
  readonly pages: number
  readonly bytes: number
  readonly seconds: number
}

export interface Demo {
  readonly boardFile: string
  readonly made: readonly Made[]
}

const reportNames = { result: 'resultatrapport', balance: 'balansrapport', followup: 'uppfoljningsrapport' }

interface Work extends DemoOptions {
  readonly today: LocalDate
  readonly made: Made[]
}

/** A board file that is there already stays: the new one gets a number. @throws AppError as the calls do */
export async function makeDemo(options: DemoOptions): Promise<Demo> {
  const work: Work = { ...options, today: moment(options.now).today, made: [] }
  const boardFile = freeName(options.folder, organisation.fileName)
  await createBoard(work, boardFile)
  const period = await makeAccounts(work)
  if (period) await writeReports(work, period)
  for (const meeting of meetings) await makeMeeting(work, meeting)
  work.made.push(...(await writeFromMinutes(work)))
  await work.call('meeting.import', { agenda: extraMeetingAgenda, minutes: null, attachments: null })
  return { boardFile, made: work.made }
}

/** `name.justera`, `name-2.justera`, … whichever is free. */
function freeName(folder: string, name: string): string {
  for (let number = 1; ; number++) {
    const file = path.join(folder, `${name}${number === 1 ? '' : `-${number}`}.justera`)
    if (!existsSync(file)) return file
  }
}

async function createBoard(work: Work, boardFile: string): Promise<void> {
  const { call, grant } = work
  const { name, orgnr, kind, bodyName } = organisation
  await call('board.create', { file: grant(boardFile), name, orgnr, kind, bodyName })
  await call('organisation.update', { name, orgnr, look })
  await call('organisation.logo.set', { file: grant(logoFile(work)) })
  for (const { id, settings: usual } of await call('body.list', {})) {
    await call('body.update', { id, body: { name: bodyName, kind, settings: { ...usual, ...settings } } })
  }
  for (const member of members) {
    const [from, to] = [member.from as LocalDate, member.to as LocalDate | null]
    await call('member.add', { ...member, from, to, email: emailOf(member) })
  }
}

function logoFile({ folder }: Work): string {
  const file = path.join(folder, 'logotyp.png')
  writeFileSync(file, encodePng(drawLogo()))
  return file
}

async function makeMeeting(work: Work, meeting: ExampleMeeting): Promise<void> {
  const { number, kind, place } = meeting
  const date = meeting.date as LocalDate
  const times = { start: meeting.start as LocalTime | null, end: meeting.end as LocalTime | null }
  const remote = meeting.minutes ? '' : (settings.remote ?? '')
  const { id } = await work.call('meeting.add', { number, kind, date, place, remote, ...times })
  await addItems(work, id, meeting)
  if (meeting.minutes && date <= work.today) {
    await fillMinutes(work, id, meeting, meeting.minutes)
    await writeDocument(work, id, 'minutes', minutesFile(work, date))
  } else {
    await writeDocument(work, id, 'summons', documentFile(work, `kallelse-${date}`))
    await writeDocument(work, id, 'agenda', documentFile(work, `dagordning-${date}`))
    await writeDocument(work, id, 'pack', documentFile(work, `handlingar-${date}`))
  }
}

async function addItems(work: Work, meeting: MeetingId, { date, items }: ExampleMeeting): Promise<void> {
  let after: ItemId | null = null
  for (const { attachments = [], minuted, ...facts } of items) {
    const item = { text: '', proposal: '', presenter: '', ...facts }
    const added: Output<'item.add'> = await work.call('item.add', { meeting, item, after })
    after = added.id
    await removeBrought(work, meeting, after)
    await attach(work, after, date, attachments)
  }
}

/** The story says which minutes hang on an item: those that came by themselves are taken off. */
async function removeBrought({ call }: Work, meeting: MeetingId, id: ItemId): Promise<void> {
  const { items } = await call('meeting.get', { meeting })
  const attachments = items.find((item) => item.id === id)?.attachments ?? []
  for (const { id } of attachments) await call('attachment.remove', { id })
}

async function attach(
  work: Work,
  item: ItemId,
  date: string,
  attachments: readonly AttachmentDescription[],
): Promise<void> {
  const made: { file: string; title: string }[] = []
  for (const attachment of attachments) {
    const file = await fileOf(work, date, attachment)
    if (file) made.push({ file, title: attachment.title })
  }
  if (made.length === 0) return
  const files = made.map(({ file }) => work.grant(file))
  const { attached, refused } = await work.call('attachment.attach', { item, files })
  for (const { fileName, code } of refused) throw new AppError(code, { fileName })
  for (const [index, id] of attached.entries()) {
    await work.call('attachment.rename', { id, title: made[index]?.title ?? '' })
  }
}

/** The minutes of a meeting that the story has not reached can't be attached. */
async function fileOf(
  work: Work,
  date: string,
  attachment: AttachmentDescription,
): Promise<string | undefined> {
  if (attachment.kind === 'minutes') {
    const file = minutesFile(work, attachment.of)
    return work.made.some((made) => made.file === file) ? file : undefined
  }
  const folder = path.join(work.folder, 'attachments', date)
  const made = await makeAttachment(attachment, folder, new Date(`${date}T06:00:00Z`))
  work.made.push({ what: 'attachment', ...made })
  return made.file
}

async function writeDocument(
  { call, grant, made }: Work,
  meeting: MeetingId,
  what: 'agenda' | 'summons' | 'minutes' | 'pack',
  file: string,
): Promise<void> {
  makeFolder(path.dirname(file))
  const to = grant(file)
  const { pages, bytes, seconds } =
    what === 'pack'
      ? await call('export.pack', { meeting, to, cover: true })
      : await call(`export.${what}`, { meeting, to })
  made.push({ what, file, pages, bytes, seconds })
}

async function writeReports(work: Work, period: LocalDate): Promise<void> {
  const { call, grant, made } = work
  for (const report of ['result', 'balance', 'followup'] as const) {
    const file = documentFile(work, `${reportNames[report]}-${period}`)
    makeFolder(path.dirname(file))
    const { pages, bytes, seconds } = await call('export.accounts', {
      period,
      report,
      format: 'pdf',
      to: grant(file),
    })
    made.push({ what: 'accounts', file, pages, bytes, seconds })
  }
}

function minutesFile(work: Work, date: string): string {
  return documentFile(work, `protokoll-${date}`)
}

function documentFile({ folder }: Work, name: string): string {
  return path.join(folder, 'documents', `${name}.pdf`)
}
