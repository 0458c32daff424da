import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { correctionBlocks, correctionNotice } from '../../../shared/documents/corrections.ts'
import { wordsOf } from '../../../shared/documents/words.ts'
import type { LocalDate, MeetingId } from '../../../shared/values.ts'
import { addSignedReadyMinutes, type TestApp, testBoard } from '../../helpers/board.ts'
import { pageCount, pdfToolsAvailable, textOf } from '../../helpers/pdf.ts'

const day = (text: string) => text as LocalDate
const correction = {
  paragraph: 1,
  on: day('2026-03-01'),
  reason: 'Skrivfel',
  text: 'Beloppet är 1 250 000 kronor.',
  person: 'Åsa Öberg',
}

async function signed() {
  const app = await testBoard()
  const meeting = await addSignedReadyMinutes(app)
  await app.call('minutes.signOff', { meeting })
  return { app, meeting }
}

async function exported(app: TestApp, meeting: MeetingId, name: 'export.minutes' | 'export.signedMinutes') {
  const to = path.join(app.folder, `${name}.pdf`)
  await app.call(name, { meeting, to: app.gate.tokens.grant(to) })
  return to
}
const hash = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex')

describe('a correction', () => {
  test('is refused before the minutes are signed', async () => {
    const app = await testBoard()
    const meeting = await addSignedReadyMinutes(app)
    await expect(app.call('minutes.correct', { meeting, correction })).rejects.toMatchObject({
      code: 'CORRECTION_NOT_ADJUSTED',
    })
  })

  test.each([
    [{ on: day('2026-02-19') }, 'CORRECTION_BEFORE_ADJUSTED'],
    [{ on: day('2026-11-21') }, 'CORRECTION_IN_FUTURE'],
    [{ paragraph: 2 }, 'CORRECTION_NO_PARAGRAPH'],
    [{ reason: ' ' }, 'BAD_INPUT'],
    [{ text: '\n' }, 'BAD_INPUT'],
    [{ person: '' }, 'BAD_INPUT'],
  ])('with %o is refused with %s', async (part, code) => {
    const { app, meeting } = await signed()
    await expect(
      app.call('minutes.correct', { meeting, correction: { ...correction, ...part } }),
    ).rejects.toMatchObject({ code })
    expect((await app.call('meeting.get', { meeting })).minutes!.corrections).toEqual([])
  })

  test.each(['2026-02-20', '2026-11-20'])('of the day of sign-off or of today is taken: %s', async (on) => {
    const { app, meeting } = await signed()
    await app.call('minutes.correct', { meeting, correction: { ...correction, on: day(on) } })
    expect((await app.call('meeting.get', { meeting })).minutes!.corrections).toMatchObject([{ on }])
  })

  test('leaves the seal and the signed PDF as they are, and stands in every later export', async () => {
    const { app, meeting } = await signed()
    const before = await app.call('meeting.get', { meeting })
    const original = hash(await exported(app, meeting, 'export.minutes'))
    expect(original).toBe(before.minutes!.signOff!.pdfSha256)
    await app.call('minutes.correct', { meeting, correction })
    await app.call('minutes.correct', { meeting, correction: { ...correction, paragraph: null } })
    const after = await app.call('meeting.get', { meeting })
    expect(after.minutes!.signOff).toEqual(before.minutes!.signOff)
    expect(after.minutes!.paragraphs).toEqual(before.minutes!.paragraphs)
    expect(hash(await exported(app, meeting, 'export.signedMinutes'))).toBe(original)
    const later = await exported(app, meeting, 'export.minutes')
    expect(hash(later)).not.toBe(original)
    expect(await app.call('board.verify', {})).toMatchObject({ ok: true, findings: [] })
    if (!pdfToolsAvailable()) return
    const text = textOf(later, 1, pageCount(later)).replace(/\s+/g, ' ')
    expect(text).toMatch(/Rättelser finns.*§ 1 \(1 mars 2026\).*1 250 000 kronor.*Skrivfel.*Åsa Öberg/)
  })

  test('the signed PDF of minutes that are not signed is no PDF', async () => {
    const app = await testBoard()
    const meeting = await addSignedReadyMinutes(app)
    await expect(exported(app, meeting, 'export.signedMinutes')).rejects.toMatchObject({
      code: 'NOT_ADJUSTED',
    })
  })

  test('is not undone, nor changed by another program; one that the log does not know is found', async () => {
    const { app, meeting } = await signed()
    await app.call('minutes.correct', { meeting, correction })
    expect(await app.call('history.undo', {})).toBeNull()
    const raw = app.raw()
    expect(() => raw.exec(`UPDATE correction SET text = 'x'`)).toThrow('RECORD_FIXED')
    expect(() => raw.exec('DELETE FROM correction')).toThrow('RECORD_FIXED')
    raw.exec(
      `INSERT INTO correction (meeting_id, on_date, reason, text, person, recorded_at, by_name)
       VALUES (${meeting}, '2026-03-02', 'x', 'x', 'x', '2026-03-02T10:00:00.000Z', 'x')`,
    )
    expect(await app.call('board.verify', {})).toMatchObject({
      ok: false,
      findings: [{ check: 'corrections' }],
    })
  })

  test('of other paragraphs than those that a document holds is left out of it, and of none in particular is not', async () => {
    const { app, meeting } = await signed()
    await app.call('minutes.correct', { meeting, correction })
    await app.call('minutes.correct', { meeting, correction: { ...correction, paragraph: null } })
    const { minutes } = await app.call('meeting.get', { meeting })
    const words = wordsOf('sv')
    expect(correctionBlocks(minutes!, words, { only: [] })).toHaveLength(3)
    expect(correctionBlocks(minutes!, words, { only: [1] })).toHaveLength(4)
    expect(correctionNotice(minutes!, words, { only: [1] })).toHaveLength(1)
    expect(correctionNotice({ ...minutes!, corrections: [] }, words)).toEqual([])
  })
})
