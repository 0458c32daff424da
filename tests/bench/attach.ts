/**
 * Attaching 100 files of two megabytes through the gate against copying the same bytes to the same disk and taking their
 * hash, in turn. Both have the files on the disk when they are done.
 */
import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { loadavg, tmpdir } from 'node:os'
import path from 'node:path'
import { noDesktop } from '../../electron/desktop-port.ts'
import { callThrough, createGate } from '../../electron/gate.ts'
import { plainItem } from '../../shared/model/meeting.ts'
import type { FileToken, ItemId, LocalDate } from '../../shared/values.ts'
import { makePdf } from '../helpers/make-pdf.ts'
import { median, rounded } from './measure.ts'

const rounds = 3
const count = 100
const size = 2_000_000
const aims = { ratio: 2 }

export async function bench(): Promise<object> {
  const folder = mkdtempSync(path.join(tmpdir(), 'justera-bench-'))
  try {
    const files = await makeScans(folder)
    const load = loadavg()[0]
    const runs: { attach: Spent; copy: Spent; told: number }[] = []
    // The first of each pair finds the program unloaded: it is not counted.
    for (let round = 0; round <= rounds; round++) {
      const copy = await copied(folder, files)
      runs.push({ copy, ...(await attachedTo(folder, files)) })
    }
    const counted = runs.slice(1)
    const secondsOf = (kind: 'attach' | 'copy') => median(counted.map((run) => run[kind].seconds))
    return {
      load,
      loadAtEnd: loadavg()[0],
      rounds,
      files: count,
      megabytes: (count * size) / 1e6,
      attachSeconds: rounded(secondsOf('attach')),
      copySeconds: rounded(secondsOf('copy')),
      ratio: rounded(median(counted.map(({ attach, copy }) => attach.seconds / copy.seconds))),
      /** Of the processor's time in all threads: what a busy computer does not lengthen. */
      cpuRatio: rounded(median(counted.map(({ attach, copy }) => attach.cpu / copy.cpu))),
      /** How often the window was told how far it had come. */
      told: median(counted.map(({ told }) => told)),
      aims,
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

interface Spent {
  readonly seconds: number
  /** Of the processor, in all threads. */
  readonly cpu: number
}

function stopwatch(): () => Spent {
  const start = performance.now()
  const before = process.cpuUsage()
  return () => {
    const { user, system } = process.cpuUsage(before)
    return { seconds: (performance.now() - start) / 1000, cpu: (user + system) / 1e6 }
  }
}

/** One page with a picture that does not become smaller, as scans are. */
async function makeScans(folder: string): Promise<readonly string[]> {
  const files: string[] = []
  for (let index = 1; index <= count; index++) {
    const page = await makePdf((document) => {
      document.fontSize(12).text(`Blad ${index}`)
      document.file(randomBytes(size - 3000), { name: 'bild', type: 'image/jpeg', hidden: true })
    })
    const file = path.join(folder, `blad ${index}.pdf`)
    writeFileSync(file, page)
    files.push(file)
  }
  return files
}

async function copied(folder: string, files: readonly string[]): Promise<Spent> {
  const target = mkdtempSync(path.join(folder, 'copy-'))
  const stop = stopwatch()
  for (const file of files) {
    const bytes = readFileSync(file)
    createHash('sha256').update(bytes).digest('hex')
    const copy = await open(path.join(target, path.basename(file)), 'w')
    await copy.writeFile(bytes)
    await copy.sync()
    await copy.close()
  }
  const spent = stop()
  rmSync(target, { recursive: true })
  return spent
}

async function attachedTo(
  folder: string,
  paths: readonly string[],
): Promise<{ readonly attach: Spent; readonly told: number }> {
  const target = mkdtempSync(path.join(folder, 'board-'))
  let told = 0
  const gate = createGate({
    desktop: noDesktop,
    settingsFolder: null,
    emit: () => {
      told++
    },
    version: '0.0.0',
    platform: 'bench',
    now: () => new Date(),
  })
  const call = callThrough(gate)
  const board = gate.tokens.grant(path.join(target, 'bench.justera'))
  await call('board.create', { file: board, name: 'Granviks Energi AB', kind: 'company', orgnr: '' })
  const item = await anItem(call)
  const files: FileToken[] = paths.map((file) => gate.tokens.grant(file))
  const stop = stopwatch()
  const { attached, refused } = await call('attachment.attach', { item, files })
  const attach = stop()
  if (attached.length !== count) throw new Error(`not attached: ${JSON.stringify(refused[0])}`)
  await gate.close()
  rmSync(target, { recursive: true })
  return { attach, told }
}

async function anItem(call: ReturnType<typeof callThrough>): Promise<ItemId> {
  const { id: meeting } = await call('meeting.add', {
    number: 1,
    kind: 'ordinary',
    date: '2026-03-12' as LocalDate,
    start: null,
    end: null,
    place: '',
  })
  const item = {
    ...plainItem,
    title: 'Budget',
    kind: 'decision',
    text: '',
    proposal: '',
    presenter: '',
  } as const
  return (await call('item.add', { meeting, item, after: null })).id
}
