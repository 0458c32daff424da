/** The copy that is signed, scans that come back, the locks that keep both, and what a PDF is said to be. */
import { readFileSync } from 'node:fs'
import { PDFDocument } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { testBoard } from '../../helpers/board.ts'
import { pixel } from '../../helpers/command-line.ts'
import { pdfToolsAvailable, textOf } from '../../helpers/pdf.ts'
import { fileIn, madeCopy, markReady, readyMinutes, savedCopy, sign } from '../../helpers/signing.ts'

const canJudge = pdfToolsAvailable()

test('minutes that can still change are not given out to be signed', async () => {
  const app = await testBoard()
  const meeting = await readyMinutes(app)
  await markReady(app, meeting, 'reopened')
  await expect(madeCopy(app, meeting)).rejects.toMatchObject({ code: 'MINUTES_NOT_READY' })
})

test.runIf(canJudge)(
  'the copy has empty lines and its whole seal on the last page, and is made once',
  async () => {
    const app = await testBoard()
    const meeting = await readyMinutes(app)
    const { file, copy, bytes, exported } = await madeCopy(app, meeting)
    const last = textOf(file, copy.pages)
    expect(last).toContain(copy.contentSha256)
    expect(last).not.toContain('20 februari')
    expect(exported).toMatchObject({ sha256: copy.pdfSha256, pages: copy.pages })
    const again = await madeCopy(app, meeting, 'igen.pdf')
    expect(again.copy).toEqual(copy)
    expect(again.bytes).toEqual(bytes)
    expect(await app.call('signing.state', { meeting })).toEqual({ isCurrent: true })
  },
)

test('days of signing are no part of what was sealed to be signed', async () => {
  const app = await testBoard()
  const meeting = await readyMinutes(app)
  await madeCopy(app, meeting)
  const { minutes } = await app.call('meeting.get', { meeting })
  for (const { id, role, name, title } of minutes!.signatories)
    await app.call('signatory.update', { id, signatory: { role, name, title, signedOn: '2026-02-20' } })
  expect(await app.call('signing.state', { meeting })).toEqual({ isCurrent: true })
})

test('a scanned picture is kept as it came, and that pages are missing is told', async () => {
  const app = await testBoard()
  const meeting = await readyMinutes(app)
  const { copy } = await madeCopy(app, meeting)
  const { token } = fileIn(app, 'sista sidan.png', pixel)
  const kept = await app.call('signing.attachScan', { meeting, files: [token] })
  expect(kept).toMatchObject({
    kind: 'scan',
    file: 'sista sidan.png',
    pages: 1,
    of: copy.pdfSha256,
    signatures: [],
  })
  expect((await savedCopy(app, kept.id, 'ut.png')).bytes).toEqual(pixel)
  const shown = await PDFDocument.load((await savedCopy(app, kept.id, 'ut.pdf')).bytes)
  expect(shown.getPageCount()).toBe(1)
})

test('several scanned pages become one PDF in their order', async () => {
  const app = await testBoard()
  const meeting = await readyMinutes(app)
  await madeCopy(app, meeting)
  const two = await PDFDocument.create()
  two.addPage([200, 300])
  two.addPage([200, 300])
  const files = [fileIn(app, 'sida 1.png', pixel).token, fileIn(app, 'sida 2-3.pdf', await two.save()).token]
  const kept = await app.call('signing.attachScan', { meeting, files })
  expect(kept).toMatchObject({ file: 'sida 1.pdf', pages: 3 })
  const { bytes } = await savedCopy(app, kept.id, 'ut.pdf')
  expect((await PDFDocument.load(bytes)).getPageCount()).toBe(3)
})

test('a scan without a copy to compare with is refused', async () => {
  const app = await testBoard()
  const meeting = await readyMinutes(app)
  const files = [fileIn(app, 'sida.png', pixel).token]
  await expect(app.call('signing.attachScan', { meeting, files })).rejects.toMatchObject({
    code: 'NO_SIGNING_COPY',
  })
})

test.each([
  "UPDATE signing_copy SET content_sha256 = 'x'",
  'DELETE FROM signing_copy',
  "UPDATE signed_copy SET signatures = '[]'",
  "UPDATE signed_copy SET remarks = '[]'",
  'DELETE FROM signed_copy',
  'DELETE FROM blob_piece WHERE sha256 IN (SELECT sha256 FROM signed_copy)',
  'INSERT OR REPLACE INTO signed_copy SELECT * FROM signed_copy',
])('with another program too, what was signed refuses: %s', async (sql) => {
  const app = await testBoard()
  const meeting = await readyMinutes(app)
  await madeCopy(app, meeting)
  await sign(app, meeting, 'Per Ek')
  expect(() => app.raw().exec(sql)).toThrow(/FIXED/)
})

test('with the locks taken off, a signed copy that was put under other minutes is found', async () => {
  const app = await testBoard()
  const meeting = await readyMinutes(app)
  await madeCopy(app, meeting)
  await sign(app, meeting, 'Per Ek')
  expect(await app.call('board.verify', {})).toMatchObject({ ok: true, findings: [] })
  const raw = app.raw()
  const locks = raw
    .prepare("SELECT name, sql FROM sqlite_schema WHERE name = 'signed_copy_update'")
    .get() as {
    sql: string
  }
  raw.exec('DROP TRIGGER signed_copy_update')
  raw.exec('UPDATE signed_copy SET of_sha256 = sha256')
  raw.exec(locks.sql)
  const { findings } = await app.call('board.verify', {})
  expect(findings.map(({ check }) => check)).toEqual(['signing', 'signing'])
})

test('neither a copy nor a signature is taken back by undoing what was written before', async () => {
  const app = await testBoard()
  const meeting = await readyMinutes(app)
  await madeCopy(app, meeting)
  await sign(app, meeting, 'Per Ek')
  const before = (await app.call('meeting.get', { meeting })).minutes
  await app.call('history.undo', {}).catch(() => null)
  const after = (await app.call('meeting.get', { meeting })).minutes
  expect(after?.signedCopies).toEqual(before?.signedCopies)
  expect(after?.signingCopy).toEqual(before?.signingCopy)
  expect(after?.paragraphs).toEqual(before?.paragraphs)
})

test('a PDF is told to be what it is', async () => {
  const app = await testBoard()
  const meeting = await readyMinutes(app)
  const made = await madeCopy(app, meeting)
  const { id } = await sign(app, meeting, 'Per Ek')
  const signed = await savedCopy(app, id, 'signed.pdf')
  const rewritten = await (await PDFDocument.load(made.bytes)).save()
  const other = await PDFDocument.create()
  other.addPage()
  const kindOf = async (name: string, bytes: Uint8Array) => {
    const { kind, date } = await app.call('signing.identify', { file: fileIn(app, name, bytes).token })
    return [kind, date]
  }
  expect(await kindOf('a.pdf', made.bytes)).toEqual(['signingCopy', '2026-02-12'])
  expect(await kindOf('b.pdf', readFileSync(signed.file))).toEqual(['signedCopy', '2026-02-12'])
  expect(await kindOf('c.pdf', rewritten)).toEqual(['sameText', '2026-02-12'])
  expect(await kindOf('d.pdf', await other.save())).toEqual(['unknown', null])
})
