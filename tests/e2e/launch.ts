/** Starts the built app: in Electron where its binary is there, else in the stand-in under a Chromium of the system. */
import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'
import { available, root } from '../helpers/material.ts'

const standIn = path.join(root, 'tests/electron-stand-in/dist')
const chromium = process.env.STAND_IN_CHROMIUM ?? '/usr/bin/chromium'

/** Whether the tests drive Electron itself. */
export const real = existsSync(path.join(root, 'node_modules/electron/path.txt'))
// Playwright and the package `electron` read this once, when the first app is started.
if (!real) process.env.ELECTRON_OVERRIDE_DIST_PATH = standIn

/** Whether the app can be started here; where it can't, that is said in one line, and fails with CI=true. */
export function canLaunch(): boolean {
  const remedy = 'install Debian\'s package "chromium", or name another in STAND_IN_CHROMIUM'
  return available('Chromium', real || existsSync(chromium), remedy)
}

export interface LaunchOptions {
  /** The folder of settings; a new one unless named. */
  readonly config?: string
  readonly env?: Readonly<Record<string, string>>
  /** Further arguments, a board file for one. */
  readonly args?: readonly string[]
  /** What to start; the project unless named. */
  readonly from?: string
}

export interface Launched {
  readonly app: ElectronApplication
  readonly page: Page
  readonly config: string
}

/** Starts the app and waits for its window. DEBUG_MAIN=1 shows what the main process says. */
export async function launch({ config, env, args = [], from = root }: LaunchOptions = {}): Promise<Launched> {
  const folder = config ?? mkdtempSync(path.join(tmpdir(), 'justera-'))
  const app = await _electron.launch({
    cwd: root,
    args: [from, `--user-data-dir=${folder}`, ...args],
    env: { ...definedEnv(), XDG_CONFIG_HOME: folder, XDG_CACHE_HOME: folder, ...env },
    timeout: 30_000,
  })
  if (process.env.DEBUG_MAIN) {
    app.process().stderr?.pipe(process.stderr)
    app.process().stdout?.pipe(process.stdout)
  }
  const page = await app.firstWindow()
  // The window begins empty; `app://justera` is `justera.app.localhost` in the stand-in.
  await page.waitForURL(/\bjustera\b/)
  return { app, page, config: folder }
}

function definedEnv(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}
