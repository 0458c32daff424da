/** Of a draft that is reviewed nothing lies in the clear anywhere but in the secretary's own board file. */
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import { expect, test, vi } from 'vitest'
import { addSignedReadyMinutes, testBoard } from '../../helpers/board.ts'
import { minimalPdf } from '../../helpers/make-pdf.ts'
import { root } from '../../helpers/material.ts'
import { reviewWords } from '../../helpers/review-words.ts'

// Processes that may wait for a processor.
vi.setConfig({ testTimeout: 240_000 })

/** The words, and how a paper begins, as they would be written. */
const sought = [...Object.values(reviewWords), '%PDF-'].flatMap((words) =>
  (['utf8', 'utf16le', 'latin1'] as const).map((encoding) => [words, Buffer.from(words, encoding)] as const),
)

const wordsIn = (bytes: Buffer) => [
  ...new Set(sought.flatMap(([words, written]) => (bytes.includes(written) ? [words] : []))),
]

/** What is gone again, or still being made, when it is looked at. */
function read(file: string): Buffer {
  try {
    return readFileSync(file)
  } catch {
    return Buffer.alloc(0)
  }
}

function found(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap(({ parentPath, name }) => {
      const words = wordsIn(read(path.join(parentPath, name)))
      return words.map((word) => `${name}: ${word}`)
    })
}

/** Files without a name that the process still has open: where the system has a list of them. */
function foundNameless(pid: number): readonly string[] {
  const folder = `/proc/${pid}/fd`
  if (!existsSync(folder)) return []
  try {
    return readdirSync(folder).flatMap((number) => {
      const file = path.join(folder, number)
      if (!readlinkSync(file).endsWith(' (deleted)')) return []
      return wordsIn(read(file)).map((word) => `nameless: ${word}`)
    })
  } catch {
    return [] // it has ended
  }
}

async function prepared() {
  const app = await testBoard()
  const meeting = await addSignedReadyMinutes(app)
  const { minutes, items } = await app.call('meeting.get', { meeting })
  const { id, itemId: _, ...paragraph } = minutes!.paragraphs[0]!
  await app.call('paragraph.update', { id, paragraph: { ...paragraph, text: reviewWords.draft } })
  const paper = path.join(app.folder, 'budget.pdf')
  writeFileSync(paper, await minimalPdf(2, 'Budgetens sida'))
  await app.call('attachment.attach', { item: items[0]!.id, files: [app.gate.tokens.grant(paper)] })
  await app.call('board.close', {})
  const [temporary, settings, out] = ['tillfälligt', 'inställningar', 'granskning'].map((name) => {
    const folder = path.join(app.folder, name)
    mkdirSync(folder)
    return folder
  }) as [string, string, string]
  return { app, temporary, settings, out }
}

type Places = Awaited<ReturnType<typeof prepared>>

/** Runs a part of the review and looks around as long as it runs, and once more when it has ended. */
async function watched(
  { temporary, settings, out }: Places,
  part: 'send' | 'answer' | 'merge',
  file: string,
  ...end: 'kill'[]
) {
  const child = spawn(
    process.execPath,
    [path.join(root, 'tests/helpers/review-child.ts'), part, settings, file, out, ...end],
    { env: { ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary } },
  )
  let told = ''
  let complaint = ''
  child.stdout.on('data', (bytes) => (told += bytes))
  child.stderr.on('data', (bytes) => (complaint += bytes))
  const ended = new Promise<string | number | null>((resolve) =>
    child.once('close', (code, signal) => resolve(signal ?? code)),
  )
  const leaks: string[] = []
  const look = () => leaks.push(...[temporary, settings, out].flatMap(found))
  let outcome: string | number | null | undefined
  void ended.then((how) => {
    outcome = how
  })
  while (outcome === undefined) {
    look()
    leaks.push(...foundNameless(child.pid ?? 0))
    await turn()
  }
  look()
  expect(outcome, complaint).toBe(end[0] ? 'SIGKILL' : 0)
  expect([...new Set(leaks)]).toEqual([])
  expect(readdirSync(temporary)).toEqual([])
  return told
}

test('neither while it is sent, answered and brought in, nor after', async () => {
  const places = await prepared()
  const { app, out } = places
  expect(found(app.folder), 'what is looked for is found where it may be').toContain(
    `Styrelse.justera: ${reviewWords.draft}`,
  )
  const request = await watched(places, 'send', app.file)
  await watched(places, 'answer', request)
  await watched(places, 'merge', app.file)
  const { draft: _, ...hers } = reviewWords
  expect(wordsIn(readFileSync(app.file))).toContain(hers.suggestion)
  expect(wordsIn(readFileSync(app.file))).not.toContain(hers.passphrase)
  const beside = readdirSync(app.folder).filter((name) => name.startsWith('Styrelse.justera'))
  expect(beside, 'no log of the database is left').toEqual(['Styrelse.justera'])
  expect(readdirSync(out).filter((name) => !name.endsWith('.justera-review'))).toEqual([])
})

test('nor where the program is ended by force in the middle of any of it', async () => {
  const places = await prepared()
  const { app } = places
  await watched(places, 'send', app.file, 'kill')
  const request = await watched(places, 'send', app.file)
  await watched(places, 'answer', request, 'kill')
  await watched(places, 'answer', request)
  await watched(places, 'merge', app.file, 'kill')
})
