import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { findOfficeProgram } from '../../../electron/office/find-program.ts'
import { officeToPdf } from '../../../electron/office/to-pdf.ts'
import { openPdf } from '../../../electron/pdf/read/open.ts'
import { openRendering } from '../../../electron/pdf/render/rendering.ts'
import { temporaryFolder } from '../../helpers/board.ts'
import { minimalPdf } from '../../helpers/make-pdf.ts'
import { available } from '../../helpers/material.ts'
import { odt } from '../../helpers/zip.ts'

const document = Buffer.from('{\\rtf1 Hej}')

/** A program that stands in for LibreOffice: a shell script, which is given the same arguments. */
function standIn(script: string): string {
  const file = path.join(temporaryFolder(), 'soffice')
  writeFileSync(file, `#!/bin/sh\n${script}\n`)
  chmodSync(file, 0o755)
  return file
}

/** Folders of conversions that are on the disk. */
function leftovers(): readonly string[] {
  return readdirSync(tmpdir()).filter((name) => name.startsWith('justera-office-'))
}

/** What has ended may stay in the list of processes, as a zombie, until its parent has noticed. */
function isRunning(pid: string): boolean {
  return /^[^Z]/.test(spawnSync('ps', ['-o', 'stat=', '-p', pid], { encoding: 'utf8' }).stdout.trim())
}

describe.runIf(process.platform !== 'win32')('an office file', () => {
  test('becomes the PDF that the program writes, and nothing is left on the disk', async () => {
    const made = path.join(temporaryFolder(), 'made.pdf')
    writeFileSync(made, await minimalPdf(2, 'Sida'))
    const seen = path.join(temporaryFolder(), 'seen')
    const before = leftovers()
    const program = standIn(`echo "$@" > ${seen}; cp ${made} document.pdf; ls -R . >> ${seen}`)
    const bytes = await officeToPdf(document, '--help evil; $(x).RTF', { program })
    expect((await openPdf(bytes, 'a.pdf')).pages).toHaveLength(2)
    const given = readFileSync(seen, 'utf8')
    expect(given).toContain('--headless')
    expect(given).toContain('-env:UserInstallation=file:///')
    expect(given).toContain('document.rtf')
    expect(given).toContain('registrymodifications.xcu')
    expect(given).not.toContain('evil')
    expect(leftovers()).toEqual(before)
  })

  test('that the program can not read is refused, whether it says so or writes nothing', async () => {
    const refused = { code: 'OFFICE_PROGRAM_FAILED', params: { fileName: 'avtal.rtf' } }
    for (const script of ['exit 1', 'exit 0', 'kill -9 $$', 'mkdir document.pdf']) {
      const program = standIn(script)
      await expect(officeToPdf(document, 'avtal.rtf', { program })).rejects.toMatchObject(refused)
    }
    const nowhere = path.join(tmpdir(), 'no-such-program')
    await expect(officeToPdf(document, 'avtal.rtf', { program: nowhere })).rejects.toMatchObject(refused)
  })

  test('that takes too long is given up, with all that the program has started', async () => {
    const pids = path.join(temporaryFolder(), 'pids')
    const program = standIn(`sleep 60 & echo $! > ${pids}; echo $$ >> ${pids}; sleep 60`)
    const before = leftovers()
    await expect(officeToPdf(document, 'avtal.rtf', { program, seconds: 0.5 })).rejects.toMatchObject({
      code: 'OFFICE_PROGRAM_TIMEOUT',
      params: { fileName: 'avtal.rtf', seconds: 0.5 },
    })
    const started = readFileSync(pids, 'utf8').trim().split('\n')
    expect(started).toHaveLength(2)
    await expect.poll(() => started.some(isRunning)).toBe(false)
    expect(leftovers()).toEqual(before)
  })

  test('ends at once when the person cancels', async () => {
    const pid = path.join(temporaryFolder(), 'pid')
    const program = standIn(`echo $$ > ${pid}; sleep 60`)
    const cancelled = () => existsSync(pid)
    await expect(officeToPdf(document, 'avtal.rtf', { program, cancelled })).rejects.toMatchObject({
      code: 'CANCELLED',
    })
    await expect.poll(() => isRunning(readFileSync(pid, 'utf8').trim())).toBe(false)
  })

  test('is refused with the remedy where there is no program', async () => {
    const { PATH } = process.env
    onTestFinished(() => {
      process.env.PATH = PATH
    })
    process.env.PATH = mkdtempSync(path.join(temporaryFolder(), 'empty-'))
    const found = findOfficeProgram()
    // Where it stands in its usual place it is found without the path too.
    if (found !== undefined) expect(path.isAbsolute(found)).toBe(true)
    else {
      await expect(officeToPdf(document, 'avtal.rtf')).rejects.toMatchObject({
        code: 'OFFICE_PROGRAM_MISSING',
        params: { fileName: 'avtal.rtf' },
      })
    }
  })
})

const remedy = 'apt-get install libreoffice-writer-nogui libreoffice-calc-nogui libreoffice-impress-nogui'
describe.runIf(available('LibreOffice', findOfficeProgram() !== undefined, remedy))('LibreOffice', () => {
  test('makes a PDF of a text with å, ä and ö', async () => {
    const text = Buffer.from("{\\rtf1\\ansi\\ansicpg1252 \\'c5rsber\\'e4ttelse f\\'f6r f\\'f6reningen\\par}")
    const rendering = await openRendering(await officeToPdf(text, 'berättelse.rtf'), 'a.pdf')
    expect(rendering.pages).toBe(1)
    expect(rendering.text(1).trim()).toBe('Årsberättelse för föreningen')
  })

  test('does not fetch what a file names on the network', async () => {
    let asked = 0
    const server = createServer((_, answer) => {
      asked += 1
      answer.end()
    }).listen(0, '127.0.0.1')
    onTestFinished(() => void server.close())
    await new Promise((ready) => server.once('listening', ready))
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/bild.png`
    const picture = `<draw:image xlink:href="${address}" xlink:type="simple" xlink:actuate="onLoad"/>`
    const frame = `<draw:frame text:anchor-type="paragraph" svg:width="5cm" svg:height="5cm">${picture}</draw:frame>`
    const letter = odt(`<text:p>Hej på dig${frame}</text:p>`)
    const rendering = await openRendering(await officeToPdf(letter, 'brev.odt'), 'a.pdf')
    expect(rendering.text(1)).toContain('Hej')
    expect(asked).toBe(0)
  })
})
