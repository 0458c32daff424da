/** What electron-builder packs holds what the app needs, and no more; and it runs. */
import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { extractAll, listPackage } from '@electron/asar'
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { chromium, type Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import type { CallName, Input, Output } from '../../shared/contract.ts'
import { root } from '../helpers/material.ts'
import { canLaunch, launch, real } from './launch.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'justera-packed-'))

describe.runIf(canLaunch())('the packed app', () => {
  let resources: string

  beforeAll(() => {
    pack()
    resources = resourcesIn(folder)
  })

  test('holds the built app, this platform’s binary, and the packages that run', () => {
    const files = listPackage(path.join(resources, 'app.asar'), { isPack: false }).map((file) =>
      file.replaceAll('\\', '/'),
    )
    for (const file of [
      'out/main/main.js',
      'out/main/worker.js',
      'out/preload/preload.cjs',
      'out/renderer/index.html',
    ]) {
      expect(files).toContain(`/${file}`)
    }
    const binaries = files.filter((file) => file.endsWith('.node'))
    expect(binaries).toEqual([
      `/node_modules/better-sqlite3/prebuilds/${process.platform}-${process.arch}.node`,
    ])
    const unneeded = files.filter((file) =>
      /\.(map|d\.ts|cpp|gyp)$|^\/(shared|electron|renderer|tests|build)\//.test(file),
    )
    expect(unneeded).toEqual([])
    const developing = files.filter((file) =>
      /^\/node_modules\/(vite|electron|react|typescript|playwright-core)$/.test(file),
    )
    expect(developing).toEqual([])
  })

  test('starts, and signs minutes off as a PDF with all its parts at hand', async () => {
    const board = path.join(folder, 'board.justera')
    const commandLine = path.join(root, 'electron/cli.ts')
    execFileSync(process.execPath, [commandLine, 'new', board, '--name', 'Prov', '--kind', 'company'])
    const { page, close } = real ? await startPacked(board) : await startExtracted(board)
    await page.getByText('Prov').first().waitFor()
    expect(await signOff(page)).toEqual({ ok: true, signOffs: 1 })
    await close()
  })

  /** Packs with the project's own configuration; the stand-in's has no fuses to set. */
  function pack(): void {
    const config = path.join(folder, 'electron-builder.json')
    const standIn = { electronDist: 'tests/electron-stand-in/dist', electronFuses: null }
    const settings = {
      extends: path.join(root, 'build/electron-builder.yml'),
      directories: { output: path.join(folder, 'release') },
      mac: { identity: null },
      ...(real ? {} : standIn),
    }
    writeFileSync(config, JSON.stringify(settings))
    const builder = path.join(root, 'node_modules/electron-builder/cli.js')
    execFileSync(process.execPath, [builder, '--dir', '--publish', 'never', '--config', config], {
      cwd: root,
      stdio: 'pipe',
    })
  }

  /** The stand-in can't look into an archive: it starts what is in it. */
  async function startExtracted(board: string): Promise<Started> {
    const from = path.join(folder, 'extracted')
    extractAll(path.join(resources, 'app.asar'), from)
    const { app, page } = await launch({ from, args: [board] })
    expect(await app.evaluate(({ app }) => app.getAppPath())).toBe(from)
    return { page, close: () => app.close() }
  }

  /** The fuses keep a debugger out of the main process; the page still has Chromium's. */
  async function startPacked(board: string): Promise<Started> {
    expect(await fusesOf(executableIn(folder))).toEqual([
      'EnableCookieEncryption',
      'EnableEmbeddedAsarIntegrityValidation',
      'OnlyLoadAppFromAsar',
    ])
    const config = mkdtempSync(path.join(tmpdir(), 'justera-'))
    const switches = ['--remote-debugging-port=0', `--user-data-dir=${config}`]
    const child = spawn(executableIn(folder), [
      ...switches,
      ...(process.platform === 'linux' ? ['--no-sandbox'] : []),
      board,
    ])
    const address = await new Promise<string>((resolve, reject) => {
      child.on('exit', () => reject(new Error('the packed app ended')))
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        const [, found] = /DevTools listening on (ws:\S+)/.exec(text) ?? []
        if (found) resolve(found)
      })
    })
    const browser = await chromium.connectOverCDP(address)
    const context = browser.contexts()[0]!
    const page = context.pages()[0] ?? (await context.waitForEvent('page'))
    return {
      page,
      close: async () => {
        await browser.close()
        child.kill()
      },
    }
  }
})

interface Started {
  readonly page: Page
  close(): Promise<void>
}

/** Writes, signs and verifies minutes: that takes the worker, the database, the typefaces and the PDF writer. */
function signOff(page: Page): Promise<unknown> {
  return page.evaluate(async () => {
    const call = async <N extends CallName>(name: N, input: Input<N>): Promise<Output<N>> => {
      const reply = await window.justera.call(name, input)
      if (!reply.ok) throw new Error(`${name}: ${JSON.stringify(reply.failure)}`)
      return reply.value
    }
    const times = { start: '08:30', end: null, place: 'Salen' }
    const { id: meeting } = await call('meeting.add', {
      number: 1,
      kind: 'ordinary',
      date: '2020-01-15',
      ...times,
    })
    await call('minutes.start', { meeting })
    const attendance = {
      name: 'Åsa Öberg',
      role: 'ordförande',
      organisation: '',
      presence: 'present',
      fromParagraph: null,
      untilParagraph: null,
    } as const
    await call('attendance.add', { meeting, attendance })
    const paragraph = { title: 'Öppnande', text: 'Mötet öppnas.', decision: '', reference: '' }
    await call('paragraph.add', { meeting, paragraph, after: null })
    for (const role of ['secretary', 'chair'] as const) {
      const signatory = { role, name: 'Åsa Öberg', title: '', signedOn: '2020-01-20' }
      await call('signatory.add', { meeting, signatory })
    }
    await call('minutes.signOff', { meeting })
    const { ok, signOffs } = await call('board.verify', {})
    return { ok, signOffs }
  })
}

/** The fuses that are on, by name. */
async function fusesOf(executable: string): Promise<string[]> {
  const wire = await getCurrentFuseWire(executable)
  const names = Object.entries(FuseV1Options).filter(([, index]) => typeof index === 'number')
  return names
    .filter(([, index]) => String.fromCharCode(wire[index as FuseV1Options] ?? 0) === '1')
    .map(([name]) => name)
}

function resourcesIn(folder: string): string {
  const [name] = readdirSync(path.join(folder, 'release')).filter((each) => /unpacked|^mac/.test(each))
  const inside = process.platform === 'darwin' ? 'Justera.app/Contents/Resources' : 'resources'
  return path.join(folder, 'release', String(name), inside)
}

function executableIn(folder: string): string {
  const names: Partial<Record<NodeJS.Platform, string>> = {
    darwin: '../MacOS/Justera',
    win32: '../Justera.exe',
  }
  return path.join(resourcesIn(folder), names[process.platform] ?? '../justera')
}
