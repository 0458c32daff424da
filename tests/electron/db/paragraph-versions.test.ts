/** Every way to change a paragraph leaves a version of it. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openBoard } from '../../../electron/open-board.ts'
import { noRecords } from '../../../shared/model/records.ts'
import type { ParagraphId, ParagraphVersionId } from '../../../shared/values.ts'
import type { TestApp } from '../../helpers/board.ts'
import { blank, paragraphs, versionedParagraph } from '../../helpers/versioned-paragraph.ts'

const printed = `PROTOKOLL
Styrelsemöte 2, torsdag 12 mars 2026

§ 1 Mötets öppnande
Ordföranden öppnade mötet.

§ 2 Budget
Budgeten gicks igenom.
`

describe('what is kept', () => {
  test('what the paragraph held before anybody wrote on it', async () => {
    const { type, versions } = await versionedParagraph()
    const [begun] = await versions()
    await type('Anna skrev.')
    expect(await versions()).toMatchObject([
      { text: 'Anna skrev.', call: 'paragraph.update' },
      { text: begun!.text, decision: begun!.decision, call: 'minutes.start' },
    ])
  })

  test('with the time, the person, the structure and the records', async () => {
    const { app, type, versions, wait } = await versionedParagraph()
    await app.call('app.settings', { userName: 'Karin Alm' })
    wait(30)
    const doc = {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Fet', marks: [{ type: 'bold' }] }] }],
    } as const
    await type('Fet', { textDoc: doc as never, records: { ...noRecords, presenters: 'Vd' } })
    expect((await versions())[0]).toMatchObject({
      since: '2026-11-20T12:00:30.000Z',
      at: '2026-11-20T12:00:30.000Z',
      by: 'Karin Alm',
      textDoc: doc,
      records: { presenters: 'Vd' },
    })
  })

  test('typing within two minutes is one version, brought up to date; what comes later is the next', async () => {
    const { type, texts, versions, wait } = await versionedParagraph()
    for (const text of ['E', 'Ett', 'Ett ord']) {
      await type(text)
      wait(50)
    }
    expect((await texts()).slice(0, -1)).toEqual(['Ett ord'])
    expect((await versions())[0]).toMatchObject({
      since: '2026-11-20T12:00:00.000Z',
      at: '2026-11-20T12:01:40.000Z',
    })
    await type('Ett ord till')
    expect((await texts()).slice(0, -1)).toEqual(['Ett ord till', 'Ett ord'])
  })

  test('who writes without a pause leaves a version every two minutes', async () => {
    const { type, texts, wait } = await versionedParagraph()
    for (let key = 1; key <= 60; key++) {
      await type('x'.repeat(key))
      wait(10)
    }
    expect((await texts()).length).toBeGreaterThanOrEqual(5)
  })

  test('another person begins a version of her own', async () => {
    const { app, type, texts } = await versionedParagraph()
    await type('Per')
    await app.call('app.settings', { userName: 'Karin Alm' })
    await type('Per och Karin')
    expect((await texts()).slice(0, -1)).toEqual(['Per och Karin', 'Per'])
  })

  test('a sentence that was deleted at once is kept, a word that was mistyped is not', async () => {
    const { type, texts } = await versionedParagraph()
    await type('En lång mening som någon råkar ta bort.')
    await type('En lång mening som någon råkar ta bor')
    await type('')
    expect((await texts()).slice(0, -1)).toEqual(['', 'En lång mening som någon råkar ta bor'])
  })

  test('a step that was taken back and done again leaves both', async () => {
    const { app, type, versions } = await versionedParagraph()
    const before = (await versions())[0]!.text
    await type('Skrivet')
    await app.call('history.undo', {})
    await app.call('history.redo', {})
    expect((await versions()).map(({ call, text }) => [call, text])).toEqual([
      ['history.redo', 'Skrivet'],
      ['history.undo', before],
      ['paragraph.update', 'Skrivet'],
      ['minutes.start', before],
    ])
  })

  test('what was imported, and what was added by hand', async () => {
    const { app, meeting } = await versionedParagraph()
    const { id } = await app.call('paragraph.add', {
      meeting,
      paragraph: { ...blank, text: 'Ny' },
      after: null,
    })
    expect(await app.call('paragraph.versions', { id })).toMatchObject([
      { text: 'Ny', call: 'paragraph.add' },
    ])
    const { minutes } = await app.call('meeting.import', {
      agenda: null,
      minutes: printed,
      attachments: null,
    })
    const [imported] = await paragraphs(app, minutes!.meeting)
    expect(await app.call('paragraph.versions', { id: imported!.id })).toMatchObject([
      { title: imported!.title, text: imported!.text, call: 'meeting.import' },
    ])
  })

  test('the order of paragraphs is no version', async () => {
    const { app, meeting, id, texts } = await versionedParagraph()
    await app.call('paragraph.add', { meeting, paragraph: blank, after: null })
    await app.call('paragraph.move', { id, position: 1 })
    expect(await texts()).toHaveLength(1)
  })

  test('versions stay when the paragraph is removed, and go on when it comes back', async () => {
    const { app, id, type, texts, wait } = await versionedParagraph()
    await type('Skrivet')
    await app.call('paragraph.remove', { id })
    expect((await texts())[0]).toBe('Skrivet')
    await app.call('paragraph.restore', { id })
    wait(300)
    await type('Skrivet igen')
    expect((await texts()).slice(0, 2)).toEqual(['Skrivet igen', 'Skrivet'])
  })

  test('the adding of a paragraph can be undone, and done again with what was written there', async () => {
    const { app, meeting } = await versionedParagraph()
    const { id } = await app.call('paragraph.add', {
      meeting,
      paragraph: { ...blank, text: 'Ny' },
      after: null,
    })
    await app.call('history.undo', {})
    await expect(app.call('paragraph.versions', { id })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await app.call('history.redo', {})
    expect(await app.call('paragraph.versions', { id })).toMatchObject([{ text: 'Ny', call: 'history.redo' }])
  })
})

describe('no way leads round it', () => {
  test('a connection that says who writes nowhere is refused', async () => {
    const { app, id } = await versionedParagraph()
    await app.call('board.close', {})
    const board = openBoard(app.file, '')
    const change = () => board.db.prepare('UPDATE paragraph SET text = ? WHERE id = ?').run('Vem?', id)
    expect(change).toThrow('written by nobody')
    board.close()
  })

  test('what another program wrote is kept with the next change', async () => {
    const { app, id, type, versions } = await versionedParagraph()
    app.raw().prepare('UPDATE paragraph SET text = ? WHERE id = ?').run('Främmande', id)
    await type('Eget')
    expect(await versions()).toMatchObject([
      { text: 'Eget' },
      { text: 'Främmande', at: null, by: '', call: '' },
      { call: 'minutes.start' },
    ])
  })

  test('of a file from before versions, what stood there is shown, and kept at the first change', async () => {
    const { app, id, type, versions } = await versionedParagraph()
    const raw = app.raw()
    raw.exec('DROP TRIGGER version_delete')
    raw.prepare('DELETE FROM paragraph_version').run()
    const before = (await versions())[0]!
    expect(before).toMatchObject({ id: null, at: null })
    await type('Nytt')
    expect(await versions()).toMatchObject([{ text: 'Nytt' }, { text: before.text, at: null, since: null }])
    expect((await versions()).every((version) => version.id !== null)).toBe(true)
    expect(id).toBeGreaterThan(0)
  })

  test('whatever is done, the latest version is what the paragraph says, and what stood for two minutes is there', async () => {
    const act = fc.oneof(
      fc.record({ kind: fc.constant('type' as const), text: fc.string({ maxLength: 40 }) }),
      fc.record({
        kind: fc.constantFrom('undo' as const, 'redo' as const, 'remove' as const, 'restore' as const),
      }),
      fc.record({ kind: fc.constant('person' as const), name: fc.constantFrom('Karin', 'Per') }),
      fc.record({ kind: fc.constant('back' as const), at: fc.nat(5) }),
      fc.record({ kind: fc.constant('wait' as const), seconds: fc.integer({ min: 1, max: 200 }) }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 40 }), async (acts) => {
        const { app, meeting, id, type, versions, wait } = await versionedParagraph()
        const stood: string[] = []
        let held = 0
        for (const one of acts) {
          if (one.kind === 'wait') {
            wait(one.seconds)
            held += one.seconds
          } else await done(app, id, type, versions, one)
          const now = (await paragraphs(app, meeting)).find((paragraph) => paragraph.id === id)
          if (!now) continue
          const [last, ...older] = await versions()
          expect({ title: last!.title, text: last!.text, decision: last!.decision }).toEqual({
            title: now.title,
            text: now.text,
            decision: now.decision,
          })
          if (one.kind === 'wait' && held > 120) stood.push(now.text)
          else if (one.kind !== 'wait') held = 0
          const known = [last!, ...older].map(({ text }) => text)
          expect(stood.filter((text) => !known.includes(text))).toEqual([])
        }
        await app.gate.close()
      }),
      { numRuns: 12 },
    )
  })
})

type Act =
  | { readonly kind: 'type'; readonly text: string }
  | { readonly kind: 'undo' | 'redo' | 'remove' | 'restore' }
  | { readonly kind: 'person'; readonly name: string }
  | { readonly kind: 'back'; readonly at: number }

/** What can't be done now is refused, and changes nothing. */
async function done(
  app: TestApp,
  id: ParagraphId,
  type: (text: string) => Promise<unknown>,
  versions: () => Promise<readonly { readonly id: ParagraphVersionId | null }[]>,
  act: Act,
): Promise<void> {
  const may = (doing: Promise<unknown>) => doing.catch(() => null)
  if (act.kind === 'type') await may(type(act.text))
  else if (act.kind === 'person') await app.call('app.settings', { userName: act.name })
  else if (act.kind === 'undo' || act.kind === 'redo') await may(app.call(`history.${act.kind}`, {}))
  else if (act.kind === 'back') {
    // None where the minutes' beginning was undone.
    const all = await versions().catch(() => [])
    const version = all[act.at % Math.max(1, all.length)]?.id
    if (version) await may(app.call('paragraph.restoreVersion', { id, version }))
  } else await may(app.call(`paragraph.${act.kind}`, { id }))
}
