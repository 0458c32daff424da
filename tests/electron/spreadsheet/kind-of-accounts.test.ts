import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { kindOfAccounts } from '../../../electron/spreadsheet/kind-of-accounts.ts'
import { temporaryFolder } from '../../helpers/board.ts'

test('a file of accounts is known by how it begins, and by its name only where that says nothing', () => {
  const folder = temporaryFolder()
  const kindOf = (name: string, content: string | Buffer) => {
    writeFileSync(join(folder, name), content)
    return kindOfAccounts(join(folder, name))
  }
  expect(kindOf('a.txt', '#FLAGGA 0\n')).toBe('sie')
  expect(kindOf('a.csv', Buffer.from('\ufeff#flagga 0\n'))).toBe('sie')
  expect(kindOf('a.xml', '<?xml version="1.0"?>\n<sie:Sie xmlns:sie="http://www.sie.se/sie5">')).toBe('sie')
  expect(kindOf('a.se', 'PK\x03\x04')).toBe('spreadsheet')
  expect(kindOf('a.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0]))).toBe('spreadsheet')
  expect(kindOf('b.se', '')).toBe('sie')
  expect(kindOf('b.csv', 'Konto;Budget\n')).toBe('spreadsheet')
  expect(kindOf('c.csv', Buffer.from('\ufeffKonto;Budget\n', 'utf16le'))).toBe('spreadsheet')
  expect(() => kindOfAccounts(join(folder, 'borta.se'))).toThrow(/FILE_MISSING/)
})
