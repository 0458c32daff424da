/** The way of minutes, as it is gone from the command line. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../helpers/board.ts'
import { justera } from '../../helpers/command-line.ts'
import { makeSignableBoard } from '../../helpers/signable-board.ts'

test('minutes are sent, made ready, signed, corrected and put away', async () => {
  const folder = temporaryFolder()
  const file = path.join(folder, 'styrelsen.justera')
  await makeSignableBoard(file)
  const meeting = ['--meeting', '2026-02-12'] as const
  const person = ['--person', 'Åsa Öberg'] as const
  const step = (name: string, on: string) =>
    justera('minutes', 'step', file, ...meeting, '--step', name, '--on', on, ...person, '--json')
  expect(JSON.parse(step('withChair', '2026-02-14').out)).toMatchObject({
    state: 'withChair',
    since: '2026-02-14',
    next: ['ready', 'changesAsked', 'reopened'],
  })
  expect(step('ready', '2026-02-13')).toMatchObject({ exit: 1, out: '' })
  expect(step('sealed', '2026-02-15').exit).toBe(2)
  expect(step('ready', '2026-02-15').exit).toBe(0)
  expect(justera('minutes', 'state', file).out).toMatch(
    /Klart för justering: Åsa Öberg, sedan 15 februari 2026/,
  )

  const reason = ['--reason', 'Skrivfel', '--text', 'Beloppet är 5 kronor.', '--on', '2026-03-01'] as const
  const correct = () =>
    justera('correct', file, ...meeting, '--paragraph', '1', ...reason, ...person, '--json')
  expect(correct().err).toMatch(/^CORRECTION_NOT_ADJUSTED/)
  const { pdfSha256 } = JSON.parse(justera('sign-off', file, ...meeting, '--json').out)
  expect(JSON.parse(correct().out)).toMatchObject({ paragraph: 1, on: '2026-03-01', reason: 'Skrivfel' })
  const pdf = path.join(folder, 'justerat.pdf')
  expect(justera('export', 'signed-minutes', file, ...meeting, '--out', pdf).exit).toBe(0)
  expect(createHash('sha256').update(readFileSync(pdf)).digest('hex')).toBe(pdfSha256)
  expect(JSON.parse(step('archived', '2026-03-02').out)).toMatchObject({ state: 'archived', next: [] })
})
