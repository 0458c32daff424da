/** Signing from the command line, from the copy that goes out to what a PDF is said to be. */
import path from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../../helpers/board.ts'
import { certificateFile } from '../../helpers/certificates.ts'
import { justera, pixel, write } from '../../helpers/command-line.ts'
import { makeReadyBoard } from '../../helpers/ready-board.ts'

test('a copy is made, signed, scanned, listed, saved and known again', async () => {
  const folder = temporaryFolder()
  const at = (name: string) => path.join(folder, name)
  const board = at('granvik.justera')
  await makeReadyBoard(board)
  const p12 = write(folder, 'per.p12', certificateFile({ name: 'Per Ek', passphrase: 'granatäpple 7' }))
  const password = write(folder, 'password', 'granatäpple 7\n')
  const meeting = ['--meeting', '2026-02-12']

  const copied = justera('signing', 'copy', board, ...meeting, '--out', at('copy.pdf'))
  expect(copied).toMatchObject({ exit: 0, err: '' })
  const own = ['--certificate', p12, '--for', 'Per Ek']
  const wrong = justera('signing', 'sign', board, ...meeting, ...own, '--password-file', at('copy.pdf'))
  expect(wrong.exit).toBe(1)
  const signed = justera('signing', 'sign', board, ...meeting, ...own, '--password-file', password)
  expect(signed).toMatchObject({ exit: 0, err: '' })
  expect(signed.out).toContain('Giltig underskrift, omfattar hela filen')
  expect(justera('signing', 'scan', board, write(folder, 'sida.png', pixel), ...meeting).exit).toBe(0)
  const listed = justera('signing', 'list', board, ...meeting)
  expect(listed.out).toMatch(/^1\. Sparat: Underskrivet här[\s\S]*^2\. Sparat: Inskannat/m)
  expect(justera('signing', 'save', board, ...meeting, '--copy', '1', '--out', at('out.pdf')).exit).toBe(0)
  expect(justera('verify', at('out.pdf'), '--in', board)).toMatchObject({ exit: 0, err: '' })
  expect(justera('verify', at('sida.png'), '--in', board).out).toContain('underskrivet exemplar')
  expect(justera('signing', 'import', board, at('copy.pdf'), ...meeting).err).toMatch(
    /^SIGNED_PDF_NO_SIGNATURE/,
  )
  expect(justera('verify', board).exit).toBe(0)
})
