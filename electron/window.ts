/** The app's one window: where it stands, and how it closes without losing a word. */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { BrowserWindow, type Rectangle, screen } from 'electron'
import { z } from 'zod'

/** In device-independent pixels of the desktop. */
const Place = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int(),
  height: z.int(),
  maximized: z.boolean(),
})
type Place = z.infer<typeof Place>

const smallest = { width: 1024, height: 700 }
const usual = { width: 1440, height: 900 }

export interface WindowOptions {
  readonly preload: string
  readonly settingsFolder: string
  /** Shown until the page is drawn. */
  readonly backgroundColor: string
}

/** A sandboxed window where the last one stood; it shows itself when its page is drawn. */
export function createWindow({ preload, settingsFolder, backgroundColor }: WindowOptions): BrowserWindow {
  const place = readPlace(placeFile(settingsFolder))
  const window = new BrowserWindow({
    ...(place && isOnScreen(place) ? { x: place.x, y: place.y } : {}),
    width: Math.max(place?.width ?? usual.width, smallest.width),
    height: Math.max(place?.height ?? usual.height, smallest.height),
    minWidth: smallest.width,
    minHeight: smallest.height,
    title: 'Justera',
    backgroundColor,
    show: false,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      // Elsewhere the spelling checker fetches its dictionaries from the network.
      spellcheck: process.platform === 'darwin',
    },
  })
  window.once('ready-to-show', () => {
    if (place?.maximized) window.maximize()
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

/** Remembers where the window stands. A place that can't be written is not worth a word. */
export function rememberPlace(window: BrowserWindow, settingsFolder: string): void {
  const place: Place = { ...window.getNormalBounds(), maximized: window.isMaximized() }
  try {
    writeFileSync(placeFile(settingsFolder), JSON.stringify(place))
  } catch (error) {
    console.error(error)
  }
}

function placeFile(settingsFolder: string): string {
  return path.join(settingsFolder, 'window.json')
}

function readPlace(file: string): Place | null {
  try {
    return Place.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return null
  }
}

/** Whether enough of the title bar can be reached: a monitor may have been taken away since. */
function isOnScreen({ x, y, width }: Rectangle): boolean {
  return screen.getAllDisplays().some(({ workArea }) => {
    const across = Math.min(x + width, workArea.x + workArea.width) - Math.max(x, workArea.x)
    return across >= 200 && y >= workArea.y && y <= workArea.y + workArea.height - 100
  })
}
