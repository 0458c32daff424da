/** What is typed survives a program that ends without warning. */
import { renameSync } from 'node:fs'
import type { ElectronApplication } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { testApp } from '../helpers/board.ts'
import { closeAnswering } from './desktop.ts'
import { canLaunch, launch } from './launch.ts'

const sentences = Array.from({ length: 30 }, (_, index) => `Mening nummer ${index + 1} om köavgiften.`)

/** A board file with one meeting of one item, made past the window. */
async function boardWithItem(): Promise<string> {
  const app = testApp()
  const { file } = app
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

/** The app with the item's text ready to be typed in. */
async function editItem() {
  const file = await boardWithItem()
  const { app, page } = await launch({ args: [file] })
  await page
    .getByRole('row', { name: /Styrelsemöte 1/ })
    .getByText('Styrelsemöte 1')
    .click()
  await page.getByRole('option', { name: /Avgifter/ }).click()
  return { file, app, page, text: page.getByRole('textbox', { name: 'Text', exact: true }) }
}

/** As `editItem`, with a text that can't be stored: the file is moved to `<name>.borta`. */
async function editItemOfMissingFile() {
  const editing = await editItem()
  renameSync(editing.file, `${editing.file}.borta`)
  await editing.text.fill('Skrivet medan filen var borta.')
  await editing.page.getByText('ligger inte längre där den öppnades').first().waitFor()
  return editing
}

/** Closes the window as she does, and waits until the app has ended. */
async function closeWindow(app: ElectronApplication): Promise<void> {
  const ended = new Promise((resolve) => app.process().once('exit', resolve))
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.close())
  await ended
}

/** The item's text as a new start of the app shows it. */
async function textAfterRestart(file: string): Promise<string> {
  const { app, page } = await launch({ args: [file] })
  await page.getByRole('row', { name: /Styrelsemöte 1/ }).waitFor()
  const reply = await page.evaluate(() => window.justera.call('meeting.get', { meeting: 1 }))
  await app.close()
  return reply.ok ? (reply.value.items[0]?.text ?? '') : ''
}

describe.runIf(canLaunch())('a program that is killed while she types', () => {
  test('has kept every sentence but those of the last second', async () => {
    const { file, app, text } = await editItem()
    await text.focus()
    const typed: { readonly sentence: string; readonly at: number }[] = []
    for (const sentence of sentences) {
      await text.pressSequentially(`${sentence} `, { delay: 3 })
      typed.push({ sentence, at: Date.now() })
    }
    const killed = Date.now()
    app.process().kill('SIGKILL')
    await new Promise((resolve) => app.process().once('exit', resolve))

    const kept = await textAfterRestart(file)
    const owed = typed.filter(({ at }) => at < killed - 1000).map(({ sentence }) => sentence)
    expect(owed.length).toBeGreaterThan(5)
    expect(owed.filter((sentence) => !kept.includes(sentence))).toEqual([])
  })

  test('keeps what was typed in the very last moment when the window is closed the ordinary way', async () => {
    const { file, app, text } = await editItem()
    await text.fill('Skrivet just innan fönstret stängdes.')
    await closeWindow(app)
    expect(await textAfterRestart(file)).toBe('Skrivet just innan fönstret stängdes.')
  })

  test('does not close over text that could not be saved', async () => {
    const { file, app, text } = await editItemOfMissingFile()
    expect(await closeAnswering(app, 0)).toBe('Allt är inte sparat.')
    expect(await text.innerText()).toBe('Skrivet medan filen var borta.')
    renameSync(`${file}.borta`, file)
    await closeWindow(app)
    expect(await textAfterRestart(file)).toBe('Skrivet medan filen var borta.')
  })

  test('closes over it when she says so', async () => {
    const { file, app } = await editItemOfMissingFile()
    const ended = new Promise((resolve) => app.process().once('exit', resolve))
    // The app may end before it has told its question.
    await Promise.all([ended, closeAnswering(app, 1).catch(() => null)])
    renameSync(`${file}.borta`, file)
    expect(await textAfterRestart(file)).toBe('')
  })
})
