/** What leaves the minutes of the example's latest adjusted meeting: an extract, the lists of its year, the text for the web. */
import path from 'node:path'
import type { MakeCall } from '../../shared/contract.ts'
import { isDecided } from '../../shared/documents/decision-list.ts'
import type { Exported } from '../../shared/model/results.ts'
import { type FileToken, type LocalDate, type MeetingId, yearOf } from '../../shared/values.ts'
import { makeFolder } from '../output-file.ts'

interface Work {
  readonly call: MakeCall
  grant(path: string): FileToken
  readonly folder: string
}

type What = 'extract' | 'decisions' | 'attendance' | 'webMinutes'

export interface FromMinutes extends Pick<Exported, 'pages' | 'bytes' | 'seconds'> {
  readonly what: What
  readonly file: string
}

/** Nothing where no minutes are adjusted. */
export async function writeFromMinutes({ call, grant, folder }: Work): Promise<readonly FromMinutes[]> {
  const adjusted = (await call('meeting.list', {})).find(({ state }) => state === 'adjusted')
  if (!adjusted) return []
  const { id: meeting, date } = adjusted
  const documents = path.join(folder, 'documents')
  makeFolder(documents)
  const writing = async (what: What, name: string, write: (to: FileToken) => Promise<Exported>) => {
    const file = path.join(documents, name)
    const { pages, bytes, seconds } = await write(grant(file))
    return { what, file, pages, bytes, seconds }
  }
  const [year, paragraphs] = [yearOf(date), await decidedIn(call, meeting)]
  const of = { from: `${year}-01-01` as LocalDate, until: `${year}-12-31` as LocalDate }
  return [
    await writing('extract', `protokollsutdrag-${date}.pdf`, (to) =>
      call('export.extract', { meeting, paragraphs, recipients: ['Revisorn'], to }),
    ),
    await writing('decisions', `beslutslista-${year}.pdf`, (to) => call('export.decisions', { of, to })),
    await writing('attendance', `narvarolista-${year}.pdf`, (to) => call('export.attendance', { year, to })),
    await writing('webMinutes', `protokoll-webb-${date}.txt`, (to) =>
      call('export.webMinutes', { meeting, format: 'txt', to }),
    ),
  ]
}

/** Numbers of the first paragraphs that hold a decision. */
async function decidedIn(call: MakeCall, meeting: MeetingId): Promise<number[]> {
  const { minutes } = await call('meeting.get', { meeting })
  const numbers = (minutes?.paragraphs ?? []).flatMap((paragraph, index) =>
    isDecided(paragraph) ? [(minutes?.firstParagraph ?? 1) + index] : [],
  )
  return numbers.slice(0, 3)
}
