import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { writeDocument } from '../../../../electron/pdf/write/write-document.ts'
import { agendaDocument } from '../../../../shared/documents/agenda.ts'
import type { DocumentModel } from '../../../../shared/documents/block.ts'
import { minutesDocument } from '../../../../shared/documents/minutes.ts'
import { packPlan } from '../../../../shared/documents/pack-plan.ts'
import { wordsOf } from '../../../../shared/documents/words.ts'
import { BodyKind, usualBoard } from '../../../../shared/model/board.ts'
import { meetingKinds } from '../../../../shared/model/meeting.ts'
import type { MeetingDetail } from '../../../../shared/model/meeting-detail.ts'
import { Presence, SignatoryRole } from '../../../../shared/model/minutes.ts'
import { asStored } from '../../../../shared/rich-text/stored.ts'
import { complaints, pdfToolsAvailable, temporaryFolder } from '../../../helpers/pdf.ts'
import {
  attendance,
  item,
  meeting,
  minutes,
  paragraph,
  signatory,
} from '../../../shared/documents/meetings.ts'
import { anyDoc } from '../../../shared/rich-text/any-doc.ts'
import { inspect } from './inspect.ts'
import { options, written } from './models.ts'

/** Anything a field may hold, and more: lone surrogates, control characters, right-to-left script, marks without letters. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.constantFrom(
    '',
    ' ',
    '\n',
    '- ',
    '\ud800',
    '\u0301',
    '\u202eabc',
    '&<>"\'()\\',
    'Å'.repeat(300),
    '\uf0b7 punkt',
  ),
)
const stored = anyDoc(text).map(asStored)
const few = { maxLength: 4 }
const anyMeeting: fc.Arbitrary<MeetingDetail> = fc
  .record({
    kind: fc.constantFrom(...meetingKinds),
    place: text,
    board: fc
      .record({
        name: text,
        orgnr: text,
        kind: fc.constantFrom(...BodyKind.options),
        bodyName: text,
      })
      .map((board) => ({ ...usualBoard, ...board })),
    items: fc.array(
      fc
        .tuple(
          fc
            .record({ title: text, proposal: text, presenter: text, stored })
            .map(({ stored, ...rest }) => ({ ...rest, text: stored.text, textDoc: stored.doc })),
          fc.array(fc.option(fc.integer({ min: 1, max: 50 })), few),
        )
        .map(([given, pages]) => item(given, ...pages)),
      few,
    ),
    minutes: fc
      .record({
        place: text,
        attendance: fc.array(
          fc
            .record({
              name: text,
              role: text,
              organisation: text,
              presence: fc.constantFrom(...Presence.options),
              untilParagraph: fc.option(fc.integer({ min: 1, max: 99 })),
            })
            .map(attendance),
          few,
        ),
        paragraphs: fc.array(
          fc
            .record({ title: text, text, reference: text, stored })
            .map(({ stored, ...rest }) =>
              paragraph({ ...rest, decision: stored.text, decisionDoc: stored.doc }),
            ),
          few,
        ),
        signatories: fc.array(
          fc
            .record({ role: fc.constantFrom(...SignatoryRole.options), name: text, title: text })
            .map(signatory),
          few,
        ),
      })
      .map(minutes),
  })
  .map(meeting)

function documentsOf(given: MeetingDetail): readonly DocumentModel[] {
  const sv = wordsOf('sv')
  const plan = packPlan(given, sv, { frontPages: 2, cover: true })
  return [minutesDocument(given, sv), agendaDocument(given, wordsOf('en'), { plan })]
}

test('whatever a meeting holds, its documents are written and tagged', async () => {
  await fc.assert(
    fc.asyncProperty(anyMeeting, async (given) => {
      for (const document of documentsOf(given)) {
        const { bytes, pages } = await writeDocument(document, options)
        expect(await inspect(bytes)).toMatchObject({ faults: [], pages })
      }
    }),
    { numRuns: 60 },
  )
})

describe.runIf(pdfToolsAvailable())('with qpdf', () => {
  const folder = temporaryFolder()
  test('whatever a meeting holds, the file is sound', async () => {
    await fc.assert(
      fc.asyncProperty(anyMeeting, async (given) => {
        const [document] = documentsOf(given)
        if (document) expect(complaints((await written(folder, document)).file)).toBe('')
      }),
      { numRuns: 25 },
    )
  })
})
