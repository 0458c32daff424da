/** What a paragraph said before, told by the command line. */
import { expect, test } from 'vitest'
import { type ParagraphInput, plainParagraph } from '../../shared/model/minutes.ts'
import { noRecords } from '../../shared/model/records.ts'
import { addSignedReadyMinutes, testBoard } from '../helpers/board.ts'
import { justera } from '../helpers/command-line.ts'

async function boardWithHistory() {
  let minutes = 0
  const app = await testBoard({ now: () => new Date(Date.UTC(2026, 10, 20, 12, minutes++, 0)) })
  const meeting = await addSignedReadyMinutes(app)
  const [first] = (await app.call('meeting.get', { meeting })).minutes!.paragraphs
  const type = (more: Partial<ParagraphInput>) =>
    app.call('paragraph.update', {
      id: first!.id,
      paragraph: { ...plainParagraph, title: 'Budget', text: '', decision: '', reference: '', ...more },
    })
  await app.call('app.settings', { userName: 'Karin Alm' })
  await type({ text: 'Styrelsen gick igenom budgeten.' })
  minutes += 5
  await type({ text: 'Styrelsen gick igenom den nya budgeten.', records: { ...noRecords, outcome: 'noted' } })
  await app.call('board.close', {})
  return app.file
}

test('each version has its time, its person and the words that changed', async () => {
  const file = await boardWithHistory()
  const { exit, out, err } = justera('history', file, '--meeting', '2026-02-12', '--paragraph', '1')
  expect({ exit, err }).toEqual({ exit: 0, err: '' })
  const [heading, , when, text, records] = out.split('\n')
  expect(heading).toBe('§ 1 Budget')
  expect(when).toMatch(/^2026-11-2\d \d\d\.\d\d · Karin Alm · Skriven$/)
  expect(text).toBe('  Text: Styrelsen gick igenom {+den nya +}budgeten.')
  expect(records).toBe('  Uppgifter: {+Utfall: antecknas+}')
  expect(out).toContain('När protokollet påbörjades')
})

test('as JSON the latest comes first, with its segments', async () => {
  const file = await boardWithHistory()
  const asked = ['history', file, '--meeting', '2026-02-12', '--paragraph']
  const { versions } = JSON.parse(justera(...asked, '1', '--json').out)
  expect(versions).toHaveLength(3)
  expect(versions[0]).toMatchObject({
    by: 'Karin Alm',
    call: 'paragraph.update',
    text: 'Styrelsen gick igenom den nya budgeten.',
    records: { outcome: 'noted' },
    changes: [
      {
        part: 'text',
        change: 'words',
        segments: [{ kind: 'same' }, { kind: 'added', text: 'den nya ' }, { kind: 'same' }],
      },
      { part: 'records', change: 'words' },
    ],
  })
  expect(justera(...asked, '7')).toMatchObject({
    exit: 1,
    err: expect.stringContaining('ingen § 7. Det har § 1–1.'),
  })
  expect(justera(...asked, 'sju').exit).toBe(2)
})
