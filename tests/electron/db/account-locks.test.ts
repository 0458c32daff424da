import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { testBoard } from '../../helpers/board.ts'
import { bytesOf, company } from '../../shared/accounts/sie/company.ts'

test.each([
  `UPDATE locked_report SET content = '{}'`,
  `UPDATE OR REPLACE locked_report SET id = 2`,
  'DELETE FROM locked_report',
  `INSERT OR REPLACE INTO locked_report VALUES (1, '2025-03-31', '', '', '{}', '')`,
  'DELETE FROM blob',
  'DELETE FROM blob_piece',
  `INSERT INTO blob_piece (sha256, seq, data) SELECT sha256, 99, x'00' FROM blob`,
])('with another program, locked reports and imported files refuse: %s', async (sql) => {
  const app = await testBoard()
  const file = path.join(app.folder, 'bokslut.se')
  writeFileSync(file, bytesOf(company))
  const token = app.gate.tokens.grant(file)
  await app.call('accounts.importSie', { file: token, use: 'actual', year: null, preview: false, note: '' })
  const raw = app.raw()
  raw.pragma('foreign_keys = OFF')
  raw.exec(`INSERT INTO locked_report VALUES (1, '2025-03-31', '2025-04-10', 'Ek', '{"a":1}', 'x')`)
  expect(() => raw.exec(sql)).toThrow(/REPORT_FIXED|BLOB_FIXED/)
})
