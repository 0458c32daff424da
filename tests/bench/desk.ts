/**
 * The desk with large meetings, in the built app's window: from the click to a page that can be worked in, long tasks
 * while typing, and how far the printed page is behind the last key. References are the same with a small meeting, and
 * typing in a bare text field that is laid over the page. Milliseconds. A busy computer lengthens all of it: `load` says
 * how busy it was, with what the measuring itself adds.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import path from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import type { Locator, Page } from 'playwright-core'
import { launch } from '../e2e/launch.ts'
import { makeDeskBoard } from '../helpers/desk-board.ts'
import { root } from '../helpers/material.ts'
import { median, rounded } from './measure.ts'
import { type Span, stalledWithin, watchStalls } from './stalls.ts'

/** In the order of the list of meetings: the latest first. */
const meetings = {
  small: { items: 2, attachments: 0, pages: 1 },
  pack: { items: 12, attachments: 18, pages: 2 },
  large: { items: 60, attachments: 200, pages: 1 },
} as const
type Name = keyof typeof meetings
const names = Object.keys(meetings) as Name[]

const openings = 3
const typedCharacters = 500
const pauses = 4
const aims = { opening: 200, longTasks: 0, behindLastKey: 300, stored: 300 }

export async function bench(): Promise<object> {
  execFileSync('npm', ['run', 'build'], { cwd: root, stdio: 'ignore' })
  const folder = mkdtempSync(path.join(tmpdir(), 'justera-bench-'))
  const file = path.join(folder, 'Styrelsen.justera')
  await makeDeskBoard(file, Object.values(meetings))
  const load = loadavg()[0]
  const { app, page } = await launch({ args: [file] })
  try {
    page.setDefaultTimeout(60_000)
    await page.setViewportSize({ width: 1440, height: 900 })
    const opened: Record<string, number[]> = {}
    for (let round = 0; round <= openings; round++) {
      for (const name of names) {
        const time = await opening(page, name)
        // The first loads what all share.
        if (round > 0) opened[name] = [...(opened[name] ?? []), time]
      }
    }
    const medians = Object.fromEntries(names.map((name) => [name, rounded(median(opened[name] ?? []))]))
    const behindLastKey = { small: await behind(page, 'small'), pack: await behind(page, 'pack') }
    const typing = {
      small: await typed(page, 'small'),
      large: await typed(page, 'large'),
      minutes: await inMinutes(page, file),
      bareField: await typedBare(page),
    }
    return { load, loadAtEnd: loadavg()[0], opening: medians, typing, behindLastKey, aims }
  } finally {
    await app.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function opening(page: Page, name: Name): Promise<number> {
  await page
    .getByRole('link', { name: 'Möten' })
    .or(page.getByRole('button', { name: 'Möten' }))
    .first()
    .click()
  const row = page
    .getByRole('row')
    .filter({ hasText: dateOf(name) })
    .first()
  await row.waitFor()
  await page.evaluate(watchOpening)
  await row.click()
  await until(page, 'window.opened > 0')
  return Number(await page.evaluate('window.opened - window.clicked'))
}

function dateOf(name: Name): string {
  return `2026-0${names.indexOf(name) + 1}-12`
}

/** Opens a meeting and waits until its pages are drawn. */
async function atRest(page: Page, name: Name): Promise<Locator> {
  await opening(page, name)
  await page
    .getByRole('region', { name: /^Sida \d+ av/ })
    .first()
    .waitFor()
  await page.waitForTimeout(3000)
  const title = page.getByRole('textbox', { name: 'Rubrik' })
  await title.click()
  await page.keyboard.press('End')
  return title
}

async function typed(page: Page, name: Name): Promise<object> {
  await atRest(page, name)
  return await longTasks(page)
}

async function typedBare(page: Page): Promise<object> {
  await page.evaluate(layBareField)
  return await longTasks(page)
}

/** In the text of a paragraph of many, and how long after the last key it lies on the disk. */
async function inMinutes(page: Page, file: string): Promise<object> {
  await opening(page, 'large')
  await page.getByRole('tab', { name: /^Protokoll/ }).click()
  await page.getByRole('button', { name: /^Börja protokollet/ }).click()
  await page.getByRole('option').nth(29).click()
  await page.waitForTimeout(3000)
  await page.getByRole('textbox', { name: 'Text', exact: true }).click()
  const tasks = await longTasks(page)
  const stored: number[] = []
  const db = new SqliteDatabase(file, { readonly: true })
  const found = db.prepare('SELECT count(*) FROM paragraph WHERE text LIKE ?').pluck()
  for (let pause = 0; pause < pauses; pause++) {
    const words = `Sist${pause}.`
    await page.keyboard.type(`Mer text. ${words}`, { delay: 40 })
    const lastKey = performance.now()
    while (found.get(`%${words}%`) === 0) await new Promise((resolve) => setTimeout(resolve, 4))
    stored.push(performance.now() - lastKey)
    await page.waitForTimeout(800)
  }
  db.close()
  return { ...tasks, stored: { median: rounded(median(stored)), worst: rounded(Math.max(...stored)) } }
}

/**
 * Of 500 keys: tasks over 50 ms, as a browser counts them, and those that would be as long if the computer had not stood
 * still meanwhile, where that can be known.
 */
async function longTasks(page: Page): Promise<object> {
  await page.evaluate(watchTasks)
  const watched = await watchStalls()
  await page.keyboard.type('aaaaaaaaa '.repeat(typedCharacters / 10), { delay: 20 })
  await page.waitForTimeout(500)
  const stalls = await watched()
  const tasks = (await page.evaluate('window.longTasks')) as readonly Span[]
  const lengths = tasks.map(({ from, to }) => to - from)
  return { longTasks: tasks.length, longest: longest(lengths), ...(stalls && besides(stalls, tasks)) }
}

function besides(stalls: readonly Span[], tasks: readonly Span[]): object {
  const own = tasks.map((task) => task.to - task.from - stalledWithin(task, stalls))
  return {
    stoodStill: rounded(stalls.reduce((sum, { from, to }) => sum + to - from, 0)),
    longTasksOfItsOwn: own.filter((milliseconds) => milliseconds > 50).length,
    longestOfItsOwn: longest(own),
  }
}

function longest(lengths: readonly number[]): number {
  return rounded(Math.max(0, ...lengths))
}

/** From the last key to the picture of the page that is not drawn otherwise any more. */
async function behind(page: Page, name: Name): Promise<object> {
  const title = await atRest(page, name)
  const delays: number[] = []
  for (let pause = 0; pause < pauses; pause++) {
    await title.fill(`Rubrik ${pause}`)
    await page.waitForTimeout(1200)
    await title.press('End')
    await page.evaluate(watchPictures)
    await page.keyboard.type(`Sist${pause}`, { delay: 40 })
    await page.waitForTimeout(1500)
    const { lastKey, pictures } = (await page.evaluate(
      '({ lastKey: window.lastKey, pictures: window.pictures })',
    )) as { readonly lastKey: number; readonly pictures: readonly Picture[] }
    delays.push(lastDrawn(pictures) - lastKey)
  }
  return { median: rounded(median(delays)), worst: rounded(Math.max(...delays)) }
}

interface Picture {
  readonly page: string
  /** Of its pixels. */
  readonly digest: number
  readonly at: number
}

/** When each page had the picture that it kept. */
function lastDrawn(pictures: readonly Picture[]): number {
  const kept = [...new Set(pictures.map(({ page }) => page))].map((page) => {
    const ofPage = pictures.filter((picture) => picture.page === page)
    const last = ofPage.at(-1)?.digest
    const other = ofPage.findLastIndex(({ digest }) => digest !== last)
    return ofPage[other + 1]?.at ?? Number.NaN
  })
  if (kept.length === 0) throw new Error('no page was drawn again')
  return Math.max(...kept)
}

/** The page's policy lets nothing wait in it that is given as text. */
async function until(page: Page, condition: string): Promise<void> {
  for (let tries = 0; tries < 1500; tries++) {
    if (await page.evaluate(condition)) return
    await page.waitForTimeout(20)
  }
  throw new Error(`never ${condition}`)
}

/** From the click to the frame after the one that has the fields of the meeting. */
const watchOpening = `(() => {
  window.opened = 0
  document.addEventListener('click', () => { window.clicked = performance.now() }, { once: true, capture: true })
  const look = () => {
    if (!document.querySelector('[role="tabpanel"] textarea')) return requestAnimationFrame(look)
    requestAnimationFrame(() => setTimeout(() => { window.opened = performance.now() }))
  }
  requestAnimationFrame(look)
})()`

const watchTasks = `(() => {
  window.tasks?.disconnect()
  window.longTasks = []
  window.tasks = new PerformanceObserver((list) =>
    window.longTasks.push(...list.getEntries().map(({ startTime, duration }) => {
      const from = performance.timeOrigin + startTime
      return { from, to: from + duration }
    })))
  window.tasks.observe({ type: 'longtask' })
})()`

const layBareField = `(() => {
  const field = document.createElement('textarea')
  field.style.cssText = 'position: fixed; inset: 100px auto auto 100px; z-index: 1000'
  document.body.append(field)
  field.focus()
})()`

/** Each drawing of a page lays a new canvas there. */
const watchPictures = `(() => {
  window.pictures = []
  const run = window.watching = {}
  document.addEventListener('keydown', () => { window.lastKey = performance.now() }, { capture: true })
  const canvases = () => [...document.querySelectorAll('[data-page] canvas')]
  const seen = new Set(canvases())
  const copy = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  const look = () => {
    if (window.watching !== run) return
    for (const canvas of canvases().filter((each) => !seen.has(each))) {
      const at = performance.now()
      seen.add(canvas)
      copy.canvas.width = canvas.width
      copy.canvas.height = canvas.height
      copy.drawImage(canvas, 0, 0)
      const { data } = copy.getImageData(0, 0, canvas.width, canvas.height)
      let digest = 0
      for (const pixels of new Uint32Array(data.buffer)) digest = (Math.imul(digest, 31) + pixels) | 0
      window.pictures.push({ page: canvas.closest('[data-page]').dataset.page, digest, at })
    }
    requestAnimationFrame(look)
  }
  look()
})()`
