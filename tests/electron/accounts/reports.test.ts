import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { buildReport } from '../../../shared/accounts/report.ts'
import { date } from '../../helpers/account-data.ts'
import { aMeeting, anItem, type TestApp, testBoard } from '../../helpers/board.ts'
import {
  balanceIn,
  importCompany,
  october,
  printedBalance,
  printedResult,
  resultIn,
} from '../../helpers/company-accounts.ts'
import { companyBalance, companyResult } from '../../helpers/company-template.ts'
import { materialAvailable } from '../../helpers/material.ts'

describe.runIf(materialAvailable())('the files of a real company, imported', () => {
  test('give every figure of the printed result and balance reports', async () => {
    const app = await companyBoard()
    const data = await app.call('accounts.data', { period: october })
    expect(resultIn(buildReport(data, companyResult()).lines)).toEqual(printedResult())
    expect(balanceIn(buildReport(data, companyBalance()).lines)).toEqual(printedBalance())
  })

  test('are checked: all ties out but the forecast, whose tax is missing', async () => {
    const app = await companyBoard()
    const checks = await app.call('accounts.checks', { period: october })
    const wrong = checks.filter(({ status }) => status === 'fail')
    expect(wrong).toMatchObject([{ code: 'forecastLacksTax', difference: 50_160_00 }])
    expect(wrong[0]?.message).toContain('50\u00a0160,00 kr')
  })

  test('are exported as PDF and as a workbook', async () => {
    const app = await companyBoard()
    for (const report of ['result', 'balance', 'followup'] as const) {
      for (const format of ['pdf', 'xlsx'] as const) {
        const file = path.join(app.folder, `${report}.${format}`)
        const to = app.gate.tokens.grant(file)
        const exported = await app.call('export.accounts', { period: october, report, format, to })
        expect(readFileSync(file).length).toBe(exported.bytes)
        expect(readFileSync(file, 'latin1').slice(0, 2)).toBe(format === 'pdf' ? '%P' : 'PK')
      }
    }
  })

  test('stay as they were once the report is locked, until a new file comes', async () => {
    const app = await companyBoard()
    await app.call('accounts.forecast.set', { period: october, account: '3011', ore: -50_000_00 })
    const before = await app.call('accounts.data', { period: october })
    const lock = await app.call('accounts.lock', { period: october })
    expect(lock.sha256).toMatch(/^[0-9a-f]{64}$/)
    for (const change of [
      () => app.call('accounts.forecast.set', { period: october, account: '3011', ore: 0 }),
      () => app.call('accounts.comment.set', { period: october, row: '3011', text: 'Sent inkommet.' }),
      () => app.call('accounts.lock', { period: october }),
    ]) {
      await expect(change()).rejects.toMatchObject({ code: 'ACCOUNTS_LOCKED' })
    }
    expect(await app.call('accounts.data', { period: october })).toEqual(before)
    expect(await app.call('accounts.locked', {})).toEqual([lock])
    expect(await app.call('board.verify', {})).toMatchObject({ ok: true })
  })

  test('are told of when a locked report is not what was locked', async () => {
    const app = await companyBoard()
    await app.call('accounts.lock', { period: october })
    const raw = app.raw()
    raw.exec('DROP TRIGGER locked_report_update')
    raw.exec(`UPDATE locked_report SET content = replace(content, '-3000000', '-3000001')`)
    await expect(app.call('accounts.data', { period: october })).rejects.toMatchObject({
      code: 'FILE_DAMAGED',
    })
    const { findings } = await app.call('board.verify', {})
    expect(findings.map(({ check }) => check)).toContain('lockedReport')
  })

  test('become attachments that are made anew when the accounts change', async () => {
    const app = await companyBoard()
    const { id: meeting } = await app.call('meeting.add', aMeeting)
    const { id: item } = await app.call('item.add', { meeting, item: anItem, after: null })
    const attach = () =>
      app.call('accounts.attach', { item, period: october, reports: ['result', 'balance', 'followup'] })
    const hashes = async () => {
      const { items } = await app.call('meeting.get', { meeting })
      return items[0]?.attachments.map(({ file }) => file?.sha256)
    }
    await attach()
    const { items } = await app.call('meeting.get', { meeting })
    expect(items[0]?.attachments.map(({ title }) => title)).toEqual([
      'Resultatrapport',
      'Balansrapport',
      'Uppföljningsrapport',
    ])
    expect(items[0]?.attachments.map(({ fromAccounts }) => fromAccounts)).toEqual(
      ['result', 'balance', 'followup'].map((report) => ({ report, period: october })),
    )
    const first = await hashes()
    await attach()
    expect(await hashes()).toEqual(first)
    await app.call('accounts.forecast.set', { period: october, account: '3011', ore: -90_000_00 })
    await attach()
    const second = await hashes()
    expect(second?.[0]).not.toBe(first?.[0])
    expect(second?.[1]).toBe(first?.[1])
  })

  test('are made anew before the papers are, until something is sent', async () => {
    const app = await companyBoard()
    const grant = (name: string) => app.gate.tokens.grant(path.join(app.folder, name))
    const { id: meeting } = await app.call('meeting.add', aMeeting)
    const { id: item } = await app.call('item.add', { meeting, item: anItem, after: null })
    await app.call('accounts.attach', { item, period: october, reports: ['result'] })
    const hash = async () =>
      (await app.call('meeting.get', { meeting })).items[0]?.attachments[0]?.file?.sha256
    const before = await hash()
    await app.call('accounts.comment.set', { period: october, row: '3011', text: 'Ny kund sedan maj.' })
    expect(await hash()).toBe(before)
    await app.call('export.pack', { meeting, to: grant('utkast.pdf') })
    const after = await hash()
    expect(after).not.toBe(before)
    await app.call('edition.send', {
      meeting,
      to: grant('handlingar.pdf'),
      recipients: ['Åsa Öberg'],
      note: '',
    })
    await app.call('accounts.comment.set', { period: october, row: '3011', text: 'Ny kund sedan juni.' })
    await app.call('export.pack', { meeting, to: grant('senare.pdf') })
    expect(await hash()).toBe(after)
  })
})

async function companyBoard(): Promise<TestApp> {
  const app = await testBoard()
  await importCompany(app)
  return app
}

test('a board without accounts has no periods, and says so when asked for one', async () => {
  const app = await testBoard()
  expect(await app.call('accounts.periods', {})).toEqual([])
  await expect(app.call('accounts.data', { period: date('2026-03-31') })).rejects.toMatchObject({
    code: 'NO_ACCOUNTS',
  })
})

test('each saved template is a new version, and the shipped one can be used again', async () => {
  const app = await testBoard()
  const [shipped] = (await app.call('accounts.templates', {})).filter(
    ({ template }) => template.report === 'result',
  )
  if (!shipped) throw new Error('no template is shipped')
  await app.call('accounts.template.save', shipped.template)
  await app.call('accounts.template.save', shipped.template)
  const used = async () => {
    const templates = await app.call('accounts.templates', {})
    return templates
      .filter((each) => each.inUse && each.template.report === 'result')
      .map((each) => each.version)
  }
  expect(await used()).toEqual([2])
  await app.call('accounts.template.use', { id: shipped.id })
  expect(await used()).toEqual([0])
})

test('a template whose formula names a later line is refused', async () => {
  const app = await testBoard()
  const lines = [{ kind: 'result', id: 'a', text: 'Resultat', terms: [{ id: 'b', factor: 1 }] }] as const
  const template = {
    report: 'result',
    name: 'Mall',
    title: 'Resultat',
    unit: 'kkr',
    lines: [...lines],
  } as const
  await expect(app.call('accounts.template.save', { ...template, lines: [...lines] })).rejects.toMatchObject({
    code: 'TEMPLATE_WRONG',
  })
})

test('indicators are added, moved, given values and removed', async () => {
  const app = await testBoard()
  const indicator = (name: string) => ({ group: 'Ekonomi', name, unit: '%', source: '' })
  const { id: first } = await app.call('accounts.indicator.add', indicator('Soliditet'))
  const { id: second } = await app.call('accounts.indicator.add', indicator('Nöjda kunder'))
  await app.call('accounts.indicator.move', { id: second, position: 0 })
  await app.call('accounts.indicator.value', { id: second, date: october, value: '87' })
  await app.call('accounts.indicator.remove', { id: first })
  expect(await app.call('accounts.scorecard', {})).toEqual([
    { ...indicator('Nöjda kunder'), id: second, values: [{ date: october, value: '87' }] },
  ])
})
