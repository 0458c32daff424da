import { closeSync, openSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import type { SourceUse } from '../../../shared/model/accounts.ts'
import { type TestApp, testBoard } from '../../helpers/board.ts'
import { justera, newBoard } from '../../helpers/command-line.ts'
import { bytesOf, company, withLines } from '../../shared/accounts/sie/company.ts'

interface How {
  readonly use?: SourceUse
  readonly year?: number | null
  readonly preview?: boolean
  readonly note?: string
  readonly name?: string
}

/** Imports a file of these lines. */
function importLines(app: TestApp, lines: readonly string[] | Uint8Array, how: How = {}) {
  const file = path.join(app.folder, how.name ?? 'bokslut.se')
  writeFileSync(file, lines instanceof Uint8Array ? lines : bytesOf(lines))
  return app.call('accounts.importSie', {
    file: app.gate.tokens.grant(file),
    use: how.use ?? 'actual',
    year: how.year ?? null,
    preview: how.preview ?? false,
    note: how.note ?? '',
  })
}

const unbalanced = withLines({ '#UB 0 1930': '#UB 0 1930 29599.50' })
const broken = withLines({ '#RES 0 5010': '#RES 0 5010 tretusen' })
const october = withLines({ '#OMFATTN': '#OMFATTN 20251031' })

function counts(app: TestApp): readonly number[] {
  const db = app.raw()
  const tables = ['account_source', 'account_amount', 'account_name', 'blob', 'blob_piece']
  return tables.map((table) => db.prepare<[], number>(`SELECT count(*) FROM ${table}`).pluck().get() ?? -1)
}

describe('an import', () => {
  test('keeps the file as it came, its amounts and its names', async () => {
    const app = await testBoard()
    const { source, status, accounts } = await importLines(app, company)
    expect({ status, accounts }).toEqual({ status: 'ok', accounts: 13 })
    const [stored, ...others] = await app.call('accounts.sources', {})
    expect(others).toEqual([])
    expect(stored).toMatchObject({
      id: source,
      use: 'actual',
      yearStart: '2025-01-01',
      yearEnd: '2025-12-31',
      through: '2025-03-31',
      format: 'sie2',
      encoding: 'cp437',
      fileName: 'bokslut.se',
      status: 'ok',
      issues: [],
    })
    const db = app.raw()
    const pieces = db
      .prepare('SELECT data FROM blob_piece WHERE sha256 = ?')
      .pluck()
      .all(stored?.sha256) as Buffer[]
    expect(Buffer.concat(pieces).equals(Buffer.from(bytesOf(company)))).toBe(true)
    const sum = db.prepare(`SELECT sum(ore) FROM account_amount WHERE year = 0 AND measure = ?`).pluck()
    expect(sum.get('closing')).toBe(949950)
    expect(sum.get('result')).toBe(-949950)
    expect(sum.get('opening')).toBe(0)
    expect(
      db
        .prepare(
          `SELECT ore FROM account_amount WHERE account = '3001' AND measure = 'change' ORDER BY period`,
        )
        .pluck()
        .all(),
    ).toEqual([-1000000, -800000])
    expect(db.prepare(`SELECT name FROM account_name WHERE account = '1930'`).pluck().get()).toBe(
      'Löpande konto',
    )
  })

  test('tells how far it has come', async () => {
    const app = await testBoard()
    await importLines(app, company)
    const last = app.progress.at(-1)
    expect(last?.done).toBe(last?.total)
  })

  test('that is a preview stores nothing and says the same', async () => {
    const app = await testBoard()
    const before = counts(app)
    const preview = await importLines(app, company, { preview: true })
    expect(preview.source).toBeNull()
    expect(counts(app)).toEqual(before)
    const { source, ...stored } = await importLines(app, company)
    expect({ ...stored, source: null }).toEqual(preview)
    expect(source).not.toBeNull()
  })

  test.each([
    ['is rejected', broken, 'reject', 'ändå'],
    ['is blocked without a note', unbalanced, 'block', ''],
    ['is blocked with a note of blanks', unbalanced, 'block', '   '],
  ])('that %s stores nothing at all', async (_what, lines, status, note) => {
    const app = await testBoard()
    const before = counts(app)
    expect(await importLines(app, lines, { note })).toMatchObject({ status, source: null })
    expect(counts(app)).toEqual(before)
    expect(await app.call('accounts.sources', {})).toEqual([])
  })

  test('that is blocked is taken with a note, and keeps note, difference and line', async () => {
    const app = await testBoard()
    const result = await importLines(app, unbalanced, { note: 'Revisorn rättar i nästa period.' })
    expect(result).toMatchObject({ status: 'block', balance_diff: 10000 })
    const [stored] = await app.call('accounts.sources', {})
    expect(stored).toMatchObject({ status: 'block', note: 'Revisorn rättar i nästa period.' })
    expect(stored?.issues.map(({ code }) => code)).toEqual(['PERIODS_INCOMPLETE', 'BALANCE_DIFF'])
  })

  test('that is cancelled stores nothing', async () => {
    const app = await testBoard()
    const vouchers = Array.from({ length: 60_000 }, (_, index) => [
      `#VER A ${index} 20250115 "Köp"`,
      '{',
      '#TRANS 1930 {} 1.00',
      '#TRANS 3001 {} -1.00',
      '}',
    ]).flat()
    const file = path.join(app.folder, 'stor.se')
    writeFileSync(file, bytesOf([...company, ...vouchers]))
    const input = {
      file: app.gate.tokens.grant(file),
      use: 'actual',
      year: null,
      preview: false,
      note: '',
    } as const
    const before = counts(app)
    const running = app.call('accounts.importSie', input, 'stor')
    app.gate.cancel('stor')
    await expect(running).rejects.toMatchObject({ code: 'CANCELLED' })
    expect(counts(app)).toEqual(before)
  })

  test('of the year before is kept as that year, and a file of another year is refused', async () => {
    const app = await testBoard()
    expect(await importLines(app, company, { use: 'prior', year: 2024 })).toMatchObject({ status: 'reject' })
    await importLines(app, company, { use: 'prior', year: 2025 })
    const [stored] = await app.call('accounts.sources', {})
    expect(stored).toMatchObject({ use: 'prior', yearStart: '2025-01-01', through: '2025-03-31' })
  })

  test('as budget keeps the budget in the file; without one, its results stand for it', async () => {
    const app = await testBoard()
    const rows = () =>
      app
        .raw()
        .prepare('SELECT measure, period, account, ore FROM account_amount ORDER BY source_id DESC')
        .raw()
        .all()
    await importLines(app, withLines({}, ['#PBUDGET 0 202501 3001 {} -6000.00']), { use: 'budget' })
    expect(rows()).toEqual([['budget', '2025-01', '3001', -600000]])
    await importLines(app, company, { use: 'forecast' })
    expect(rows()).toContainEqual(['budget', '', '3001', -1800000])
    expect(await app.call('accounts.sources', {})).toMatchObject([{ through: null }, { through: null }])
  })
})

describe('a newer file', () => {
  test('of the same use, year and day takes the place of the older, which can be brought back', async () => {
    const app = await testBoard()
    const first = (await importLines(app, company)).source ?? 0
    const second = (await importLines(app, withLines({ '#KONTO 1510': '#KONTO 1510 "Fordringar"' }))).source
    const live = async () => (await app.call('accounts.sources', {})).map(({ id }) => id)
    expect(await live()).toEqual([second])
    await app.call('accounts.source.restore', { id: first as never })
    expect(await live()).toEqual([first])
    await app.call('accounts.source.remove', { id: first as never })
    expect(await live()).toEqual([])
    await expect(app.call('accounts.source.remove', { id: first as never })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })

  test('through another day, or of another use, stands beside it', async () => {
    const app = await testBoard()
    await importLines(app, company)
    await importLines(app, october)
    await importLines(app, company, { use: 'prior' })
    expect((await app.call('accounts.sources', {})).map(({ use, through }) => [use, through])).toEqual([
      ['prior', '2025-03-31'],
      ['actual', '2025-10-31'],
      ['actual', '2025-03-31'],
    ])
  })

  test('that is a forecast leaves the earlier forecast, but is not there twice', async () => {
    const app = await testBoard()
    await importLines(app, company, { use: 'forecast', name: 'prognos-1.se' })
    await importLines(app, october, { use: 'forecast', name: 'prognos-2.se' })
    await importLines(app, october, { use: 'forecast', name: 'samma.se' })
    expect((await app.call('accounts.sources', {})).map(({ fileName }) => fileName)).toEqual([
      'samma.se',
      'prognos-1.se',
    ])
  })
})

describe('what can not be an SIE file', () => {
  test('of 2 GB is refused before it is read', async () => {
    const app = await testBoard()
    const file = path.join(app.folder, 'stor.se')
    closeSync(openSync(file, 'w'))
    truncateSync(file, 2 ** 31)
    const result = await app.call('accounts.importSie', {
      file: app.gate.tokens.grant(file),
      use: 'actual',
      year: null,
      preview: false,
      note: '',
    })
    expect(result).toMatchObject({ status: 'reject', encoding: null, source: null })
    expect(result.issues).toEqual([{ code: 'FILE_TOO_LARGE', line: 1, params: { limit: 512 } }])
  })

  test('or is missing is said to be so', async () => {
    const app = await testBoard()
    const call = (file: string) =>
      app.call('accounts.importSie', {
        file: app.gate.tokens.grant(file),
        use: 'actual',
        year: null,
        preview: false,
        note: '',
      })
    await expect(call(path.join(app.folder, 'saknas.se'))).rejects.toMatchObject({ code: 'FILE_MISSING' })
    await expect(call(app.folder)).rejects.toMatchObject({ code: 'FILE_NOT_READABLE' })
  })
})

describe('on the command line', () => {
  test('a file is shown, imported, refused: JSON each time', () => {
    const { folder, file } = newBoard()
    const good = path.join(folder, 'bokslut.se')
    writeFileSync(good, bytesOf(company))
    const shown = justera('import', 'sie', file, good, '--preview', '--json')
    expect(shown).toMatchObject({ exit: 0, err: '' })
    expect(JSON.parse(shown.out)).toMatchObject({ source: null, status: 'ok', name_1930: 'Löpande konto' })
    const imported = justera('import', 'sie', file, good, '--json')
    expect(JSON.parse(imported.out)).toMatchObject({ source: 1, years: { '0': { result: 949950 } } })

    const bad = path.join(folder, 'fel.se')
    writeFileSync(bad, bytesOf(broken))
    const refused = justera('import', 'sie', file, bad, '--json', '--lang', 'en')
    expect(refused.exit).toBe(1)
    expect(JSON.parse(refused.out)).toMatchObject({
      source: null,
      status: 'reject',
      issues: [{ code: 'AMOUNT_TEXT', message: '"tretusen" is not an amount.' }],
    })
  })

  test('a blocked file needs a note; a page of the web is named as what it is', () => {
    const { folder, file } = newBoard()
    const source = path.join(folder, 'bokslut.se')
    writeFileSync(source, bytesOf(unbalanced))
    const blocked = justera('import', 'sie', file, source)
    expect(blocked.exit).toBe(1)
    expect(blocked.out).toContain('100,00 kr skiljer')
    expect(justera('import', 'sie', file, source, '--note', 'Rättas').exit).toBe(0)
    writeFileSync(source, '<html></html>')
    const page = justera('import', 'sie', file, source)
    expect(page.out).toContain('den är en webbsida')
    expect(readFileSync(source, 'utf8')).toBe('<html></html>')
  })

  test('wrong use ends with 2', () => {
    const { file } = newBoard()
    for (const args of [
      [file],
      [file, 'a.se', 'b.se'],
      [file, 'a.se', '--as', 'x'],
      [file, 'a.se', '--year', 'x'],
    ])
      expect(justera('import', 'sie', ...args).exit).toBe(2)
  })
})
