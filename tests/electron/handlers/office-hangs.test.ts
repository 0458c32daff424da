/** An office program that never comes to an end, as the window meets it. A file of its own: workers take the path once. */
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { minimalPdf } from '../../helpers/make-pdf.ts'
import { boardWithPapers } from '../../helpers/sent.ts'

test.runIf(process.platform !== 'win32')(
  'is stopped with all that it has started when she cancels, and the next file is attached',
  async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'justera-soffice-'))
    const pids = path.join(folder, 'pids')
    const program = path.join(folder, 'soffice')
    writeFileSync(program, `#!/bin/sh\nsleep 600 &\necho $! > ${pids}\nsleep 600\n`)
    chmodSync(program, 0o755)
    process.env.PATH = `${folder}:${process.env.PATH}`
    const board = await boardWithPapers()
    const [item] = board.items
    const file = path.join(board.app.folder, 'avtal.rtf')
    writeFileSync(file, '{\\rtf1 Hej}')
    const files = [board.app.gate.tokens.grant(file), await board.pdf('Bra', 1)]
    const running = board.app.call('attachment.attach', { item: item!, files }, 'hangs')
    await expect.poll(() => existsSync(pids), { timeout: 5000 }).toBe(true)
    board.app.gate.cancel('hangs')
    await expect(running).rejects.toThrow('CANCELLED')
    const pid = readFileSync(pids, 'utf8').trim()
    const state = () => spawnSync('ps', ['-o', 'stat=', '-p', pid], { encoding: 'utf8' }).stdout.trim()
    // What has ended stays in the list as a zombie until its parent has noticed.
    await expect.poll(() => /^[^Z]/.test(state())).toBe(false)
    writeFileSync(path.join(board.app.folder, 'bra.pdf'), await minimalPdf(1, 'Hej'))
    const next = await board.app.call('attachment.attach', { item: item!, files: files.slice(1) })
    expect(next).toMatchObject({ refused: [], left: 0 })
  },
)
