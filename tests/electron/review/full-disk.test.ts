/** Saves of a reviewer whose disk is full, or has no room for another copy of the file. */
import { spawnSync } from 'node:child_process'
import { appendFileSync, readdirSync, rmSync, statfsSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { openReview, readAnswer, writeReview } from '../../../electron/review/review-file.ts'
import { mostSegments, openSealed } from '../../../electron/review/sealed-file.ts'
import { noWork, type ReviewWork } from '../../../shared/model/review.ts'
import type { Sha256 } from '../../../shared/values.ts'
import { temporaryFolder } from '../../helpers/pdf.ts'
import { at, moreSegments, passphrase, requestWith, sealing } from '../../helpers/sealed-review.ts'

const folder = temporaryFolder()
const isSmall = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=6m', 'tmpfs', folder]).status === 0

beforeAll(() => {
  if (!isSmall) console.warn('not run: a small disk can only be mounted by root')
})
afterAll(() => {
  if (isSmall) spawnSync('umount', [folder])
})

const filler = path.join(folder, 'filler')
afterEach(() => rmSync(filler, { force: true }))
const fillAllBut = (bytes: number) => {
  const { bavail, bsize } = statfsSync(folder)
  writeFileSync(filler, Buffer.alloc(bavail * bsize - bytes))
}

async function opened(name: string, segments = 0) {
  const file = path.join(folder, name)
  const bytes = 300_000
  const request = requestWith([{ sha256: 'e'.repeat(64) as Sha256, bytes }])
  await writeReview(file, sealing, { content: request, pieces: () => [Buffer.alloc(bytes)] })
  const sealed = await openSealed(file, passphrase)
  appendFileSync(file, moreSegments(sealed, segments, JSON.stringify(noWork)))
  return { file, session: await openReview(file, passphrase, sealing) }
}

const noted = (note: string): ReviewWork => ({ ...noWork, verdict: 'changes', note })
const long = noted('viktig text '.repeat(8000))

function saved(session: { save(work: ReviewWork): void }, work: ReviewWork): string {
  try {
    session.save(work)
  } catch (error) {
    return (error as { code: string }).code
  }
  return 'saved'
}

describe.runIf(isSmall)('on a disk that is full', () => {
  test('a save fails and leaves the file as it was; once there is room, the next one is saved', async () => {
    const { file, session } = await opened('full.justera-review')
    session.save(noted('första'))
    const { size } = statSync(file)
    fillAllBut(20_000)
    expect(saved(session, long)).toBe('DISK_FULL')
    expect(statSync(file).size).toBe(size)
    expect(saved(session, noted('kort'))).toBe('saved')
    rmSync(filler)
    expect(saved(session, long)).toBe('saved')
    expect((await openReview(file, passphrase, sealing)).work()).toEqual(long)
  })

  test('so does the first save of a file that is cut off at its end', async () => {
    const { file } = await opened('torn.justera-review')
    appendFileSync(file, 'x')
    const session = await openReview(file, passphrase, sealing)
    fillAllBut(20_000)
    expect(saved(session, long)).toBe('DISK_FULL')
    rmSync(filler)
    expect(saved(session, long)).toBe('saved')
  })

  test('what could not be saved is in the answer', async () => {
    const { session } = await opened('answered.justera-review')
    fillAllBut(20_000)
    expect(saved(session, long)).toBe('DISK_FULL')
    rmSync(filler)
    const answer = path.join(temporaryFolder(), 'svar.justera-review')
    await session.answer(answer, at)
    expect((await readAnswer(answer, passphrase)).work).toEqual(long)
  })

  test('saves go on where there is no room to write the file anew, which is done once there is', async () => {
    const { file, session } = await opened('many.justera-review')
    const { size } = statSync(file)
    fillAllBut(280_000)
    for (let index = 1; index <= 230; index++) session.save(noted(String(index)))
    expect((await openSealed(file, passphrase)).segments).toHaveLength(231)
    rmSync(filler)
    session.save(noted('sista'))
    expect(statSync(file).size).toBeLessThan(size + 1000)
    expect((await openReview(file, passphrase, sealing)).work().note).toBe('sista')
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
  })

  test('no more saves are added than a file may have to be opened', async () => {
    const { file, session } = await opened('most.justera-review', mostSegments - 2)
    fillAllBut(280_000)
    expect(saved(session, noted('näst sista'))).toBe('saved')
    expect(saved(session, noted('en till'))).toBe('DISK_FULL')
    expect((await openReview(file, passphrase, sealing)).work().note).toBe('näst sista')
    rmSync(filler)
    expect(saved(session, noted('en till'))).toBe('saved')
    expect((await openSealed(file, passphrase)).segments).toHaveLength(2)
  })
})
