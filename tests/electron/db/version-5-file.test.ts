/** A board file as version 5 of the format left it: two sendings with a replacement, and signed minutes. */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import type { EditionId, MeetingId } from '../../../shared/values.ts'
import { type TestApp, testApp } from '../../helpers/board.ts'
import { root } from '../../helpers/material.ts'

const fixture = gunzipSync(readFileSync(path.join(root, 'tests/fixtures/version-5.justera.gz')))
const [sent, signed] = [1 as MeetingId, 2 as MeetingId]

async function opened(): Promise<TestApp> {
  const app = testApp()
  writeFileSync(app.file, fixture)
  await app.call('board.open', { file: app.gate.tokens.grant(app.file) })
  return app
}

/** What the job writes. */
async function written(app: TestApp, run: (to: ReturnType<TestApp['gate']['tokens']['grant']>) => unknown) {
  const file = path.join(app.folder, 'ut.pdf')
  await run(app.gate.tokens.grant(file))
  return readFileSync(file)
}

test('a file of version 5 opens, verifies, and makes what was sent byte for byte, whatever is chosen since', async () => {
  const app = await opened()
  expect(await app.call('board.verify', {})).toMatchObject({ ok: true, findings: [], signOffs: 1 })
  const minutes = () => written(app, (to) => app.call('export.minutes', { meeting: signed, to }))
  const before = await minutes()
  const organisation = await app.call('organisation.get', {})
  const look = { ...organisation.look, accent: '#aa0000', face: 'sans', binding: true } as const
  await app.call('organisation.update', { ...organisation, name: 'Ett annat namn', look })
  const [body] = await app.call('body.list', {})
  const settings = {
    ...body!.settings,
    paragraphs: 'year',
    attachments: 'running',
    clockTimes: true,
  } as const
  await app.call('body.update', { id: body!.id, body: { name: 'Annat', kind: 'committee', settings } })
  for (const edition of [1, 2] as EditionId[]) {
    const kept = await written(app, (to) => app.call('edition.save', { id: edition, to }))
    const made = await written(app, (to) => app.call('export.pack', { meeting: sent, edition, to }))
    expect(made.equals(kept), `edition ${edition}`).toBe(true)
  }
  expect((await minutes()).equals(before)).toBe(true)
  expect(await app.call('board.verify', {})).toMatchObject({ ok: true, findings: [] })
})
