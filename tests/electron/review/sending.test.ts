/** The files of a review: what they are called, and that there are none but those that the board knows. */
import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { noWork } from '../../../shared/model/review.ts'
import { type TestApp, testApp } from '../../helpers/board.ts'
import { adjuster, bring, chair, drafted, passphrase, send } from '../../helpers/reviewing.ts'

const refusal = (call: Promise<unknown>) =>
  call.then(
    () => 'carried out',
    (error) => error.code,
  )
const namesOf = (files: readonly string[]) => files.map((file) => path.basename(file))

/** What the folder holds of reviews and drafts, byte for byte; the board file's own files are no matter here. */
function contentOf({ folder }: TestApp): readonly (readonly [string, string])[] {
  return readdirSync(folder)
    .filter((name) => !name.startsWith('Styrelse.justera'))
    .map((name) => [name, readFileSync(path.join(folder, name), 'base64')] as const)
}

async function opened(file: string) {
  const app = testApp()
  const { request } = await app.call('review.open', { file: app.gate.tokens.grant(file), passphrase })
  return { app, request }
}

test('where the board is open elsewhere nothing is written, and that is told before the files are made', async () => {
  const { app, meeting } = await drafted()
  const second = testApp()
  await second.call('board.open', { file: second.gate.tokens.grant(app.file) })
  expect(await refusal(send(second, meeting))).toBe('FILE_IN_USE')
  expect(second.progress).toEqual([])
  expect(contentOf(second)).toEqual([])
})

test('where the rounds can’t be recorded no file is left, and an earlier draft as PDF is as it was', async () => {
  const { app, meeting } = await drafted()
  const [, paper] = await send(app, meeting, { paper: true })
  writeFileSync(paper!, '%PDF- som det var')
  const before = contentOf(app)
  const other = app.raw()
  app.onProgress = () => !other.inTransaction && other.exec('BEGIN IMMEDIATE')
  const failing = send(app, meeting, { reviewers: [chair, adjuster], paper: true })
  expect(await refusal(failing)).toBe('FILE_BUSY')
  other.exec('ROLLBACK')
  expect(contentOf(app)).toEqual(before)
  expect(await app.call('review.rounds', { meeting })).toHaveLength(1)
})

test('where one of the names is taken meanwhile none of the files is left, and no round', async () => {
  const { app, meeting } = await drafted()
  const name = 'Utkast till protokoll, styrelsemöte 1, 2026-02-12, Bo Ström.justera-review'
  app.onProgress = () => writeFileSync(path.join(app.folder, name), 'annat')
  expect(await refusal(send(app, meeting, { reviewers: [chair, adjuster], paper: true }))).toBe('FILE_EXISTS')
  expect(contentOf(app).map(([file]) => file)).toEqual([name, 'budget.pdf'])
  expect(readFileSync(path.join(app.folder, name), 'utf8')).toBe('annat')
  expect(await app.call('review.rounds', { meeting })).toEqual([])
})

test('the second round leaves what the chair has written in the file of the first', async () => {
  const { app, meeting } = await drafted()
  const first = await send(app, meeting, { reviewers: [chair, adjuster] })
  const { app: reviewer } = await opened(first[0]!)
  await reviewer.call('review.save', { work: { ...noWork, note: 'Inte skickat än.' } })
  const second = await send(app, meeting, { paper: true })
  expect(namesOf([...first, ...second])).toEqual([
    'Utkast till protokoll, styrelsemöte 1, 2026-02-12, Åsa Öberg.justera-review',
    'Utkast till protokoll, styrelsemöte 1, 2026-02-12, Bo Ström.justera-review',
    'Utkast till protokoll, styrelsemöte 1, 2026-02-12, omgång 2, Åsa Öberg.justera-review',
    'Utkast till protokoll, styrelsemöte 1, 2026-02-12.pdf',
  ])
  const again = testApp()
  const { work } = await again.call('review.open', { file: again.gate.tokens.grant(first[0]!), passphrase })
  expect(work.note).toBe('Inte skickat än.')
})

test('a review file of that name, as a copy of the board file makes it, is not replaced but named', async () => {
  const { app, meeting } = await drafted()
  const name = 'Utkast till protokoll, styrelsemöte 1, 2026-02-12, Bo Ström.justera-review'
  writeFileSync(path.join(app.folder, name), 'JUSTREVW')
  const before = contentOf(app)
  app.progress.length = 0
  await expect(send(app, meeting, { reviewers: [chair, adjuster] })).rejects.toMatchObject({
    code: 'FILE_EXISTS',
    params: { file: name },
  })
  expect(contentOf(app)).toEqual(before)
  expect(app.progress).toEqual([])
})

test('reviewers whose names make one file name, or are cut to one, have a file each', async () => {
  const { app, meeting } = await drafted()
  const long = 'Anna-Karin Charlotta Elisabeth Wilhelmina von Rosenstierna-Gyllenhammar'.padEnd(89, ' av Ek')
  const names = ['A/B', 'A|B', 'a_b', `${long} den äldre`, `${long} den yngre`]
  const files = await send(app, meeting, { reviewers: names.map((name) => ({ name, role: 'other' })) })
  expect(new Set(files.map((file) => file.toLowerCase())).size).toBe(names.length)
  expect(new Set(files.map((file) => path.extname(file)))).toEqual(new Set(['.justera-review']))
  const sentTo = await Promise.all(files.map(async (file) => (await opened(file)).request.reviewer.name))
  expect(sentTo).toEqual(names)
  const again = await send(app, meeting, { reviewers: [{ name: names[4]!, role: 'other' }] })
  expect(again[0]).toContain(', omgång 2, ')
})

test('two reviewers of one name are refused, whatever their roles', async () => {
  const { app, meeting } = await drafted()
  const reviewers = [adjuster, { name: 'Eva  Ek', role: 'chair' }, { name: 'Eva Ek', role: 'other' }] as const
  await expect(send(app, meeting, { reviewers })).rejects.toMatchObject({
    code: 'REVIEWER_TWICE',
    params: { place: 'reviewers.2.name' },
  })
})

test('a passphrase of one sign, or of signs that nobody sees, locks nothing', async () => {
  const { app, meeting } = await drafted()
  for (const phrase of [
    'aaaaaaaaaaaa',
    '\u200b'.repeat(12),
    'abcd abcd abcd',
    '\u200b\u200c\u200d\u2060abcd    ',
  ])
    expect(await refusal(send(app, meeting, { passphrase: phrase })), phrase).toMatch(/^PASSPHRASE_S/)
  expect(await refusal(send(app, meeting, { passphrase: 'abcde abcde abcde' }))).toBe('carried out')
})

test('an answer does not take the place of its request, whichever way leads there', async () => {
  const { app, meeting } = await drafted()
  const [file] = await send(app, meeting)
  const { app: reviewer } = await opened(file!)
  await reviewer.call('review.save', { work: { ...noWork, verdict: 'approved' } })
  const link = path.join(reviewer.folder, 'länk')
  symlinkSync(app.folder, link)
  const to = (name: string) => reviewer.call('review.answer', { to: reviewer.gate.tokens.grant(name) })
  expect(await refusal(to(path.join(link, path.basename(file!))))).toBe('FILE_EXISTS')
  expect((await opened(file!)).request.reviewer).toEqual(chair)
  const svar = path.join(link, 'svar.justera-review')
  await to(svar)
  expect((await bring(app, meeting, svar)).answer?.work.verdict).toBe('approved')
})
