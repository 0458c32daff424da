/** Reads a SIE file of any kind: two passes over its bytes, one to tell what it is, one to gather its rows. */
import type { SieImport } from '../../model/account-import.ts'
import type { LocalDate } from '../../values.ts'
import { type Assessment, assess } from './assess.ts'
import { type Collected, createCollected } from './collect.ts'
import { createIssues, type Issues, statusOf } from './issues.ts'
import { createLineReader, type Reader } from './read-lines.ts'
import { createXmlReader } from './read-xml.ts'
import { createSurveyor, type Survey } from './survey.ts'

/** What a file says, not stored anywhere. */
export interface SieReading {
  readonly summary: Omit<SieImport, 'source'>
  readonly collected: Collected
  readonly assessment: Assessment
}

/** `chunks` gives the file's bytes from the beginning each time it is called; `year`: the one that is expected. */
export function readSie(chunks: () => Iterable<Uint8Array>, year: number | null = null): SieReading {
  const surveyor = createSurveyor()
  for (const chunk of chunks()) surveyor.add(chunk)
  return readSurveyed(surveyor.finish(), chunks, year)
}

/** As `readSie`, after the first look. */
export function readSurveyed(
  survey: Survey,
  chunks: () => Iterable<Uint8Array>,
  year: number | null = null,
): SieReading {
  const issues = createIssues()
  const collected = createCollected(issues)
  if (survey.kind !== 'lines' && survey.kind !== 'xml') {
    issues.add('NOT_SIE', 1, { kind: survey.kind })
    return readingOf(null, collected, nothing)
  }
  const reader: Reader =
    survey.kind === 'xml' ? createXmlReader(survey, collected) : createLineReader(survey, collected)
  for (const chunk of chunks()) if (!reader.add(chunk)) break
  reader.finish()
  if (issues.has('NOT_SIE')) return readingOf(null, collected, nothing)
  const isCutOff = (['LINE_TOO_LONG', 'XML_DTD', 'XML_BROKEN'] as const).some((code) => issues.has(code))
  if (isCutOff) return readingOf(survey, collected, nothing)
  if (year !== null && !collected.header.years.has(0)) assumeYear(collected, year)
  const assessment = assess(collected)
  if (assessment.years.length > 0) tellYear(collected, year)
  return readingOf(survey, collected, assessment)
}

const nothing: Assessment = { years: [], budgetResult: null, balanceDifference: null, through: null }

/** What is said of a file that was not even opened. */
export function refusedUnread(issues: Issues): SieReading['summary'] {
  return readingOf(null, createCollected(issues), nothing).summary
}

/** A file without #RAR is of the calendar year that the person names. */
function assumeYear({ header }: Collected, year: number): void {
  header.years.set(0, { start: `${year}0101`, end: `${year}1231` })
}

/** The file must be of the year that it is imported for. */
function tellYear({ header, issues }: Collected, wanted: number | null): void {
  const start = header.years.get(0)?.start.slice(0, 4)
  if (start === undefined && wanted === null) issues.add('NO_YEAR', 1)
  if (start !== undefined && wanted !== null && Number(start) !== wanted)
    issues.add('YEAR_OTHER', 1, { year: start, wanted })
}

function readingOf(survey: Survey | null, collected: Collected, assessment: Assessment): SieReading {
  const { header, issues, accounts, unbalanced } = collected
  const list = issues.list()
  const span = header.years.get(0)
  const difference = assessment.balanceDifference
  const summary: SieReading['summary'] = {
    status: statusOf(list),
    encoding: survey?.encoding ?? null,
    issues: list,
    type: survey ? (header.type ?? 1) : null,
    flag: header.flag,
    unbalanced: [...unbalanced],
    ...(difference ? { balance_diff: difference } : {}),
    budget_result: assessment.budgetResult,
    years: Object.fromEntries(assessment.years.map(({ year, sums }) => [String(year), sums])),
    accounts: accounts.size,
    names: Object.fromEntries(
      [...accounts.values()].flatMap(({ account, name }) => (name === null ? [] : [[account, name]])),
    ),
    yearStart: dateOf(span?.start),
    yearEnd: dateOf(span?.end),
    through: dateOf(assessment.through ?? undefined),
  }
  return { summary, collected, assessment }
}

/** `20250331` as a date. */
function dateOf(day: string | undefined): LocalDate | null {
  return day === undefined ? null : (`${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}` as LocalDate)
}
