/** `npm start`: builds when it is needed, then starts Electron. */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { bin, buildWhenStale, fail, node24, project, run } from './project.mjs'

/** Electron's own executable; null until its install script has fetched it. */
function executable() {
  const folder = bin('electron')
  const name = path.join(folder, 'path.txt')
  if (!existsSync(name)) return null
  const file = path.join(folder, 'dist', readFileSync(name, 'utf8'))
  return existsSync(file) ? file : null
}

if (!executable()) {
  // npm leaves the fetching of the binary to the first start.
  spawnSync(node24(), [bin('electron/install.js')], { stdio: 'ignore', timeout: 300_000 })
}
const electron = executable()
if (!electron) {
  fail(
    'The Electron binary is missing and could not be fetched; "npm run preview" shows the same app in an installed Chromium.',
  )
}
await buildWhenStale()
process.exitCode = await run(electron, [project, ...process.argv.slice(2)])
