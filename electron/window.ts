/** The app's one window: where it stands, and how it closes without losing a word. */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { BrowserWindow, Menu, screen } from 'electron'
import { type MenuWords, textMenu } from './menu.ts'
import { KeptPlaces, kept, placeOn, smallest } from './window-place.ts'

export interface WindowOptions {
  readonly preload: string
  readonly settingsFolder: string
  /** Shown until the page is drawn. */
  readonly backgroundColor: string
  /** How large everything is shown. */
  readonly zoom: number
}

/** A sandboxed window where the last one stood; it shows itself when its page is drawn. */
export function createWindow(options: WindowOptions): BrowserWindow {
  const { preload, settingsFolder, backgroundColor, zoom } = options
  const { maximized, ...place } = placeOn(readPlaces(settingsFolder), screen.getAllDisplays())
  const window = new BrowserWindow({
    ...place,
    minWidth: smallest.width,
    minHeight: smallest.height,
    title: 'Justera',
    backgroundColor,
    show: false,
    webPreferences: {
      preload,
      zoomFactor: zoom,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      // Elsewhere the spelling checker fetches its dictionaries from the network.
      spellcheck: process.platform === 'darwin',
    },
  })
  window.once('ready-to-show', () => {
    if (maximized) window.maximize()
    window.show()
  })
  return window
}

/** Runs `leave` when the window is asked to close, and closes it after that, unless `leave` says that it may not. */
export function leaveBeforeClose(window: BrowserWindow, leave: () => Promise<boolean>): void {
  let leaving = false
  window.on('close', (event) => {
    event.preventDefault()
    if (leaving) return
    leaving = true
    leave()
      .catch((error: unknown) => {
        console.error(error)
        return true
      })
      .then((mayClose) => {
        if (mayClose) window.destroy()
        else leaving = false
      })
  })
}

/** Gives texts their menu at the pointer; where the page has one of its own, Electron does not ask. */
export function giveTextMenu(window: BrowserWindow, words: () => MenuWords): void {
  window.webContents.on('context-menu', (_event, target) => {
    const entries = textMenu(target, words())
    if (entries.length > 0) Menu.buildFromTemplate(entries).popup({ window })
  })
}

/** Remembers where the window stands. A place that can't be written is not worth a word. */
export function rememberPlace(window: BrowserWindow, settingsFolder: string): void {
  const place = { ...window.getNormalBounds(), maximized: window.isMaximized() }
  try {
    const places = kept(readPlaces(settingsFolder), place, screen.getAllDisplays())
    writeFileSync(placeFile(settingsFolder), JSON.stringify(places))
  } catch (error) {
    console.error(error)
  }
}

function placeFile(settingsFolder: string): string {
  return path.join(settingsFolder, 'window.json')
}

function readPlaces(settingsFolder: string): KeptPlaces {
  try {
    return KeptPlaces.parse(JSON.parse(readFileSync(placeFile(settingsFolder), 'utf8')))
  } catch {
    return { places: [] }
  }
}
