/** `justera lint` and `justera sign-off` as a person or a script uses them: output and exit codes. */
import { expect, test } from 'vitest'
import { noRecords } from '../../../shared/model/records.ts'
import { addSignedReadyMinutes, aMeeting, testBoard } from '../../helpers/board.ts'
import { justera } from '../../helpers/command-line.ts'

const day = aMeeting.date
const chair = '--signer=Åsa Öberg:chair:2026-02-20'

/** A file whose minutes are lawful, or have a reservation by somebody who was absent. */
async function boardFile({ spoiled }: { readonly spoiled: boolean }): Promise<string> {
  const app = await testBoard()
  const meeting = await addSignedReadyMinutes(app)
  const absent = { name: 'Eva Dahl', role: 'suppleant', organisation: '', presence: 'absent' } as const
  const { id } = await app.call('attendance.add', {
    meeting,
    attendance: { ...absent, fromParagraph: null, untilParagraph: null },
  })
  const { minutes } = await app.call('meeting.get', { meeting })
  const { id: paragraph, itemId: _, ...stored } = minutes!.paragraphs[0]!
  const reservations = spoiled ? [{ by: [id], text: 'För dyrt.', at: null }] : []
  await app.call('paragraph.update', {
    id: paragraph,
    paragraph: { ...stored, records: { ...noRecords, reservations } },
  })
  await app.gate.close()
  return app.file
}

const sentence = 'Eva Dahl har reserverat sig men deltog inte i beslutet. (aktiebolagslagen 8 kap. 24 §)'

test('minutes that may be signed off end with 0, whatever warns', async () => {
  const file = await boardFile({ spoiled: false })
  const { exit, out, err } = justera('lint', file, '--meeting', day)
  expect({ exit, err }).toEqual({ exit: 0, err: '' })
  expect(out).toMatch(/^R Närvaro: Registret har inga ledamöter den dagen\..*\n$/)
  const json = JSON.parse(justera('lint', file, '--meeting', day, '--json').out)
  expect(json).toMatchObject({ good: true, findings: [{ code: 'quorumByAttendance', severity: 'R' }] })
})

test('what blocks ends with 1, one line each with place, sentence and section, the gravest first', async () => {
  const file = await boardFile({ spoiled: true })
  const { exit, out, err } = justera('lint', file, '--meeting', day)
  expect({ exit, err }).toEqual({ exit: 1, err: '' })
  expect(out.split('\n')[0]).toBe(`B § 1: ${sentence}`)
  const { out: english } = justera('lint', file, '--meeting', day, '--lang', 'en')
  expect(english.split('\n')[0]).toMatch(/^B § 1: Eva Dahl has entered a reservation .*8 kap\. 24 §\)$/)
  const found = justera('lint', file, '--meeting', day, '--json')
  expect(found.exit).toBe(1)
  const { good, findings } = JSON.parse(found.out)
  expect(good).toBe(false)
  expect(findings[0]).toMatchObject({
    code: 'reservationOfAbsent',
    severity: 'B',
    section: 'aktiebolagslagen 8 kap. 24 §',
    place: { kind: 'paragraph', number: 1 },
    sentence,
  })
})

test('a sign-off of what blocks is refused with 1 and its findings, and stores nothing', async () => {
  const file = await boardFile({ spoiled: true })
  const { exit, out } = justera('sign-off', file, '--meeting', day, '--json')
  expect(exit).toBe(1)
  expect(JSON.parse(out)).toMatchObject({ good: false, code: 'LINT_BLOCKS', findings: [{ sentence }] })
  const told = justera('sign-off', file, '--meeting', day)
  expect(told.exit).toBe(1)
  expect(told.out).toContain(`B § 1: ${sentence}`)
  expect(justera('lint', file, '--meeting', day).exit).toBe(1)
})

test('a sign-off with the names and days given locks the minutes, and says so', async () => {
  const file = await boardFile({ spoiled: false })
  const secretary = '--signer=Per Ek:secretary:2026-02-20'
  const { exit, out, err } = justera('sign-off', file, '--meeting', day, secretary, chair)
  expect({ exit, err }).toEqual({ exit: 0, err: '' })
  expect(out).toMatch(/^Justerat: .*2026-02-12\. Sigill \S+/)
  expect(justera('sign-off', file, '--meeting', day)).toMatchObject({ exit: 1, out: '' })
})

test.each([
  ['a meeting that the file does not have', ['lint', '--meeting', '2026-02-13'], 1, 'NO_SUCH_MEETING'],
  ['a day that does not exist', ['lint', '--meeting', '2026-02-30'], 1, 'NO_SUCH_DATE'],
  ['no meeting', ['lint'], 2, 'USAGE'],
  ['a signer without a role', ['sign-off', '--meeting', day, '--signer=Per Ek:2026-02-20'], 2, 'USAGE'],
  [
    'a signature before the meeting',
    ['sign-off', '--meeting', day, '--signer=Per Ek:secretary:2026-02-11', chair],
    1,
    '',
  ],
  [
    'a signature in the future',
    ['sign-off', '--meeting', day, '--signer=Per Ek:secretary:2199-01-01', chair],
    1,
    '',
  ],
] as const)('%s is refused', async (_, [command, ...rest], exit, code) => {
  const file = await boardFile({ spoiled: false })
  const outcome = justera(command, file, ...rest)
  expect(outcome.exit).toBe(exit)
  expect(outcome.err + outcome.out).toMatch(
    code === '' ? /Per Ek har skrivit under/ : new RegExp(`^${code}: `),
  )
})
