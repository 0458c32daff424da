import { existsSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { followUpTemplate } from '../../../shared/accounts/follow-up-template.ts'
import { standardResult } from '../../../shared/accounts/standard-templates.ts'
import type { ReportTemplate } from '../../../shared/model/accounts.ts'
import { date } from '../../helpers/account-data.ts'
import { aMeeting, anItem, type TestApp } from '../../helpers/board.ts'
import { exampleBoard } from '../../helpers/example-accounts.ts'

const period = date('2026-09-30')

/** The standard report without a line for the accounts of one group. */
function without(id: string): ReportTemplate {
  const lines = standardResult.lines.map((line) =>
    line.kind === 'group' ? { ...line, groups: line.groups.filter((group) => group.id !== id) } : line,
  )
  return { ...standardResult, lines }
}

async function withMeeting(app: TestApp) {
  const { id: meeting } = await app.call('meeting.add', aMeeting)
  const { id: item } = await app.call('item.add', { meeting, item: anItem, after: null })
  return { meeting, item }
}

function exporting(app: TestApp, report: 'result' | 'followup', format: 'pdf' | 'xlsx') {
  const file = path.join(app.folder, `${report}.${format}`)
  const done = app.call('export.accounts', { period, report, format, to: app.gate.tokens.grant(file) })
  return { file, done }
}

describe('an account with amounts and no line in the template', () => {
  test('keeps the report from being exported, attached and locked, and is named', async () => {
    const app = await exampleBoard('2026-09')
    const { meeting, item } = await withMeeting(app)
    await app.call('accounts.template.save', without('personnel'))
    const refused = { code: 'ACCOUNTS_UNMAPPED', params: { accounts: expect.stringContaining('7010') } }
    for (const format of ['pdf', 'xlsx'] as const) {
      for (const report of ['result', 'followup'] as const) {
        const { file, done } = exporting(app, report, format)
        await expect(done).rejects.toMatchObject(refused)
        expect(existsSync(file)).toBe(false)
      }
    }
    const attach = app.call('accounts.attach', { item, period, reports: ['result'] })
    await expect(attach).rejects.toMatchObject(refused)
    await expect(app.call('accounts.lock', { period })).rejects.toMatchObject(refused)
    const { items } = await app.call('meeting.get', { meeting })
    expect(items[0]?.attachments).toEqual([])
  })
})

describe('a figure in the text that is of no report', () => {
  const [first, ...others] = followUpTemplate.sections
  const report = {
    ...followUpTemplate,
    sections: [
      {
        ...(first as typeof first & object),
        text: 'Intäkterna är {{actual:income}}, resultatet {{actual:vinst}}.',
      },
      ...others,
    ],
    investments: [{ label: 'Nyinvesteringar', values: ['{{forcast:income}}'] }],
  }

  test('keeps the follow-up report from being exported, attached and locked, and is named with its place', async () => {
    const app = await exampleBoard('2026-09')
    const { item } = await withMeeting(app)
    await app.call('accounts.followUp.save', { period, report })
    const figures = '{{actual:vinst}} (1 Sammanfattning), {{forcast:income}} (Nyinvesteringar)'
    const refused = { code: 'FIGURES_UNKNOWN', params: { figures } }
    const { file, done } = exporting(app, 'followup', 'pdf')
    await expect(done).rejects.toMatchObject(refused)
    expect(existsSync(file)).toBe(false)
    const attach = app.call('accounts.attach', { item, period, reports: ['followup'] })
    await expect(attach).rejects.toMatchObject(refused)
    await expect(app.call('accounts.lock', { period })).rejects.toMatchObject(refused)
  })

  test('keeps a pack from being made anew with it', async () => {
    const app = await exampleBoard('2026-09')
    const { meeting, item } = await withMeeting(app)
    await app.call('accounts.attach', { item, period, reports: ['followup'] })
    await app.call('accounts.followUp.save', { period, report })
    const file = path.join(app.folder, 'handlingar.pdf')
    const pack = app.call('export.pack', { meeting, to: app.gate.tokens.grant(file) })
    await expect(pack).rejects.toMatchObject({ code: 'FIGURES_UNKNOWN' })
    expect(existsSync(file)).toBe(false)
  })
})
