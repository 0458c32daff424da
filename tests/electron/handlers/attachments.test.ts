import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Attachment } from '../../../shared/model/meeting.ts'
import type { ItemId, MeetingId } from '../../../shared/values.ts'
import { aMeeting, anItem, type TestApp, testBoard } from '../../helpers/board.ts'
import { write } from '../../helpers/command-line.ts'
import { minimalPdf, rawPage } from '../../helpers/make-pdf.ts'
import { material, materialAvailable } from '../../helpers/material.ts'
import { tiff } from '../../helpers/tiff.ts'

interface Meeting {
  readonly app: TestApp
  readonly meeting: MeetingId
  readonly item: ItemId
}

async function meetingWithItem(): Promise<Meeting> {
  const app = await testBoard()
  const { id: meeting } = await app.call('meeting.add', aMeeting)
  const { id: item } = await app.call('item.add', { meeting, item: anItem, after: null })
  return { app, meeting, item }
}

async function attachmentsOf({ app, meeting }: Meeting): Promise<readonly Attachment[]> {
  return (await app.call('meeting.get', { meeting })).items.flatMap(({ attachments }) => attachments)
}

/** The bytes of a stored file, as another program would find them in the board file. */
function stored(app: TestApp, sha256: string): Buffer {
  const pieces = app
    .raw()
    .prepare('SELECT data FROM blob_piece WHERE sha256 = ? ORDER BY seq')
    .pluck()
    .all(sha256)
  return Buffer.concat(pieces as Buffer[])
}

function attach({ app, item }: Meeting, file: string, password?: string) {
  return app.call('attachment.attach', { item, files: [app.gate.tokens.grant(file)], password })
}

describe('a file that is attached', () => {
  test('is kept byte for byte, with a report of what is in it', async () => {
    const made = await meetingWithItem()
    const bytes = rawPage('BT /F1 12 Tf (Hej) Tj ET', {
      catalog: '/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>',
    })
    await attach(made, write(made.app.folder, 'avtal.pdf', bytes))
    const [{ file } = { file: null }] = await attachmentsOf(made)
    expect(file).toMatchObject({
      fileName: 'avtal.pdf',
      findings: ['active'],
      original: null,
      report: {
        pages: 1,
        sizes: [{ width: 400, height: 300, pages: 1 }],
        version: '1.7',
        encryption: 'none',
        damage: 'none',
        removed: [
          { kind: 'javascript', count: 1 },
          { kind: 'openAction', count: 1 },
        ],
        textShare: 1,
      },
    })
    expect(stored(made.app, file?.sha256 ?? '').equals(bytes)).toBe(true)
  })

  test('as TIFF becomes a PDF; the scan itself is kept beside it', async () => {
    const made = await meetingWithItem()
    const bytes = tiff([
      { width: 32, height: 16 },
      { width: 16, height: 32 },
    ])
    await attach(made, write(made.app.folder, 'skannat.TIF', bytes))
    const [{ file } = { file: null }] = await attachmentsOf(made)
    expect(file).toMatchObject({
      fileName: 'skannat.pdf',
      mediaType: 'application/pdf',
      pages: 2,
      original: { fileName: 'skannat.TIF' },
      report: { fileName: 'skannat.TIF', pages: 2, textShare: 0 },
    })
    expect(stored(made.app, file?.original?.sha256 ?? '').equals(bytes)).toBe(true)
  })

  test('that fails is named with its reason, and the others are attached', async () => {
    const made = await meetingWithItem()
    const files = [
      write(made.app.folder, 'tom.pdf', ''),
      write(made.app.folder, 'bra.pdf', await minimalPdf(1, 'Hej')),
    ].map((file) => made.app.gate.tokens.grant(file))
    const { attached, refused } = await made.app.call('attachment.attach', { item: made.item, files })
    expect(attached).toHaveLength(1)
    expect(refused).toMatchObject([{ fileName: 'tom.pdf', code: 'ATTACHMENT_EMPTY' }])
  })
})

describe.runIf(materialAvailable())('a PDF behind a password', () => {
  test('is refused without it and with a wrong one, and nothing is stored', async () => {
    const made = await meetingWithItem()
    const file = material('pdf/c02-user.pdf')
    const asked = await attach(made, file)
    expect(asked).toMatchObject({ attached: [], refused: [{ code: 'ATTACHMENT_PASSWORD' }] })
    const wrong = await attach(made, file, 'hemligare')
    expect(wrong).toMatchObject({ attached: [], refused: [{ code: 'WRONG_PASSWORD' }] })
    expect(await attachmentsOf(made)).toEqual([])
  })

  test('is kept as it came and as it opens; the password is kept nowhere', async () => {
    const made = await meetingWithItem()
    const [item] = (await made.app.call('meeting.get', { meeting: made.meeting })).items
    expect(item).toBeDefined()
    const file = material('pdf/c02-user.pdf')
    expect(await attach(made, file, 'hemlig')).toMatchObject({ refused: [] })
    const [{ file: kept } = { file: null }] = await attachmentsOf(made)
    expect(kept).toMatchObject({
      fileName: 'c02-user.pdf',
      pages: 3,
      findings: ['encrypted'],
      original: { fileName: 'c02-user.pdf' },
      report: { encryption: 'user' },
    })
    const original = stored(made.app, kept?.original?.sha256 ?? '')
    expect(original.equals(readFileSync(file))).toBe(true)
    expect(stored(made.app, kept?.sha256 ?? '').includes('/Encrypt')).toBe(false)
    await made.app.call('board.close', {})
    for (const name of ['Styrelse.justera', 'Styrelse.justera-wal', 'Styrelse.justera-journal']) {
      expect(contentOf(path.join(made.app.folder, name)).includes('hemlig')).toBe(false)
    }
  })

  test('can be packed once it is attached', async () => {
    const made = await meetingWithItem()
    await attach(made, material('pdf/c02-user.pdf'), 'hemlig')
    const to = made.app.gate.tokens.grant(path.join(made.app.folder, 'pack.pdf'))
    expect((await made.app.call('export.pack', { meeting: made.meeting, to })).pages).toBeGreaterThan(3)
  })
})

/** Empty for a file that is not there. */
function contentOf(file: string): Buffer {
  try {
    return readFileSync(file)
  } catch {
    return Buffer.alloc(0)
  }
}
