/** Signed papers in a pack for the archive: they lie in it as they came, beside the stamped pages. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { complaints, pdfToolsAvailable } from '../helpers/pdf.ts'
import { boardWithPapers, type SentBoard } from '../helpers/sent.ts'

const attachmentsOf = (file: string) =>
  execFileSync('qpdf', ['--list-attachments', file], { encoding: 'utf8' })
    .split('\n')
    .flatMap((line) => (/ -> /.test(line) ? [line.split(' -> ')[0]] : []))

/** All papers of the board are told to be signed. */
async function boardWithSigned(): Promise<SentBoard> {
  const board = await boardWithPapers()
  board.app.raw().exec(`UPDATE attachment SET findings = '["signed"]'`)
  return board
}

test('the original of a signed paper lies in a pack for the archive, byte for byte', async () => {
  if (!pdfToolsAvailable()) return
  const board = await boardWithSigned()
  const { file } = await board.pack('arkiv.pdf', { archive: true })
  const names = ['Bilaga 1 Rapport.pdf', 'Bilaga 2 a Resultat.pdf', 'Bilaga 2 b Balans.pdf']
  expect(attachmentsOf(file)).toEqual(names)
  for (const name of names) {
    const kept = execFileSync('qpdf', [`--show-attachment=${name}`, file])
    const original = path.join(board.app.folder, name.replace(/^Bilaga \d( [ab])? /, ''))
    expect(kept.equals(readFileSync(original))).toBe(true)
  }
  expect(complaints(file)).toBe('')
})

test('a pack holds no originals unless they are asked for, and a public one none that are secret', async () => {
  if (!pdfToolsAvailable()) return
  const board = await boardWithSigned()
  expect(attachmentsOf((await board.pack('utan.pdf', {})).file)).toEqual([])
  await board.app.call('item.secrecy', { id: board.items[2]!, ground: 'OSL 19 kap. 1 §' })
  const { file } = await board.pack('offentligt.pdf', { variant: 'public', archive: true })
  expect(attachmentsOf(file)).toEqual(['Bilaga 1 Rapport.pdf'])
})

test('what was sent is exported with its originals as it was sent', async () => {
  if (!pdfToolsAvailable()) return
  const board = await boardWithSigned()
  const { edition } = await board.send('handlingar.pdf')
  const { file } = await board.pack('arkiv.pdf', { edition, archive: true })
  expect(attachmentsOf(file)).toHaveLength(3)
})
