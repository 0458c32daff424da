/** What is typed survives a program that ends without warning. */
import { mkdtempSync, renameSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { testApp } from '../helpers/board.ts'
import { canLaunch, launch } from './launch.ts'

const sentences = Array.from({ length: 40 }, (_, index) => `Mening nummer ${index + 1} om köavgiften.`)

/** A board file with one meeting of one item, made past the window. */
async function boardWithItem(): Promise<string> {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'justera-crash-')), 'Krasch.justera')
  const app = testApp()
  await app.call('board.create', { file: app.gate.tokens.grant(file), name: 'A', kind: 'company', orgnr: '' })
  const { id } = await app.call('meeting.add', {
    number: 1,
    kind: 'ordinary',
    date: '2026-02-12',
    start: null,
    end: null,
    place: '',
  })
  const item = { title: 'Avgifter', kind: 'decision', text: '', proposal: '', presenter: '' } as const
  await app.call('item.add', { meeting: id, item, after: null })
  await app.call('board.close', {})
  return file
}

describe.runIf(canLaunch())('a program that is killed while she types', () => {
  test('has kept every sentence but those of the last second', async () => {
    const file = await boardWithItem()
    const { app, page } = await launch({ args: [file] })
    await page
      .getByRole('row', { name: /Styrelsemöte 1/ })
      .getByText('Styrelsemöte 1')
      .click()
    await page.getByRole('option', { name: /Avgifter/ }).click()
    const text = page.getByRole('textbox', { name: 'Text', exact: true })
    await text.focus()
    const typed: { readonly sentence: string; readonly at: number }[] = []
    for (const sentence of sentences) {
      await text.pressSequentially(`${sentence} `, { delay: 3 })
      typed.push({ sentence, at: Date.now() })
      if (typed.length === 30) break
    }
    const killed = Date.now()
    app.process().kill('SIGKILL')
    await new Promise((resolve) => app.process().once('exit', resolve))

    const again = await launch({ args: [file] })
    const reply = await again.page.evaluate(() => window.justera.call('meeting.get', { meeting: 1 }))
    const kept = reply.ok ? (reply.value.items[0]?.text ?? '') : ''
    const owed = typed.filter(({ at }) => at < killed - 1000).map(({ sentence }) => sentence)
    expect(owed.length).toBeGreaterThan(5)
    expect(owed.filter((sentence) => !kept.includes(sentence))).toEqual([])
    await again.page.getByRole('row', { name: /Styrelsemöte 1/ }).waitFor()
    await again.app.close()
  })

  test('keeps what was typed in the very last moment when the window is closed the ordinary way', async () => {
    const file = await boardWithItem()
    const { app, page } = await launch({ args: [file] })
    await page
      .getByRole('row', { name: /Styrelsemöte 1/ })
      .getByText('Styrelsemöte 1')
      .click()
    await page.getByRole('option', { name: /Avgifter/ }).click()
    await page
      .getByRole('textbox', { name: 'Text', exact: true })
      .fill('Skrivet just innan fönstret stängdes.')
    const ended = new Promise((resolve) => app.process().once('exit', resolve))
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.close())
    await ended
    const again = await launch({ args: [file] })
    const reply = await again.page.evaluate(() => window.justera.call('meeting.get', { meeting: 1 }))
    expect(reply.ok && reply.value.items[0]?.text).toBe('Skrivet just innan fönstret stängdes.')
    await again.app.close()
  })

  test('does not close over text that could not be saved, unless she says so', async () => {
    const file = await boardWithItem()
    const { app, page } = await launch({ args: [file] })
    await page
      .getByRole('row', { name: /Styrelsemöte 1/ })
      .getByText('Styrelsemöte 1')
      .click()
    await page.getByRole('option', { name: /Avgifter/ }).click()
    renameSync(file, `${file}.borta`)
    const text = page.getByRole('textbox', { name: 'Text', exact: true })
    await text.fill('Skrivet medan filen var borta.')
    await page.getByText('ligger inte längre där den öppnades').first().waitFor()
    const closeWith = (response: number) =>
      app.evaluate(({ dialog, BrowserWindow }, answer) => {
        const asked = new Promise((resolve) => {
          dialog.showMessageBox = (async (...args: unknown[]) => {
            resolve((args.at(-1) as { message: string }).message)
            return { response: answer }
          }) as never
        })
        BrowserWindow.getAllWindows()[0]!.close()
        return asked
      }, response)
    expect(await closeWith(0)).toBe('Allt är inte sparat.')
    expect(await text.inputValue()).toBe('Skrivet medan filen var borta.')
    renameSync(`${file}.borta`, file)
    const ended = new Promise((resolve) => app.process().once('exit', resolve))
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.close())
    await ended
    const again = await launch({ args: [file] })
    const reply = await again.page.evaluate(() => window.justera.call('meeting.get', { meeting: 1 }))
    expect(reply.ok && reply.value.items[0]?.text).toBe('Skrivet medan filen var borta.')
    await again.app.close()
  })
})
