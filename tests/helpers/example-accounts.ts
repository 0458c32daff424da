/** A board file with the example organisation's accounts, imported as a person would. */
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from 'vitest'
import { exampleBudget } from '../../shared/example/accounts/budget-file.ts'
import { exampleSie } from '../../shared/example/accounts/sie-file.ts'
import { type TestApp, testBoard } from './board.ts'

export async function exampleBoard(period: '2026-04' | '2026-09'): Promise<TestApp> {
  const app = await testBoard()
  const grant = (name: string, content: string | Uint8Array) => {
    const file = path.join(app.folder, name)
    writeFileSync(file, content)
    return app.gate.tokens.grant(file)
  }
  const sie = grant('bokslut.se', exampleSie(period))
  const imported = await app.call('accounts.importSie', {
    file: sie,
    use: 'actual',
    year: null,
    preview: false,
    note: '',
  })
  expect([imported.status, imported.issues]).toEqual(['ok', []])
  const file = grant('budget.csv', exampleBudget(period))
  const { suggestions } = await app.call('accounts.readSpreadsheet', { file })
  for (const { label, use, mapping } of suggestions) {
    if (use !== 'budget' && use !== 'forecast') continue
    const given = { file, use, label, mapping, year: 2026, preview: false, note: '' }
    const read = await app.call('accounts.importSpreadsheet', given)
    expect([read.status, read.issues]).toEqual(['ok', []])
  }
  return app
}
