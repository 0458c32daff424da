/** A review whose file ends in something that is not whole: what the reviewer is told, and what is left to her. */
import { randomBytes } from 'node:crypto'
import { appendFileSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { checkOf } from '../../../electron/review/header.ts'
import { openReview, writeReview } from '../../../electron/review/review-file.ts'
import { noWork } from '../../../shared/model/review.ts'
import { temporaryFolder, testApp } from '../../helpers/board.ts'
import { passphrase, requestWith, sealing } from '../../helpers/sealed-review.ts'

/** A review of two saves; and where in the file the second one begins. */
async function savedTwice() {
  const file = path.join(temporaryFolder(), 'granskning.justera-review')
  await writeReview(file, sealing, { content: requestWith([]), pieces: () => [] })
  const session = await openReview(file, passphrase, sealing)
  session.save({ ...noWork, note: 'första' })
  const second = statSync(file).size
  session.save({ ...noWork, note: 'andra' })
  return { file, second }
}

async function shown(file: string) {
  const app = testApp()
  const { work, isTorn } = await app.call('review.open', { file: app.gate.tokens.grant(file), passphrase })
  expect(await app.call('review.state', {})).toMatchObject({ isTorn })
  return { note: work.note, isTorn }
}

test('a file that is whole is not said to be cut off', async () => {
  const { file } = await savedTwice()
  expect(await shown(file)).toEqual({ note: 'andra', isTorn: false })
})

test.each([1, 39, 40, 41, 100])(
  'one that is cut off %i bytes into a save opens with the save before, and says so',
  async (bytes) => {
    const { file, second } = await savedTwice()
    truncateSync(file, second + bytes)
    expect(await shown(file)).toEqual({ note: 'första', isTorn: true })
  },
)

test('so does one whose last save claims to be longer than the file', async () => {
  const { file, second } = await savedTwice()
  const bytes = readFileSync(file)
  bytes.writeBigUInt64BE(1_000_000n, second + 8)
  checkOf(bytes.subarray(second, second + 32)).copy(bytes, second + 32)
  writeFileSync(file, bytes)
  expect(await shown(file)).toEqual({ note: 'första', isTorn: true })
})

test('a few bytes behind the last save are told of, and the save is shown', async () => {
  const { file } = await savedTwice()
  appendFileSync(file, randomBytes(39))
  expect(await shown(file)).toEqual({ note: 'andra', isTorn: true })
})

test('the next save takes the place of what was cut off', async () => {
  const { file, second } = await savedTwice()
  truncateSync(file, second + 50)
  const session = await openReview(file, passphrase, sealing)
  session.save({ ...noWork, note: 'tredje' })
  expect(session.isTorn, 'the one who reads is told as long as it is open').toBe(true)
  expect(await shown(file)).toEqual({ note: 'tredje', isTorn: false })
})
