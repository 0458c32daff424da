/** A review from the command line alone: sent, answered, brought in. */
import { appendFileSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { justera, newBoard, write } from '../../helpers/command-line.ts'

const minutes = `Protokoll fört vid styrelsemöte den 12 mars 2026

Närvarande
Åsa Öberg, ordförande
Bo Ström, ledamot

1. Mötets öppnande
Ordföranden öppnade mötet.
2. Budget
Styrelsen fastställde budgeten.
`

const meeting = ['--meeting', '2026-03-12']

function sent() {
  const { folder, file } = newBoard()
  const text = write(folder, 'protokoll.txt', minutes)
  expect(justera('import', 'meeting', file, '--minutes', text)).toMatchObject({ exit: 0 })
  const phrase = ['--passphrase-file', write(folder, 'fras.txt', 'fyra ord som inte hör ihop\n')]
  const reviewers = ['--reviewer', 'Åsa Öberg:ordförande', '--reviewer', 'Bo Ström:justerare']
  const given = justera(
    'review',
    'send',
    file,
    ...meeting,
    ...reviewers,
    '--out',
    folder,
    '--paper',
    ...phrase,
    '--json',
  )
  expect(given).toMatchObject({ exit: 0 })
  const { files } = JSON.parse(given.out) as { files: string[] }
  return { folder, file, phrase, files: files.map((name) => path.join(folder, name)) }
}

test('a draft is sent to two, answered by one with a comment, and brought in once', () => {
  const { folder, file, phrase, files } = sent()
  expect(files.map((each) => path.extname(each))).toEqual(['.justera-review', '.justera-review', '.pdf'])
  const cost = [...readFileSync(files[0]!).subarray(11, 14)]
  expect(cost, 'log2 N, r and p of scrypt, as SECURITY.md has them').toEqual([17, 8, 1])
  const shown = justera('review', 'open', files[0]!, ...phrase)
  expect(shown).toMatchObject({ exit: 0 })
  expect(shown.out).toMatch(/^§ 1 /m)
  const answer = path.join(folder, 'svar.justera-review')
  const comment = ['--comment', '§ 1: Stämmer tiden?', '--verdict', 'changes']
  const answered = justera('review', 'open', files[0]!, ...comment, '--out', answer, ...phrase, '--json')
  expect(answered).toMatchObject({ exit: 0 })
  const merged = justera('review', 'merge', file, answer, ...meeting, ...phrase, '--json')
  expect(merged).toMatchObject({ exit: 0 })
  expect(JSON.parse(merged.out)).toMatchObject({
    verdict: 'changes',
    told: [{ state: 'comment', number: 1, text: 'Stämmer tiden?' }],
  })
  expect(justera('review', 'merge', file, answer, ...meeting, ...phrase).err).toMatch(/^REVIEW_ANSWERED/)
})

test('that a file is cut off at its end is said before the draft, and with the answer', () => {
  const { folder, phrase, files } = sent()
  const [file = ''] = files
  appendFileSync(file, 'x')
  expect(justera('review', 'open', file, ...phrase).out).toMatch(/^Filen är avbruten i slutet\..*\n§ 1 /)
  const out = ['--verdict', 'approved', '--out', path.join(folder, 'svar.justera-review')]
  expect(justera('review', 'open', file, ...out, ...phrase).out).toMatch(/^Filen är avbruten i slutet\./)
  expect(justera('review', 'open', file, ...phrase).out).toMatch(/^§ 1 /)
})

test('what is wrong is told by code, and nothing is written', () => {
  const { folder, file, phrase, files } = sent()
  const before = readdirSync(folder).sort()
  const other = ['--passphrase-file', write(folder, 'annan.txt', 'någonting helt annat\n')]
  expect(justera('review', 'open', files[0]!, ...other).err).toMatch(/^REVIEW_PASSPHRASE/)
  expect(justera('review', 'open', file, ...phrase).err).toMatch(/^REVIEW_UNKNOWN_FILE/)
  const out = ['--out', path.join(folder, 'x.justera-review')]
  expect(justera('review', 'open', files[0]!, ...phrase, ...out).err).toMatch(/^REVIEW_NO_VERDICT/)
  const nowhere = ['--comment', '§ 99: Finns inte', '--verdict', 'changes']
  expect(justera('review', 'open', files[0]!, ...phrase, ...nowhere, ...out)).toMatchObject({ exit: 2 })
  const unknown = justera('review', 'open', files[0]!, ...phrase, '--verdict', 'godkänt', ...out)
  expect(unknown).toMatchObject({ exit: 2, err: expect.stringContaining('approved, changes') })
  const unsaid = justera('review', 'open', files[0]!, ...phrase, '--comment', 'Till ingen')
  expect(unsaid).toMatchObject({ exit: 2, err: expect.stringContaining('--out') })
  expect(justera('review', 'open', files[0]!)).toMatchObject({ exit: 2 })
  expect(
    justera('review', 'send', file, ...meeting, '--reviewer', 'Åsa', '--out', folder, ...phrase),
  ).toMatchObject({ exit: 2 })
  expect(readdirSync(folder).sort()).toEqual([...before, 'annan.txt'].sort())
})
