/** Reads what stands before the items: which meeting, when and where. */
import type { MeetingKind } from '../model/meeting.ts'
import type { LocalDate, LocalTime } from '../values.ts'
import { gap, takeDate, takeTimes } from './dates.ts'
import { hasWords, isPageMark, type SourceLine } from './lines.ts'

export interface Header {
  readonly date: LocalDate | null
  /** What is written like the meeting's date and does not exist; null as soon as a date is found. */
  readonly noSuchDate: string | null
  readonly number: number | null
  readonly kind: MeetingKind
  readonly start: LocalTime | null
  readonly end: LocalTime | null
  readonly place: string
  /** Whose meeting it is, as the title says: "Bolaget AB"; empty where it does not. */
  readonly organisation: string
}

type Facts = { -readonly [K in keyof Header]?: Header[K] }
/** What a line says; `understood` is false where words remain. */
interface LineReading {
  readonly facts: Facts
  readonly understood: boolean
}

const nothing: LineReading = { facts: {}, understood: false }

export interface HeaderReading {
  readonly header: Header
  readonly unread: readonly SourceLine[]
}

type LabelKind = 'time' | 'place' | 'timeAndPlace' | 'number' | 'organisation'
const labelWords: Readonly<Record<LabelKind, string>> = {
  timeAndPlace:
    'tid och plats|plats och tid|tid & plats|plats & tid|tid/plats|plats/tid|dag, tid och plats|datum, tid och plats',
  time: 'datum och tid|tid|mötestid|klockan|sammanträdesdatum|mötesdatum|sammanträdestid|datum|dag|när',
  place: 'mötesplats|sammanträdesplats|plats|möteslokal|lokal|var',
  number: 'mötesnummer|mötesnr|sammanträde nr|möte nr|protokoll nr|protokollsnummer',
  organisation: 'organ|organisation|förening|bolag|nämnd|företag',
}
const labelKinds = Object.keys(labelWords) as readonly LabelKind[]
const anyLabel = `(?:${labelKinds.map((kind) => `(?<${kind}>${labelWords[kind]})`).join('|')})`
/** "Tid: …", "Sammanträdesdatum 2023-03-09", or the label alone with its value on the next line. */
const labelled = new RegExp(`^${anyLabel}(?: ?: ?| (?=\\d|kl)|$)(?<value>.*)$`, 'iu')
const nextLabel = new RegExp(`(?<=\\S)[ ,;]+(?=(?:${Object.values(labelWords).join('|')}) ?:)`, 'giu')

const kinds: readonly (readonly [words: RegExp, kind: MeetingKind])[] = [
  [/stämma|årsmöte|föreningsmöte/iu, 'general'],
  [/per capsulam/iu, 'perCapsulam'],
  [/konstituerande/iu, 'constituting'],
  [/(?<!\p{L})extra(?!\p{L})|extramöte|extrasammanträde/iu, 'extra'],
]

const meetingWord = '\\p{L}{0,30}(?:möte|mötet|möten|sammanträde|sammanträdet|stämma|stämman)'
const paperWord =
  'dagordning|dagordningen|föredragningslista|föredragningslistan|ärendelista|kallelse|kallelsen|inbjudan|\\p{L}{0,20}protokoll|\\p{L}{0,20}protokollet'
const isTitle = new RegExp(`(?<!\\p{L})(?:${meetingWord}|${paperWord})(?!\\p{L})`, 'iu')
const numberInTitle = new RegExp(
  `(?<word>(?<!\\p{L})(?:${meetingWord}|${paperWord}|capsulam|nr))(?:,? ?(?:nr|nummer|no)\\.?| ?#)? ?(?:(?:19|20)\\d{2}[:-])?(?<number>\\d{1,3})(?:[/:](?:(?:19|20)\\d{2}|\\d{2}))?(?![\\d\\p{L}.:/-]\\d|[\\d\\p{L}])`,
  'iu',
)
/** Words that name the paper and the meeting or join them, and say no more. */
const titleWord = new RegExp(
  `^(?:${meetingWord}|${paperWord}|ordinarie|extra|konstituerande|per|capsulam|förslag|utdrag|ur|fört|hållet|hölls|för|till|från|vid|med|av|i|på|hos|den|och|samt|nr|nummer|datum|tid|plats|kl|klockan|ca|cirka|(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?|-|–)\\.?$`,
  'iu',
)
const organisationWord =
  /(?<!\p{L})(?:\p{L}*(?:bolag|bolaget|förening|föreningen|stiftelse|stiftelsen|förbund|förbundet|nämnd|nämnden|styrelse|styrelsen|kommitté|kommittén|utskott|utskottet|kommun|kommunen|grupp|gruppen|klubb|klubben|församling|samfällighet|samfälligheten|fond|fonden)|AB|HB|KB|Brf|HSB|IF|IK|FK|Stad|Stads|Region)(?!\p{L})/iu
/** A date beside these is not the meeting's. */
const otherDate =
  /utsän|utskick|skickad|publicer|upprätta|utfärda|daterad|anslag|senast|justera|(?<!\p{L})ink(?!\p{L})/iu

const emptyHeader: Header = {
  date: null,
  noSuchDate: null,
  number: null,
  kind: 'ordinary',
  start: null,
  end: null,
  place: '',
  organisation: '',
}

export function readHeader(lines: readonly SourceLine[]): HeaderReading {
  let facts: Facts = {}
  let awaiting: { readonly kind: LabelKind; readonly line: SourceLine } | null = null
  const unread: SourceLine[] = []
  const worded = lines.filter(hasWords)
  for (const line of worded) {
    const text = withColon(line)
    const label = labelOf(text)
    const value: LineReading | null = awaiting && !label ? readLabelled(awaiting.kind, text) : null
    if (awaiting && !value?.understood) unread.push(awaiting.line)
    awaiting = label?.value === '' ? { kind: label.kind, line } : null
    if (awaiting) continue
    const reading = value?.understood ? value : readLine(text, line === worded[0])
    const merged = merge(facts, reading.facts)
    facts = merged.facts
    if (!reading.understood || merged.conflict) unread.push(line)
  }
  if (awaiting) unread.push(awaiting.line)
  return { header: { ...emptyHeader, ...facts, ...(facts.date ? { noSuchDate: null } : {}) }, unread }
}

/** A row of a table, "Plats" and its value, as a line with a label. */
function withColon({ text, cells: [first = '', ...others] }: SourceLine): string {
  return others.length > 0 && labelOf(first)?.value === '' ? `${first}: ${others.join(' ')}` : text
}

function labelOf(text: string): { readonly kind: LabelKind; readonly value: string } | null {
  const groups = labelled.exec(text)?.groups
  const kind = labelKinds.find((candidate) => groups?.[candidate] !== undefined)
  return groups && kind ? { kind, value: groups.value ?? '' } : null
}

/** What is found first holds; what says otherwise later is a conflict. */
function merge(facts: Facts, later: Facts): { readonly facts: Facts; readonly conflict: boolean } {
  const shared = Object.keys(later).filter((key) => key in facts) as (keyof Facts)[]
  return { facts: { ...later, ...facts }, conflict: shared.some((key) => facts[key] !== later[key]) }
}

function readLine(text: string, isFirst: boolean): LineReading {
  if (isPageMark(text)) return nothing
  const reading = readParts(text)
  const nameAlone = isFirst && !reading.understood && Object.keys(reading.facts).length === 0 && isName(text)
  return nameAlone ? fitting({ organisation: text }) : reading
}

function readParts(text: string): LineReading {
  let facts: Facts = {}
  let understood = true
  const value = labelOf(text)?.value ?? text
  const [first = '', ...others] = value.split(nextLabel)
  for (const part of [text.slice(0, text.length - value.length) + first, ...others]) {
    const label = labelOf(part)
    const reading = label ? readLabelled(label.kind, label.value) : readTitle(part)
    const merged = merge(facts, reading.facts)
    facts = merged.facts
    understood &&= reading.understood && !merged.conflict
  }
  return { facts, understood }
}

function readLabelled(kind: LabelKind, value: string): LineReading {
  if (kind === 'place') return fitting({ place: value })
  if (kind === 'organisation') return fitting({ organisation: value })
  if (kind === 'number') {
    const number = Number(/^\d{1,3}(?=$|[/:])/.exec(value)?.[0] ?? 0)
    return number > 0 ? { facts: { number }, understood: true } : nothing
  }
  const { facts, rest } = takeMoment(value, { hoursAlone: true })
  const [before = '', ...after] = rest.split(gap).map((piece) => piece.replace(/^[ ,;–-]+|[ ,;–-]+$/gu, ''))
  const pieces = [before, ...after].filter((piece) => !isStructural(piece))
  const [place, ...others] = pieces.map((piece) => /^(?:på|i|hos|vid) (.+)$/iu.exec(piece)?.[1] ?? piece)
  if (place === undefined) return { facts, understood: Object.keys(facts).length > 0 && !facts.noSuchDate }
  const isPlace =
    kind === 'timeAndPlace' || place !== pieces[0] || (rest.includes(gap) && /^\p{Lu}/u.test(place))
  if (!isPlace || others.length > 0) return { facts, understood: false }
  return fitting({ ...facts, place })
}

/** A line without a label: the paper's title, a date, a time and place. */
function readTitle(text: string): LineReading {
  const titled = isTitle.test(text)
  const moment = takeMoment(text, { hoursAlone: false })
  if ((!titled && !moment.rest.includes(gap)) || otherDate.test(text)) return nothing
  const place = new RegExp(`${gap}[ ,.]{0,3}(?:på|hos|vid|i) ([^${gap}]+)`, 'iu').exec(moment.rest)
  const title = place ? moment.rest.replace(place[0], gap) : moment.rest
  const number = titled ? Number(numberInTitle.exec(title)?.groups?.number ?? 0) : 0
  const others = (number > 0 ? title.replace(numberInTitle, '$<word>') : title)
    .split(new RegExp(`[${gap},;:|]| [–-] `, 'u'))
    .map(withoutTitleWords)
    .filter((piece) => piece !== '')
  const organisation = others.join(', ')
  const kind = kinds.find(([words]) => words.test(text))?.[1]
  const facts: Facts = {
    ...moment.facts,
    ...(place?.[1] ? { place: place[1].replace(/[ ,.]+$/u, '') } : {}),
    ...(number > 0 ? { number } : {}),
    ...(titled && kind ? { kind } : {}),
  }
  if (organisation === '') return fitting(facts)
  if (titled && isName(organisation) && !isTitle.test(organisation))
    return fitting({ ...facts, organisation })
  return titled ? { ...fitting(facts), understood: false } : nothing
}

function takeMoment(text: string, options: { readonly hoursAlone: boolean }): { facts: Facts; rest: string } {
  const { date, noSuchDate, rest: undated } = takeDate(text)
  const { start, end, rest } = takeTimes(undated, options)
  const facts: Facts = {
    ...(date ? { date } : {}),
    ...(noSuchDate ? { noSuchDate } : {}),
    ...(start ? { start } : {}),
    ...(end ? { end } : {}),
  }
  return { facts, rest }
}

/** Facts that a meeting can hold; a line too long for one is not understood. */
function fitting(facts: Facts): LineReading {
  const { place = '', organisation = '', ...others } = facts
  const fits =
    place.length <= 300 && organisation.length <= 300 && facts.place !== '' && facts.organisation !== ''
  return fits ? { facts, understood: !facts.noSuchDate } : { facts: others, understood: false }
}

function isStructural(piece: string): boolean {
  return withoutTitleWords(piece) === ''
}

/** Whether a text looks like an organisation's name: "Bolaget AB", "Brf Hus 4". */
function isName(text: string): boolean {
  return /^\p{Lu}[^:!?]*$/u.test(text) && text.split(' ', 9).length <= 8 && organisationWord.test(text)
}

/** A piece without the structural words at its ends. */
function withoutTitleWords(piece: string): string {
  const words = piece
    .replaceAll(gap, ' ')
    .split(' ')
    .filter((word) => word !== '')
  const first = words.findIndex((word) => !titleWord.test(word))
  const last = words.findLastIndex((word) => !titleWord.test(word))
  return first < 0 ? '' : words.slice(first, last + 1).join(' ')
}
