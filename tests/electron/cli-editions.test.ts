/** Sending, replacing and listing from the command line. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { agenda, justera, newBoard, write } from '../helpers/command-line.ts'
import { minimalPdf } from '../helpers/make-pdf.ts'
import { complaints, pdfToolsAvailable } from '../helpers/pdf.ts'

const meeting = ['--meeting', '2026-03-12', '--json']

/** A board file with an agenda whose one paper is there. */
async function boardWithBudget() {
  const { folder, file } = newBoard()
  write(folder, 'bilaga-1-budget.pdf', await minimalPdf(2, 'Budget'))
  const text = write(folder, 'agenda.txt', agenda)
  expect(justera('import', 'meeting', file, '--agenda', text, '--attachments', folder).exit).toBe(0)
  const inFolder = (name: string) => path.join(folder, name)
  const run = (...args: string[]) => {
    const { exit, out, err } = justera(...args)
    return { exit, err, json: exit === 0 ? JSON.parse(out) : null }
  }
  return { folder, file, inFolder, run }
}

test('a pack is sent, replaced in part, supplemented, listed and made again', async () => {
  if (!pdfToolsAvailable()) return
  const { folder, file, inFolder, run } = await boardWithBudget()
  const first = run(
    'send',
    file,
    ...meeting,
    '--out',
    inFolder('first.pdf'),
    '--to',
    'Anna Ek',
    '--to',
    'Bo Vik',
  )
  expect(first).toMatchObject({
    exit: 0,
    json: { pages: 4, references: [{ item: 2, text: 'Bilaga 1 s 3' }] },
  })
  const version = write(folder, 'ny.pdf', await minimalPdf(3, 'Budget'))
  const replaced = run(
    'replace',
    file,
    ...meeting,
    '--attachment',
    '1',
    '--file',
    version,
    '--wording',
    'Se sidan.',
  )
  expect(replaced.json).toMatchObject({
    place: 'Sida 4 a har lagts till',
    wording: 'Se sidan.',
    comparison: { newPages: 3 },
  })
  expect(run('send', file, ...meeting, '--out', inFolder('second.pdf'), '--note', 'Ny sida').exit).toBe(0)
  const { json } = run('editions', file, ...meeting)
  expect(json.editions).toMatchObject([
    { number: 1, kind: 'pack', recipients: ['Anna Ek', 'Bo Vik'] },
    { number: 2, kind: 'supplement', recipients: [], note: 'Ny sida' },
  ])
  expect(json.replacements).toMatchObject([{ label: '1', edition: 2 }])
  const again = inFolder('again.pdf')
  expect(run('export', 'pack', file, ...meeting, '--out', again, '--sent', '1').exit).toBe(0)
  expect(readFileSync(again).equals(readFileSync(inFolder('first.pdf')))).toBe(true)
  const log = run('export', 'changelog', file, ...meeting, '--out', inFolder('log.pdf'))
  expect([log.exit, complaints(inFolder('log.pdf'))]).toEqual([0, ''])
})

test('a pack is made for a person, with a password, for the public, of one item or since an edition', async () => {
  const { folder, file, inFolder, run } = await boardWithBudget()
  expect(run('send', file, ...meeting, '--out', inFolder('first.pdf')).exit).toBe(0)
  const password = write(folder, 'losen.txt', 'hemligt ord\n')
  const out = inFolder('pack.pdf')
  for (const options of [
    ['--for', 'Anna Ek', '--password-file', password, '--no-cover'],
    ['--edition', 'public', '--dividers'],
    ['--edition', 'print', '--originals', inFolder('original')],
    ['--item', '2'],
    ['--since', '1'],
  ]) {
    expect(
      run('export', 'pack', file, ...meeting, '--out', out, ...options),
      options.join(' '),
    ).toMatchObject({
      exit: 0,
      err: '',
    })
  }
})

test('what is not there is told by its code', async () => {
  const { file, inFolder, run } = await boardWithBudget()
  const out = inFolder('pack.pdf')
  const pack = (...options: string[]) => run('export', 'pack', file, ...meeting, '--out', out, ...options)
  expect(pack('--since', '1').err).toMatch(/^NO_SUCH_EDITION: .*\b1\b/)
  expect(pack('--item', '9').err).toMatch(/^NO_SUCH_ITEM: .*\b9\b/)
  expect(pack('--edition', 'hel')).toMatchObject({ exit: 2 })
  const empty = inFolder('tom.txt')
  writeFileSync(empty, '\nhemligt')
  expect(pack('--password-file', empty).err).toMatch(/^PASSWORD_FILE: .*tom\.txt/)
  const version = inFolder('bilaga-1-budget.pdf')
  const replace = (label: string) =>
    run('replace', file, ...meeting, '--attachment', label, '--file', version).err
  expect(replace('1')).toMatch(/^ATTACHMENT_NOT_SENT: /)
  expect(replace('7 b')).toMatch(/^NO_SUCH_ATTACHMENT: .*7 b/)
  expect(run('send', file, ...meeting, '--out', out).exit).toBe(0)
  expect(run('send', file, ...meeting, '--out', out).err).toMatch(/^NOTHING_TO_SEND: /)
  expect(run('editions', file, ...meeting).json.editions).toHaveLength(1)
  expect(existsSync(out)).toBe(true)
})

test('sending says that it has frozen the numbers', async () => {
  const { file, inFolder } = await boardWithBudget()
  const send = (...options: string[]) =>
    justera('send', file, '--meeting', '2026-03-12', '--out', inFolder('out.pdf'), ...options).out.trim()
  expect(send()).toMatch(/Numreringen är låst: punkter, bilagor och sidor behåller sina nummer\..*$/)
  const late = write(path.dirname(file), 'sen.pdf', await minimalPdf(1, 'Sen'))
  expect(justera('replace', file, '--meeting', '2026-03-12', '--attachment', '1', '--file', late).exit).toBe(
    0,
  )
  expect(send()).toMatch(/Det nya har fått sina nummer, och de är låsta som de andra\.$/)
})

test('an import tells which attachments are called otherwise than the printed agenda calls them', async () => {
  const { folder, file } = newBoard()
  write(folder, 'bilaga-3-budget.pdf', await minimalPdf(2, 'Budget'))
  const text = write(folder, 'agenda.txt', agenda.replace('Bilaga 1', 'Bilaga 3'))
  const given = ['import', 'meeting', file, '--agenda', text, '--attachments', folder]
  const { out } = justera(...given)
  expect(out).toContain('Bilaga 3: bilaga-3-budget.pdf')
  expect(out).toContain('Bilaga 3 heter nu bilaga 1: Budget')
  const other = newBoard().file
  expect(JSON.parse(justera(...given.with(2, other), '--json').out).agenda.relabelled).toEqual([
    { printed: '3', label: '1', title: 'Budget' },
  ])
})
