/** The tense of printed records belongs to what was signed, whatever the body chooses later. */
import { expect, test } from 'vitest'
import { canonicalMinutes } from '../../../shared/documents/canonical.ts'
import { minutesDocument } from '../../../shared/documents/minutes.ts'
import { wordsOf } from '../../../shared/documents/words.ts'
import { noRecords } from '../../../shared/model/records.ts'
import type { MeetingId } from '../../../shared/values.ts'
import { addSignedReadyMinutes, type TestApp, testBoard } from '../../helpers/board.ts'
import { madeCopy, markReady } from '../../helpers/signing.ts'

async function board() {
  const app = await testBoard()
  const meeting = await addSignedReadyMinutes(app)
  const { minutes } = await app.call('meeting.get', { meeting })
  const { id } = minutes!.paragraphs[0]!
  const motion = { kind: 'rejection', authors: 'Åsa Öberg', text: '', withdrawn: false } as const
  await app.call('paragraph.record', { id, records: { ...noRecords, motions: [motion] } })
  await choose(app, 'past')
  await markReady(app, meeting)
  return { app, meeting }
}

async function choose(app: TestApp, tense: 'past' | 'present') {
  const [body] = await app.call('body.list', {})
  const { id, name, kind, settings } = body!
  await app.call('body.update', { id, body: { name, kind, settings: { ...settings, tense } } })
}

async function printed(app: TestApp, meeting: MeetingId) {
  const detail = await app.call('meeting.get', { meeting })
  return JSON.stringify(minutesDocument(detail, wordsOf('sv'), detail.minutes!.signOff?.contentSha256))
}

test('while a copy is out to be signed, the tense that it is printed in stays', async () => {
  const { app, meeting } = await board()
  await madeCopy(app, meeting)
  const before = await printed(app, meeting)
  await expect(choose(app, 'present')).rejects.toMatchObject({ code: 'MINUTES_READY' })
  expect(await printed(app, meeting)).toBe(before)
  expect(await app.call('signing.state', { meeting })).toEqual({ isCurrent: true })
})

test('adjusted minutes are printed in the tense that they were signed in, and their seal holds', async () => {
  const { app, meeting } = await board()
  await madeCopy(app, meeting)
  await app.call('minutes.signOff', { meeting })
  const before = await printed(app, meeting)
  const canonical = canonicalMinutes(await app.call('meeting.get', { meeting }))
  expect(canonical).toContain('"format":"justera-minutes-3"')
  expect(canonical).toContain('"tense":"past"')
  await choose(app, 'present')
  expect(await printed(app, meeting)).toBe(before)
  expect(canonicalMinutes(await app.call('meeting.get', { meeting }))).toBe(canonical)
  expect(await app.call('board.verify', {})).toMatchObject({ ok: true, signOffs: 1, findings: [] })
})
