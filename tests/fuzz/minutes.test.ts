/** Whatever minutes hold: every reader answers, no word is lost in print, and no withheld word is printed. */
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { writeDocx } from '../../electron/docx/write-docx.ts'
import { writeDocument } from '../../electron/pdf/write/write-document.ts'
import { attendanceListDocument } from '../../shared/documents/attendance-list.ts'
import type { DocumentModel } from '../../shared/documents/block.ts'
import { canonicalMinutes } from '../../shared/documents/canonical.ts'
import { decisionListDocument } from '../../shared/documents/decision-list.ts'
import { extractDocument } from '../../shared/documents/extract.ts'
import { minutesDocument } from '../../shared/documents/minutes.ts'
import { plainText } from '../../shared/documents/plain-text.ts'
import { publicMinutesDocument, withheldMeeting } from '../../shared/documents/public-minutes.ts'
import { wordsOf } from '../../shared/documents/words.ts'
import { createWords, type Translate } from '../../shared/i18n/i18n.ts'
import { findingSentence } from '../../shared/i18n/lint-text.ts'
import type { MeetingDetail } from '../../shared/model/meeting-detail.ts'
import type { Minutes } from '../../shared/model/minutes.ts'
import { lintMinutes } from '../../shared/rules/lint/lint.ts'
import { secretGrounds } from '../../shared/rules/secrecy.ts'
import type { CorrectionId, Instant, LocalDate, MeetingId } from '../../shared/values.ts'
import { aMeeting, type TestApp, testBoard, theChair } from '../helpers/board.ts'
import { pageCount, pdfToolsAvailable, run, temporaryFolder, textOf } from '../helpers/pdf.ts'
import { choices, meetingOf, wordsIn, wordsToPrint } from './random-minutes.ts'

const words = wordsOf('sv')
const { t } = createWords('sv') as { t: Translate }
const anyMeeting = choices.map(meetingOf)
const noPictures = (): never => {
  throw new Error('no pictures')
}

/** What is missing in a print, where lines may break and a first letter turn large. */
const lost = (wanted: ReadonlySet<string>, printed: string) => {
  const found = wordsIn(printed.toLowerCase().replace(/\s+/g, ''))
  return [...wanted].filter((word) => !found.has(word))
}

test('the check answers whatever the records say, with a sentence for each finding', () => {
  fc.assert(
    fc.property(anyMeeting, (meeting) => {
      const today = '2026-03-20' as LocalDate
      for (const finding of lintMinutes({ meeting, members: [], meetings: [], today }))
        expect(findingSentence(finding, t)).not.toMatch(/lint\.|undefined/)
    }),
  )
})

test('no word is lost in minutes as text, nor in what is sealed', () => {
  fc.assert(
    fc.property(anyMeeting, (meeting) => {
      const model = minutesDocument(meeting, words)
      expect(lost(wordsToPrint(meeting), plainText(model, words))).toEqual([])
      const canonical = canonicalMinutes(meeting)
      expect(lost(wordsIn(meeting.minutes), canonical)).toEqual([])
      expect(canonicalMinutes(structuredClone(meeting))).toBe(canonical)
    }),
  )
})

const corrected = (meeting: MeetingDetail): MeetingDetail => ({
  ...meeting,
  minutes: {
    ...meeting.minutes!,
    corrections: [null, ...meeting.minutes!.paragraphs.keys()].map((place, index) => ({
      ...{ id: (index + 1) as CorrectionId, paragraph: place === null ? null : place + 1 },
      ...{ on: '2026-03-20' as LocalDate, person: 'Britt Ek', by: 'Carl Dahl' },
      ...{ reason: `qx${9000 + index}z`, text: `qx${9100 + index}z` },
      recordedAt: '2026-03-20T10:00:00.000Z' as Instant,
    })),
  },
})

/** Everything that leaves the house without what is secret. */
function publicPrints(meeting: MeetingDetail): readonly DocumentModel[] {
  const grounds = secretGrounds(meeting)
  const withheld = withheldMeeting(meeting, grounds, words)
  const numbers = withheld.minutes!.paragraphs.map((_, index) => index + 1)
  return [
    publicMinutesDocument(meeting, grounds, words).model,
    extractDocument(withheld, { numbers, recipients: [], isWithheld: grounds.size > 0 }, words),
    ...(withheld.minutes!.paragraphs.some(({ decision }) => decision !== '')
      ? [decisionListDocument([withheld], null, words)]
      : []),
    attendanceListDocument([withheld], 2026, words),
  ]
}

test('no withheld word is printed anywhere, and what is public is', () => {
  let withheldSeen = 0
  fc.assert(
    fc.property(anyMeeting.map(corrected), (meeting) => {
      const { paragraphs, corrections } = meeting.minutes!
      const grounds = secretGrounds(meeting)
      const isSecret = (place: number | null) => (place === null ? grounds.size > 0 : grounds.has(place))
      const secret = wordsIn([
        paragraphs.filter((_, index) => isSecret(index + 1)),
        corrections.filter(({ paragraph }) => isSecret(paragraph)),
      ])
      withheldSeen += secret.size
      for (const model of publicPrints(meeting)) {
        expect(wordsIn(model).intersection(secret)).toEqual(new Set())
        expect(wordsIn(plainText(model, words)).intersection(secret)).toEqual(new Set())
      }
      const shown = wordsToPrint(meeting).difference(secret)
      const web = publicPrints(meeting)[0]!
      expect(lost(shown, plainText(web, words))).toEqual([])
    }),
  )
  expect(withheldSeen).toBeGreaterThan(0)
})

test('no word is lost in minutes as PDF and as Word document', async () => {
  if (!pdfToolsAvailable()) return
  const folder = temporaryFolder()
  await fc.assert(
    fc.asyncProperty(anyMeeting, async (meeting) => {
      const model = minutesDocument(meeting, words)
      const docx = path.join(folder, 'm.docx')
      writeFileSync(docx, await writeDocx(model, noPictures))
      const xml = run('unzip', ['-p', docx, 'word/document.xml']).toString('utf8')
      expect(lost(wordsToPrint(meeting), xml.replace(/<[^>]+>/g, ''))).toEqual([])
      const pdf = path.join(folder, 'm.pdf')
      const options = { picture: noPictures, createdAt: new Date(0), archival: true } as const
      const { bytes } = await writeDocument(model, { ...options, pageNumbers: { first: 1, total: 'own' } })
      writeFileSync(pdf, bytes)
      expect(lost(wordsToPrint(meeting), textOf(pdf, 1, pageCount(pdf)))).toEqual([])
    }),
    { numRuns: 6 },
  )
})

/** Lawful whatever the words are: all of them there, and nothing voted on. */
async function stored(app: TestApp, { minutes }: MeetingDetail): Promise<MeetingId> {
  const { id: meeting } = await app.call('meeting.add', aMeeting)
  await app.call('minutes.start', { meeting })
  for (const { name, role, organisation } of minutes!.attendance)
    await app.call('attendance.add', { meeting, attendance: { ...theChair, name, role, organisation } })
  for (const { id: _id, itemId: _item, records, ...texts } of minutes!.paragraphs) {
    const given = { ...records, outcome: null, votes: [], conflicts: [], reservations: [] }
    await app.call('paragraph.add', { meeting, paragraph: { ...texts, records: given }, after: null })
  }
  const signedOn = '2026-02-20' as LocalDate
  for (const { id: _, ...signatory } of minutes!.signatories)
    await app.call('signatory.add', { meeting, signatory: { ...signatory, signedOn } })
  return meeting
}

test('whatever words minutes hold, they are signed off as they are, and the seal can be taken again', async () => {
  const onlyOneChair = choices.map((given) => ({
    ...given,
    people: given.people.map((person) => ({ ...person, role: 'ledamot', serves: null })),
  }))
  await fc.assert(
    fc.asyncProperty(onlyOneChair.map(meetingOf), async (random) => {
      const app = await testBoard()
      const meeting = await stored(app, random)
      await app.call('minutes.signOff', { meeting })
      const sealed = await app.call('meeting.get', { meeting })
      const again = createHash('sha256').update(canonicalMinutes(sealed)).digest('hex')
      expect(again).toBe(sealed.minutes!.signOff!.contentSha256)
      expect(await app.call('board.verify', {})).toMatchObject({ ok: true, findings: [], signOffs: 1 })
      const texts = ({ paragraphs }: Minutes) =>
        paragraphs.map(({ title, text, decision }) => [title, text, decision])
      expect(lost(wordsIn(texts(random.minutes!)), JSON.stringify(texts(sealed.minutes!)))).toEqual([])
      await app.gate.close()
    }),
    { numRuns: 6 },
  )
})
