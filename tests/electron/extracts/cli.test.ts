/** What leaves the minutes, as it is asked for from the command line. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../helpers/board.ts'
import { justera } from '../../helpers/command-line.ts'
import { makeBoardToExtract } from '../../helpers/extract-board.ts'

test('documents are made of chosen paragraphs, of a year, for each recipient; bad input is refused', async () => {
  const folder = temporaryFolder()
  const board = path.join(folder, 'namnden.justera')
  await makeBoardToExtract(board)
  const out = (name: string) => path.join(folder, name)
  const meeting = ['--meeting', '2026-02-12'] as const
  const made = (...args: string[]) => {
    const { exit, out, err } = justera('export', ...args, '--json')
    expect({ exit, err }).toEqual({ exit: 0, err: '' })
    return JSON.parse(out)
  }
  expect(
    made(
      'extract',
      board,
      ...meeting,
      '--paragraphs',
      '1,2-2, §4',
      '--recipient',
      'Revisorn',
      '--out',
      out('u.txt'),
    ),
  ).toMatchObject({ fileName: 'u.txt', pages: 0, personalNumbers: 1 })
  expect(readFileSync(out('u.txt'), 'utf8')).toMatch(/§ 1 [\s\S]*§ 2, 0341[\s\S]*§ 4 [\s\S]*- Revisorn/)
  expect(made('extract', board, ...meeting, '--paragraphs', '4', '--each', '--out', out('ut'))).toMatchObject(
    [{ recipient: 'Kommunstyrelsen', pages: 1, adjusted: true }],
  )
  expect(made('decisions', board, '--year', '2026', '--out', out('b.docx'))).toMatchObject({ pages: 0 })
  expect(readFileSync(out('b.docx')).subarray(0, 2).toString()).toBe('PK')
  expect(made('decisions', board, ...meeting, '--secret', 'include', '--out', out('b.txt'))).toMatchObject({
    secret: [3],
  })
  expect(made('attendance', board, '--year', '2026', '--out', out('n.txt'))).toMatchObject({ pages: 0 })
  expect(made('web', board, ...meeting, '--format', 'txt', '--out', out('w'))).toMatchObject({
    withheld: { paragraphs: [3], personal: 3 },
  })
  expect(made('minutes', board, ...meeting, '--out', out('m.docx'))).toMatchObject({ pages: 0 })

  const refused = (...args: string[]) => {
    const { exit, out: said, err } = justera('export', ...args, '--out', out('x.pdf'))
    expect(said).toBe('')
    expect(existsSync(out('x.pdf'))).toBe(false)
    return [exit, err.split(':')[0]]
  }
  expect(refused('extract', board, ...meeting, '--paragraphs', '7')).toEqual([1, 'NO_SUCH_PARAGRAPH'])
  expect(refused('extract', board, ...meeting, '--paragraphs', '3')).toEqual([1, 'PARAGRAPH_SECRET'])
  expect(refused('extract', board, ...meeting, '--paragraphs', '5-3')).toEqual([2, 'USAGE'])
  expect(refused('extract', board, ...meeting, '--paragraphs', 'alla')).toEqual([2, 'USAGE'])
  expect(refused('extract', board, ...meeting)).toEqual([2, 'USAGE'])
  expect(refused('web', board, ...meeting, '--format', 'odt')).toEqual([2, 'USAGE'])
  expect(refused('decisions', board)).toEqual([2, 'USAGE'])
  expect(refused('decisions', board, ...meeting, '--year', '2026')).toEqual([2, 'USAGE'])
  expect(refused('decisions', board, '--from', '2026-02-30', '--until', '2026-03-01')).toEqual([
    1,
    'NO_SUCH_DATE',
  ])
  expect(refused('attendance', board, '--year', '2025')).toEqual([1, 'NO_MINUTES_OF_YEAR'])
  expect(refused('attendance', board, '--year', 'i år')).toEqual([2, 'USAGE'])
}, 60_000)
