import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { gatherFiles } from '../../electron/gather-files.ts'
import type { GatheredFiles } from '../../shared/model/state.ts'
import { temporaryFolder, testApp } from '../helpers/board.ts'

/** A folder with empty files of those names. */
function folderWith(...names: readonly string[]): string {
  const folder = temporaryFolder()
  for (const name of names) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
    writeFileSync(path.join(folder, name), '')
  }
  return folder
}

const namesIn = (folder: string, files: readonly string[]) => files.map((file) => path.relative(folder, file))

describe('a folder', () => {
  test('gives what can be attached in the order of the names, folders last, and names the rest', async () => {
    const folder = folderWith(
      'blad 10.pdf',
      'blad 2.PDF',
      'ö.png',
      'ä.docx',
      'å.jpeg',
      'djupt/längre/in.odt',
      'makro.exe',
      'constructor',
      '.dold.pdf',
      '~$låst.docx',
      'Thumbs.db',
      '.git/objekt.pdf',
    )
    const found = await gatherFiles([folder])
    expect(namesIn(folder, found.files)).toEqual([
      'blad 2.PDF',
      'blad 10.pdf',
      'å.jpeg',
      'ä.docx',
      'ö.png',
      'djupt/längre/in.odt',
    ])
    expect(found.leftOut).toEqual(['constructor', 'makro.exe'])
    expect(found.folders).toEqual([path.basename(folder)])
  })

  test('with 5,000 files is counted without a look into any', async () => {
    const folder = temporaryFolder()
    for (let index = 1; index <= 5000; index++) writeFileSync(path.join(folder, `blad ${index}.pdf`), '')
    expect((await gatherFiles([folder])).files).toHaveLength(5000)
  })

  test.runIf(process.platform !== 'win32')(
    'is not followed round in circles, and pipes are left out',
    async () => {
      const folder = folderWith('a.pdf', 'in/b.pdf')
      symlinkSync(folder, path.join(folder, 'in/tillbaka'))
      symlinkSync(path.join(folder, 'a.pdf'), path.join(folder, 'in/länk.pdf'))
      symlinkSync(path.join(folder, 'finns inte'), path.join(folder, 'bruten.pdf'))
      execFileSync('mkfifo', [path.join(folder, 'rör.pdf')])
      const found = await gatherFiles([folder])
      expect(namesIn(folder, found.files)).toEqual(['a.pdf', 'in/b.pdf', 'in/länk.pdf'])
      expect(found.leftOut).toEqual(['bruten.pdf', 'rör.pdf', 'tillbaka'])
    },
  )
})

describe('what is dropped on the window', () => {
  test('is named by tokens that lead to it, files as they were named', async () => {
    const app = testApp()
    const folder = folderWith('a.pdf', 'b.exe')
    const reply = await app.gate.dropped([path.join(folder, 'b.exe'), folder])
    expect(reply).toMatchObject({ ok: true })
    const { files, leftOut } = (reply as { value: GatheredFiles }).value
    expect(files.map(({ name }) => name)).toEqual(['b.exe', 'a.pdf'])
    expect(leftOut).toEqual({ count: 1, names: ['b.exe'] })
    expect(app.gate.tokens.pathOf(files[1]!.file)).toBe(path.join(folder, 'a.pdf'))
  })

  test('is refused where it has no path, is no list, or is gone', async () => {
    const { gate } = testApp()
    const codes = []
    for (const paths of [[''], ['a.pdf'], 'a.pdf', null, [7], [path.join(temporaryFolder(), 'borta.pdf')]]) {
      const reply = await gate.dropped(paths)
      codes.push(reply.ok ? 'ok' : reply.failure.code)
    }
    expect(codes).toEqual([
      'FILE_NOT_READABLE',
      'FILE_NOT_READABLE',
      'BAD_INPUT',
      'BAD_INPUT',
      'BAD_INPUT',
      'FILE_MISSING',
    ])
  })
})
