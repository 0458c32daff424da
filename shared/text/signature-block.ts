/** Reads the end of minutes: when they were written down, who took them, and who adjusts them. */
import type { AttendanceInput, SignatoryInput, SignatoryRole } from '../model/minutes.ts'
import { roleOf } from '../rules/roles.ts'
import type { LocalDate } from '../values.ts'
import { gap, takeDate } from './dates.ts'
import { hasWords, isPageMark, type SourceLine } from './lines.ts'
import { isPersonName, type PersonReading, readPerson, splitPeople } from './person.ts'

export interface SignatureReading {
  /** "Antecknat den 5 maj 2020". */
  readonly recordedOn: LocalDate | null
  readonly signatories: readonly SignatoryInput[]
  readonly unread: readonly SourceLine[]
}

type Group = 'secretary' | 'adjusters'

const recorded = /^(?:antecknat|upprättat|nedtecknat|protokollet antecknat)$/iu
const groupHeadings: readonly (readonly [heading: RegExp, group: Group])[] = [
  [
    /^(?:vid protokollet|protokollet fört av|protokoll fört av|antecknat av)(?: ?:? ?(?<people>.*))$/iu,
    'secretary',
  ],
  [
    /^(?:protokollet )?(?:justeras|justerat|justerats|justerande|justerare|justeringspersoner?|justeringsmän|justeringsman)(?: av)?(?: ?:? ?(?<people>.*))$/iu,
    'adjusters',
  ],
]
/** A line that can only begin the signatures; other words ("Sekreterare") may also stand in a paragraph. */
const begins =
  /^(?:vid protokollet.{0,60}|antecknat (?:den|av) .{4,60}|antecknat \d.{4,40}|(?:protokollet )?(?:justeras(?: av)?|justerat|justerande)(?: ?:.{0,200})?|underskrifter|dag för justering)[ .:]*$/iu

export function beginsSignatures({ text }: SourceLine): boolean {
  return begins.test(text)
}

interface Draft {
  recordedOn: LocalDate | null
  /** One for each column; the last goes for those after it. */
  groups: readonly Group[]
  /** Titles that stand before their names, by column, and their line. */
  titles: readonly string[]
  titleLine: SourceLine | null
  /** Those of the last line with names: titles under it are theirs. */
  lastRow: readonly Signer[]
  readonly signers: Signer[]
  readonly unread: SourceLine[]
}

interface Signer {
  readonly name: string
  title: string
  readonly group: Group | null
}

/** `attendance` tells who was chair where the signatures do not. */
export function readSignatures(
  lines: readonly SourceLine[],
  attendance: readonly AttendanceInput[],
): SignatureReading {
  const draft: Draft = {
    recordedOn: null,
    groups: [],
    titles: [],
    titleLine: null,
    lastRow: [],
    signers: [],
    unread: [],
  }
  for (const line of lines.filter(hasWords)) {
    if (isPageMark(line.text) || !readLine(draft, line)) draft.unread.push(line)
  }
  if (draft.titleLine) draft.unread.push(draft.titleLine)
  const signatories = draft.signers.map((signer) => ({
    name: signer.name,
    title: signer.title,
    role: signatoryRole(signer, attendance),
    signedOn: null,
  }))
  return { recordedOn: draft.recordedOn, signatories, unread: draft.unread }
}

function signatoryRole(
  { name, title, group }: Signer,
  attendance: readonly AttendanceInput[],
): SignatoryRole {
  const role = roleOf(title)
  if (role === 'secretary' || role === 'chair') return role
  if (group === 'secretary') return 'secretary'
  const attended = attendance.find((person) => person.name === name)
  return title === '' && attended && roleOf(attended.role) === 'chair' ? 'chair' : 'adjuster'
}

/** Whether the line was understood. */
function readLine(draft: Draft, line: SourceLine): boolean {
  return readRecordedOn(draft, line.text) || readGroupHeading(draft, line) || readRow(draft, line)
}

function readRecordedOn(draft: Draft, text: string): boolean {
  const { date, rest } = takeDate(text)
  if (!date || draft.recordedOn !== null || !recorded.test(rest.replace(gap, '').trim())) return false
  draft.recordedOn = date
  draft.groups = ['secretary']
  return true
}

/** "Justeras", "Vid protokollet: Anna Berg", or several in columns. */
function readGroupHeading(draft: Draft, { text, cells }: SourceLine): boolean {
  const columns = cells.map(groupHeading)
  if (columns.length > 1 && columns.every((column) => column?.named === '')) {
    draft.groups = columns.flatMap((column) => column?.group ?? [])
    return true
  }
  const heading = groupHeading(text)
  if (!heading) return false
  const people = splitPeople(heading.named).map((person) => readSigner(person, heading.group))
  if (!people.every((person) => person !== null)) return false
  draft.groups = [heading.group]
  addRow(draft, people)
  return true
}

function groupHeading(text: string): { readonly group: Group; readonly named: string } | null {
  for (const [heading, group] of groupHeadings) {
    const named = heading.exec(text)?.groups?.people
    if (named !== undefined) return { group, named }
  }
  return null
}

function groupOfColumn({ groups }: Draft, column: number): Group | null {
  return groups[column] ?? groups.at(-1) ?? null
}

/** Names or titles, in one column or in several. */
function readRow(draft: Draft, line: SourceLine): boolean {
  const people = line.cells.map((cell, column) => readSigner(cell, groupOfColumn(draft, column)))
  if (people.every((person) => person !== null)) {
    addRow(draft, people)
    return true
  }
  const whole = readPerson(line.cells)
  if (whole && isPersonName(whole.name)) {
    addRow(draft, [{ name: whole.name, title: titleOf(whole), group: groupOfColumn(draft, 0) }])
    return true
  }
  return line.cells.every(isTitle) && readTitles(draft, line)
}

function readSigner(text: string, group: Group | null): Signer | null {
  const person = readPerson([text])
  return person && isPersonName(person.name) ? { name: person.name, title: titleOf(person), group } : null
}

function titleOf({ role, organisation }: PersonReading): string {
  const party = /^\p{Lu}{1,4}$/u.test(organisation) ? `(${organisation})` : organisation
  return [role, party].filter((part) => part !== '').join(', ')
}

function isTitle(text: string): boolean {
  return (
    roleOf(text) !== null ||
    /^(?:protokoll)?juster(?:are|ingsman|ingsperson)$/iu.test(text) ||
    /^\p{Ll}[^\d]{2,60}$/u.test(text)
  )
}

function addRow(draft: Draft, people: readonly Signer[]): void {
  if (people.length === 0) return
  const fits = draft.titles.every((_, column) => people[column]?.title === '')
  if (draft.titleLine && !fits) draft.unread.push(draft.titleLine)
  else giveTitles(people, draft.titles)
  draft.signers.push(...people)
  draft.lastRow = people
  draft.titles = []
  draft.titleLine = null
}

function giveTitles(signers: readonly Signer[], titles: readonly string[]): void {
  for (const [column, signer] of signers.entries()) signer.title = titles[column] ?? signer.title
}

/** Titles belong to the names above, unless those have theirs; then to the names that follow. */
function readTitles(draft: Draft, line: SourceLine): boolean {
  const { lastRow } = draft
  const chairAfterSecretary =
    lastRow.length === 1 &&
    groupOfColumn(draft, 0) === 'secretary' &&
    ['chair', 'viceChair'].includes(roleOf(line.cells[0] ?? '') ?? '')
  const forNamesAbove = lastRow.length === line.cells.length && lastRow.every(({ title }) => title === '')
  if (forNamesAbove && !chairAfterSecretary) {
    giveTitles(lastRow, line.cells)
    return true
  }
  if (draft.titleLine) draft.unread.push(draft.titleLine)
  draft.titles = line.cells
  draft.titleLine = line
  return true
}
