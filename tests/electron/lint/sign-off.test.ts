import { expect, test } from 'vitest'
import { readTextFile } from '../../../electron/text-file.ts'
import type { SignatoryInput } from '../../../shared/model/minutes.ts'
import type { LocalDate, LocalTime } from '../../../shared/values.ts'
import { addSignedReadyMinutes, testBoard } from '../../helpers/board.ts'
import { material, materialAvailable } from '../../helpers/material.ts'

const signer = (role: SignatoryInput['role'], name: string): SignatoryInput => {
  return { role, name, title: '', signedOn: '2026-02-20' as LocalDate }
}

test('minutes that the law does not allow are not signed off, and nothing is stored', async () => {
  const app = await testBoard()
  const meeting = await addSignedReadyMinutes(app)
  const head = { start: '11:00', end: '09:00', place: '', recordedOn: null } as const
  await app.call('minutes.update', {
    meeting,
    minutes: { ...head, start: '11:00' as LocalTime, end: '09:00' as LocalTime },
  })
  const signatories = [signer('secretary', 'Per Ek'), signer('chair', 'Bo Ström')]
  await expect(app.call('minutes.signOff', { meeting, signatories })).rejects.toThrow(
    'LINT_BLOCKS {"count":1,"first":"Mötet slutar 9.00, före sin början 11.00."}',
  )
  const { minutes, state } = await app.call('meeting.get', { meeting })
  expect(state).toBe('minuted')
  expect(minutes!.signatories.map(({ name }) => name)).toEqual(['Per Ek', 'Åsa Öberg'])
})

test('what is typed while the PDF to keep is being made is never sealed unread', async () => {
  const app = await testBoard()
  const meeting = await addSignedReadyMinutes(app)
  const { minutes } = await app.call('meeting.get', { meeting })
  const { id, itemId: _, ...paragraph } = minutes!.paragraphs[0]!
  const signing = app.gate.call('minutes.signOff', { meeting }, 'job-1')
  await app.call('paragraph.update', { id, paragraph: { ...paragraph, text: 'Ändrat i sista stund.' } })
  // Whichever came first: the typing is in what is sealed, or nothing is sealed.
  const outcome = await signing
  const { minutes: after } = await app.call('meeting.get', { meeting })
  expect(after!.paragraphs[0]!.text).toBe('Ändrat i sista stund.')
  expect(after!.signOff === null).toBe(!outcome.ok)
  expect(outcome.ok || outcome.failure.code).toBeOneOf([true, 'CONTENT_CHANGED'])
  expect(await app.call('board.verify', {})).toMatchObject({ ok: true })
})

test('those who are given sign in the place of those stored', async () => {
  const app = await testBoard()
  const meeting = await addSignedReadyMinutes(app)
  const signatories = [signer('secretary', 'Ulf Ek'), signer('chair', 'Åsa Öberg')]
  await app.call('minutes.signOff', { meeting, signatories })
  const { minutes } = await app.call('meeting.get', { meeting })
  expect(minutes!.signatories).toMatchObject(signatories)
  expect(await app.call('board.verify', {})).toMatchObject({ ok: true, signOffs: 1 })
})

test('those who are given are judged before they are stored', async () => {
  const app = await testBoard()
  const meeting = await addSignedReadyMinutes(app)
  const findings = await app.call('minutes.lint', { meeting, signatories: [signer('secretary', 'Per Ek')] })
  expect(findings.filter(({ severity }) => severity === 'B')).toMatchObject([
    { code: 'chair', place: { kind: 'signatory', id: null } },
  ])
})

test('a meeting without minutes has nothing to judge', async () => {
  const app = await testBoard()
  const { id: meeting } = await app.call('meeting.add', {
    number: 1,
    kind: 'ordinary',
    date: '2026-02-12' as LocalDate,
    start: null,
    end: null,
    place: '',
  })
  await expect(app.call('minutes.lint', { meeting })).rejects.toThrow('NO_MINUTES')
})

test('nothing blocks the real minutes as they are imported', async () => {
  if (!materialAvailable()) return
  const app = await testBoard()
  const { minutes } = await app.call('meeting.import', {
    agenda: null,
    minutes: readTextFile(material('board-meeting-2018-11-22/minutes-2018-09-20.txt')),
    attachments: null,
  })
  const findings = await app.call('minutes.lint', { meeting: minutes!.meeting })
  expect(findings.map(({ code, severity }) => [code, severity])).toEqual([['quorumByAttendance', 'R']])
})
