import { describe, expect, test } from 'vitest'
import { addSignedReadyMinutes } from '../../helpers/board.ts'
import { blank, paragraphs, versionedParagraph } from '../../helpers/versioned-paragraph.ts'

describe('bringing a version back', () => {
  test('is one step, which can be undone', async () => {
    const { app, meeting, id, type, versions, wait } = await versionedParagraph()
    await type('Första', { decision: 'Ja.' })
    wait(300)
    await type('Andra')
    const [, first] = await versions()
    await app.call('paragraph.restoreVersion', { id, version: first!.id! })
    expect((await paragraphs(app, meeting))[0]).toMatchObject({ text: 'Första', decision: 'Ja.' })
    expect((await versions())[0]).toMatchObject({ text: 'Första', call: 'paragraph.restoreVersion' })
    expect(await app.call('history.undo', {})).toMatchObject({
      call: 'paragraph.restoreVersion',
      thing: 'paragraph',
    })
    expect((await paragraphs(app, meeting))[0]).toMatchObject({ text: 'Andra', decision: '' })
  })

  test('a version of another paragraph is refused', async () => {
    const { app, meeting, versions } = await versionedParagraph()
    const { id } = await app.call('paragraph.add', { meeting, paragraph: blank, after: null })
    const [other] = await versions()
    await expect(app.call('paragraph.restoreVersion', { id, version: other!.id! })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })

  test('is refused when the minutes are ready, and when they are signed; what stood before can still be read', async () => {
    const { app, meeting, id, type, versions } = await versionedParagraph(addSignedReadyMinutes)
    await type('Skrivet', { decision: 'Styrelsen fastställde budgeten.' })
    const all = await versions()
    const version = all.at(-1)!.id!
    const raw = app.raw()
    await app.call('minutes.step', { meeting, step: 'ready', on: '2026-02-20', person: 'Åsa Öberg' })
    await expect(app.call('paragraph.restoreVersion', { id, version })).rejects.toMatchObject({
      code: 'MINUTES_READY',
    })
    await app.call('minutes.signOff', { meeting })
    await expect(app.call('paragraph.restoreVersion', { id, version })).rejects.toMatchObject({
      code: 'SIGNED_OFF',
    })
    expect(await versions()).toEqual(all)
    for (const sql of [
      `UPDATE paragraph_version SET text = 'x' WHERE id = ${all[0]!.id}`,
      `DELETE FROM paragraph_version WHERE id = ${version}`,
      `INSERT INTO paragraph_version SELECT NULL, ${id}, since, at, by_name, call, title, text, decision, reference, text_doc, decision_doc, records FROM paragraph_version`,
    ])
      expect(() => raw.exec(sql)).toThrow('RECORD_FIXED')
    expect(await app.call('board.verify', {})).toMatchObject({ ok: true, findings: [] })
  })

  test('an older version is changed by nobody, and none goes', async () => {
    const { app, type, versions, wait } = await versionedParagraph()
    await type('Första')
    wait(300)
    await type('Andra')
    const [, older] = await versions()
    const raw = app.raw()
    expect(() => raw.exec(`UPDATE paragraph_version SET text = 'x' WHERE id = ${older!.id}`)).toThrow(
      'RECORD_FIXED',
    )
    expect(() => raw.exec(`DELETE FROM paragraph_version WHERE id = ${older!.id}`)).toThrow('RECORD_FIXED')
    expect(() =>
      raw.exec(
        `INSERT OR REPLACE INTO paragraph_version SELECT * FROM paragraph_version WHERE id = ${older!.id}`,
      ),
    ).toThrow('RECORD_FIXED')
  })
})
