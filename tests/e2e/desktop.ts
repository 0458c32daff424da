/** A person's hand for what lies outside the page: file dialogs; and her eyes: screenshots. */
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { ElectronApplication, Page } from 'playwright-core'
import { root } from '../helpers/material.ts'

/** Answers the next save dialogs with a path. */
export async function saveTo(app: ElectronApplication, file: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = (async () => ({ canceled: false, filePath })) as never
  }, file)
}

/** Answers the next open dialogs with paths. */
export async function choose(app: ElectronApplication, ...files: string[]): Promise<void> {
  await app.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = (async () => ({ canceled: false, filePaths })) as never
  }, files)
}

/** Closes the window and gives an answer to what is asked then: 0 to stay, 1 to close. Tells the question. */
export function closeAnswering(app: ElectronApplication, response: number): Promise<string> {
  return app.evaluate(({ dialog, BrowserWindow }, answer) => {
    const asked = new Promise<string>((resolve) => {
      dialog.showMessageBox = (async (...args: unknown[]) => {
        resolve((args.at(-1) as { message: string }).message)
        return { response: answer }
      }) as never
    })
    BrowserWindow.getAllWindows()[0]!.close()
    return asked
  }, response)
}

/** Lets calls of a name wait until they are released. */
export async function held(app: ElectronApplication, name: string): Promise<() => Promise<void>> {
  await app.evaluate(({ ipcMain }, name) => {
    type Answer = (event: unknown, called: string, ...rest: unknown[]) => unknown
    const { _invokeHandlers: handlers } = ipcMain as unknown as { _invokeHandlers: Map<string, Answer> }
    const answer = handlers.get('call')!
    const released = new Promise<void>((release) => {
      Object.assign(globalThis, { release })
    })
    handlers.set('call', async (event, called, ...rest) => {
      if (called === name) await released
      return answer(event, called, ...rest)
    })
  }, name)
  return () => app.evaluate(() => (globalThis as unknown as { release: () => void }).release())
}

/** Where screenshots go; git ignores it. */
export const screens = path.join(root, 'tests/.made/screens')

/** Takes a picture of the page as it is. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(screens, { recursive: true })
  await page.screenshot({ path: path.join(screens, `${name}.png`), animations: 'disabled' })
}

/** Catches what would be opened in the mail program and shown in the file manager; tells both. */
export async function catchMail(
  app: ElectronApplication,
): Promise<() => Promise<{ readonly mail: readonly string[]; readonly shown: readonly string[] }>> {
  await app.evaluate(({ shell }) => {
    const caught = { mail: [] as string[], shown: [] as string[] }
    Object.assign(globalThis, { caught })
    shell.openExternal = async (address) => void caught.mail.push(address)
    shell.showItemInFolder = (file) => void caught.shown.push(file)
  })
  return () =>
    app.evaluate(() => (globalThis as unknown as { caught: { mail: string[]; shown: string[] } }).caught)
}
