/** The example organisation's board file, made anew when a source is younger than it. */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { makeDemo } from '../../electron/demo/make-demo.ts'
import { noDesktop } from '../../electron/desktop-port.ts'
import { callThrough, createGate } from '../../electron/gate.ts'
import { today } from './board.ts'
import { root } from './material.ts'

const folder = path.join(root, 'tests/.made/example')

/** Path of the example's board file; to be copied before it is changed. */
export async function makeExample(): Promise<string> {
  const made = existsSync(folder) ? readdirSync(folder).find((name) => name.endsWith('.justera')) : undefined
  if (made && statSync(path.join(folder, made)).mtimeMs > newestSource()) return path.join(folder, made)
  // Others may look for it meanwhile: it is put in its place when it is whole.
  const making = `${folder}-${process.pid}`
  rmSync(making, { recursive: true, force: true })
  mkdirSync(making, { recursive: true })
  const gate = createGate({
    desktop: noDesktop,
    settingsFolder: null,
    emit: () => {},
    version: '0.0.0',
    platform: 'test',
    now: () => today,
  })
  const { boardFile } = await makeDemo({
    call: callThrough(gate),
    grant: (file) => gate.tokens.grant(file),
    folder: making,
    now: today,
  })
  await gate.close()
  rmSync(folder, { recursive: true, force: true })
  renameSync(making, folder)
  return path.join(folder, path.basename(boardFile))
}

function newestSource(): number {
  const files = ['electron', 'shared'].flatMap((name) =>
    readdirSync(path.join(root, name), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name)),
  )
  return Math.max(...files.map((file) => statSync(file).mtimeMs))
}
