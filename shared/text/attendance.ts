/** Reads who was there: the groups of people at the head of minutes. */
import { type AttendanceInput, plainAttendance } from '../model/minutes.ts'
import { stayFields } from '../rules/stay.ts'
import { tidied } from '../rules/stretches.ts'
import { hasWords, type SourceLine } from './lines.ts'
import { readPerson, splitPeople } from './person.ts'

type Stay = Pick<AttendanceInput, 'presence' | 'fromParagraph' | 'untilParagraph' | 'gaps'>

interface Group {
  readonly stay: Stay
  /** The role of everybody in it, as printed ("Ersättare"); empty where it names none. */
  readonly role: string
}

const present: Stay = { presence: 'present', fromParagraph: null, untilParagraph: null, gaps: [] }
const absent: Stay = { ...present, presence: 'absent' }

const presentHeading =
  /^(?:(?:övriga |även |också )?närvarande(?: (?:ledamöter|ersättare|suppleanter|tjänstemän|personer|vid mötet|från \p{L}+))?|(?:övriga )?deltagare|(?:övriga )?deltagande|deltog i beslut(?:et|en)|beslutande|närvaro|gäster|inbjudna)$/iu
const absentHeading =
  /^(?:(?:anmält |anmälda |anmälde |med )?förhinder|förhindrade?|(?:anmäld |anmält )?frånvaro|frånvarande(?: \p{L}+){0,2}|ej närvarande|deltog inte i beslut(?:et|en)|(?:anmält )?förfall)$/iu
/** Headings that name a role: the presence stays what it was. */
const roleHeadings: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ledamöter: 'ledamot',
    'ordinarie ledamöter': 'ledamot',
    'beslutande ledamöter': 'ledamot',
    ersättare: 'ersättare',
    suppleanter: 'suppleant',
    'tjänstgörande ersättare': 'tjänstgörande ersättare',
    'ej tjänstgörande ersättare': 'ej tjänstgörande ersättare',
    'icke tjänstgörande ersättare': 'icke tjänstgörande ersättare',
    adjungerad: 'adjungerad',
    adjungerade: 'adjungerad',
    revisorer: 'revisor',
    lekmannarevisorer: 'lekmannarevisor',
    tjänstemän: 'tjänsteman',
  }),
)

const paragraph = '(?:punkt(?:en|erna)?|paragraf(?:erna)?|p\\.?|§{1,2}) ?'
const untilWords = '(?:till och med|t\\.? ?o\\.? ?m\\.?|till) '
const fromWords = '(?:från och med|fr\\.? ?o\\.? ?m\\.?|från) '
const span = '\\d{1,3}(?: ?[-–] ?\\d{1,3})?'
const spans = `${span}(?:(?:, ?| och )${span})*`
const stays = [
  `(?:under |vid )?${paragraph}(?<spans>${span}(?:, ?${span})*(?:,| och) ?${span})`,
  `${fromWords}${paragraph}(?<from>\\d{1,3}) ${untilWords}(?:${paragraph})?(?<until>\\d{1,3})`,
  `${untilWords}${paragraph}(?<until>\\d{1,3})`,
  `${fromWords}${paragraph}(?<from>\\d{1,3})`,
  `(?:under |vid )?${paragraph}(?<from>\\d{1,3})(?: ?[-–] ?(?<until>\\d{1,3}))?`,
].map((pattern) => `(?:närvarande |deltog (?:i )?|del av mötet,? )?${pattern}`)
const wholeStays = stays.map((pattern) => new RegExp(`^${pattern}$`, 'iu'))
/** What a deputy did, beside the role: it is no stay, whatever paragraphs it names. */
const service = new RegExp(
  `(?:^|, ?)(tjänstgör(?: för [^,§\\d]*[^,§\\d ])?(?: §{1,2} ?${spans})?)(?=,|$)`,
  'giu',
)
const remotely = /(?:^|, ?)(?:deltar |deltog |närvarande )?på distans(?=,|$)/iu
const staysAtTheEnd = stays.map((pattern) => new RegExp(`[, ] ?\\(?${pattern}\\)?(?=$|,)`, 'iu'))

export interface AttendanceReading {
  readonly attendance: readonly AttendanceInput[]
  /** The lines that are neither headings of groups nor people. */
  readonly others: readonly SourceLine[]
}

/** Reads the groups of people among the lines before the first paragraph. */
export function readAttendance(lines: readonly SourceLine[]): AttendanceReading {
  const attendance: AttendanceInput[] = []
  const others: SourceLine[] = []
  let group: Group | null = null
  let rowsHaveRoles = false
  for (const block of blocksOf(lines)) {
    const stamped = isStamp(block)
    for (const [index, line] of block.entries()) {
      const heading = headingOf(line.text, group)
      const people = heading?.people.map((person) => personIn([person], heading.group)) ?? []
      if (heading && people.every((person) => person !== null)) {
        group = heading.group
        rowsHaveRoles = false
        attendance.push(...people)
        continue
      }
      // After rows with roles, a name alone in a block of its own is a stamp or a page's head.
      const bare: boolean =
        rowsHaveRoles && index === 0 && line.cells.length === 1 && !line.text.includes(',')
      const person: AttendanceInput | null = group && !stamped && !bare ? personIn(line.cells, group) : null
      if (person) attendance.push(person)
      else others.push(line)
      rowsHaveRoles ||= person !== null && person.role !== ''
    }
  }
  return { attendance, others }
}

interface Heading {
  readonly group: Group
  /** Who stands on the heading's own line. */
  readonly people: readonly string[]
}

/** "Närvarande", "Till och med punkt 9", "Frånvarande: Anna Berg, Bo Ek". */
function headingOf(text: string, current: Group | null): Heading | null {
  const colon = text.indexOf(':')
  const words = (colon < 0 ? text : text.slice(0, colon)).trim()
  const people = colon < 0 ? [] : splitPeople(text.slice(colon + 1))
  const role = roleHeadings.get(words.toLowerCase())
  if (role !== undefined) return { group: { stay: current?.stay ?? present, role }, people }
  const stay = presentHeading.test(words)
    ? present
    : absentHeading.test(words)
      ? absent
      : stayIn(words, wholeStays)
  return stay && { group: { stay, role: '' }, people }
}

function stayIn(text: string, patterns: readonly RegExp[]): Stay | null {
  const match = patterns.map((pattern) => pattern.exec(text)).find((each) => each !== null)
  if (!match) return null
  const { from, until, spans } = match.groups ?? {}
  if (spans !== undefined) return stayOver(spans)
  // "§ 4" alone is that paragraph and no other.
  const last = until ?? (/till|från|fr\.? ?o|t\.? ?o/iu.test(match[0]) ? undefined : from)
  return {
    ...present,
    presence: 'part',
    fromParagraph: paragraphNumber(from),
    untilParagraph: paragraphNumber(last),
  }
}

/** "1–4, 6 och 8–12". */
function stayOver(spans: string): Stay {
  const stretches = [...spans.matchAll(/(\d+)(?: ?[-–] ?(\d+))?/g)].map(([, from, until = from]) => ({
    from: Number(from),
    until: Number(until),
  }))
  return stayFields(tidied(stretches))
}

function paragraphNumber(printed: string | undefined): number | null {
  return Number(printed ?? 0) || null
}

function personIn(printed: readonly string[], group: Group): AttendanceInput | null {
  const services = printed.flatMap((cell) => [...cell.matchAll(service)].map(([, words]) => words))
  const remote = printed.some((cell) => remotely.test(cell))
  const cells = printed
    .map((cell) => cell.replace(service, '').replace(remotely, ''))
    .filter((cell) => cell !== '')
  const own = cells.map((cell) => stayIn(cell, staysAtTheEnd)).find((stay) => stay !== null)
  const person = readPerson(
    cells.map((cell) => staysAtTheEnd.reduce((text, pattern) => text.replace(pattern, ''), cell)),
  )
  if (!person) return null
  const role = [person.role || group.role, ...services].filter(Boolean).join(', ')
  return { ...plainAttendance, ...person, role, ...(own ?? group.stay), remote }
}

/** A block of a few lines with a registrar's stamp: "Ink: 2026 -03- 1 2", "Dnr: 17 / 2026". */
function isStamp(block: readonly SourceLine[]): boolean {
  return (
    block.length <= 4 &&
    block.some(({ text }) => /^(?:ink|dnr|diarie)\P{L}|^[\P{L}]*\d{4}[\P{L}]*$/iu.test(text))
  )
}

/** Lines that stand together, without the blank ones. */
function blocksOf(lines: readonly SourceLine[]): readonly (readonly SourceLine[])[] {
  const blocks: SourceLine[][] = [[]]
  for (const line of lines) {
    if (line.text === '') blocks.push([])
    else if (hasWords(line)) blocks.at(-1)?.push(line)
  }
  return blocks.filter((block) => block.length > 0)
}
