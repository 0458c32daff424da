/** Looks at PDFs with qpdf and poppler. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll } from 'vitest'
import { available } from './material.ts'

/** Whether qpdf and poppler are here; without them a PDF can't be judged. */
export function pdfToolsAvailable(): boolean {
  const has = (tool: string, flag: string) => spawnSync(tool, [flag]).error === undefined
  return available(
    'qpdf or poppler',
    has('qpdf', '--version') && has('pdftotext', '-v'),
    'apt-get install qpdf poppler-utils',
  )
}

/** A folder of this test file's own, gone when it is done. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'justera-pdf-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** What is wrong with a file according to qpdf; empty when nothing is. */
export function complaints(file: string): string {
  const { status, stdout, stderr } = spawnSync('qpdf', ['--check', file], { encoding: 'utf8' })
  return status === 0 ? '' : stdout + stderr
}

/** The file's objects, decompressed, as text. */
export function plainObjects(file: string): string {
  const options = ['--qdf', '--object-streams=disable', '--decode-level=generalized', file, '-']
  return run('qpdf', options).toString('latin1')
}

/** The labels that a reader shows for the pages; '' for none. */
export function pageLabelsOf(file: string): readonly string[] {
  interface Range {
    readonly index: number
    readonly label: { readonly '/S'?: string; readonly '/P'?: string; readonly '/St'?: number }
  }
  const { pagelabels } = json(file, 'pagelabels') as { pagelabels: readonly Range[] }
  return Array.from({ length: pageCount(file) }, (_, page) => {
    const range = pagelabels.findLast(({ index }) => index <= page)
    const prefix = range?.label['/P']?.replace(/^u:/, '') ?? ''
    const number = (range?.label['/St'] ?? 1) + page - (range?.index ?? 0)
    return `${prefix}${range?.label['/S'] === '/D' ? number : ''}`
  })
}

export interface Bookmark {
  readonly title: string
  /** From 1; 0 where it leads nowhere. */
  readonly page: number
  readonly open: boolean
  readonly children: readonly Bookmark[]
}

/** The file's bookmarks. */
export function bookmarksOf(file: string): readonly Bookmark[] {
  interface Outline {
    readonly title: string
    readonly destpageposfrom1: number | null
    readonly open: boolean
    readonly kids: readonly Outline[]
  }
  const convert = ({ title, destpageposfrom1, open, kids }: Outline): Bookmark => {
    return { title, page: destpageposfrom1 ?? 0, open, children: kids.map(convert) }
  }
  return (json(file, 'outlines') as { outlines: readonly Outline[] }).outlines.map(convert)
}

export interface Link {
  /** From 1; 0 where it leads nowhere in the document. */
  readonly page: number
  readonly address: string | undefined
  /** Left, bottom, right, top in points. */
  readonly rectangle: readonly number[]
}

type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value }
type Dict = { readonly [key: string]: Value }

/** The links of a page, counted from 1; names are looked up in the document's names. */
export function linksOnPage(file: string, page: number): readonly Link[] {
  const { pages, qpdf } = json(file, 'pages', 'qpdf') as {
    pages: readonly { object: string }[]
    qpdf: [unknown, Record<string, { value?: Value }>]
  }
  const resolved = (value: Value | undefined): Value | undefined => {
    return typeof value === 'string' && /^\d+ \d+ R$/.test(value) ? qpdf[1][`obj:${value}`]?.value : value
  }
  const dict = (value: Value | undefined) => (resolved(value) ?? {}) as Dict
  const list = (value: Value | undefined) => (resolved(value) ?? []) as readonly Value[]
  const trailer = dict(qpdf[1].trailer?.value)
  const names = list(dict(dict(dict(trailer['/Root'])['/Names'])['/Dests'])['/Names'])
  const pageOf = (value: Value | undefined): number => {
    const target = resolved(value)
    const known = typeof target === 'string' ? resolved(names[names.indexOf(target) + 1]) : target
    const explicit = Array.isArray(known) ? known : list(dict(known)['/D'])
    return 1 + pages.findIndex(({ object }) => object === explicit[0])
  }
  return list(dict(pages[page - 1]?.object)['/Annots'])
    .map(dict)
    .filter((annotation) => annotation['/Subtype'] === '/Link')
    .map((annotation) => {
      const action = dict(annotation['/A'])
      return {
        page: pageOf(annotation['/Dest'] ?? action['/D']),
        address: (action['/URI'] as string | undefined)?.slice(2),
        rectangle: list(annotation['/Rect']) as readonly number[],
      }
    })
}

function json(file: string, ...keys: readonly string[]): unknown {
  const parameters = ['--json=2', ...keys.map((key) => `--json-key=${key}`), file]
  return JSON.parse(run('qpdf', parameters).toString('utf8'))
}

export function pageCount(file: string): number {
  return Number(run('qpdf', ['--show-npages', file]))
}

/** The text of some pages, counted from 1; of all when none are named. */
export function textOf(file: string, first = 1, last = first): string {
  const range = ['-f', String(first), '-l', String(last)]
  return run('pdftotext', ['-layout', ...range, file, '-'])
    .toString('utf8')
    .normalize('NFC')
}

export interface Word {
  readonly text: string
  /** Points from the upper left corner of the page as it is seen. */
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The words of a page as it is seen, with their places, and the page's size. */
export function wordsOf(
  file: string,
  page: number,
): { readonly width: number; readonly height: number; readonly words: readonly Word[] } {
  const range = ['-f', String(page), '-l', String(page)]
  const html = run('pdftotext', ['-bbox', '-cropbox', ...range, file, '-']).toString('utf8')
  const [, width = '', height = ''] = /<page width="([\d.]+)" height="([\d.]+)"/.exec(html) ?? []
  // The words are turned with the page, its size is not.
  const isOnItsSide = /Page.* rot: +(90|270)/.test(run('pdfinfo', [...range, file]).toString('latin1'))
  const [across, down] = isOnItsSide ? [height, width] : [width, height]
  const words = [
    ...html.matchAll(
      /<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*?)<\/word>/g,
    ),
  ].map(([, left, top, right, bottom, text = '']) => {
    return { text, left: Number(left), top: Number(top), right: Number(right), bottom: Number(bottom) }
  })
  return { width: Number(across), height: Number(down), words }
}

/** A page as grey pixels, row by row, as a reader sees it. */
export function pixelsOf(
  file: string,
  page: number,
  dpi = 72,
): { readonly width: number; readonly height: number; readonly at: (x: number, y: number) => number } {
  const range = ['-f', String(page), '-l', String(page), '-singlefile']
  const image = run('pdftoppm', ['-cropbox', '-gray', '-r', String(dpi), ...range, file])
  const [head = '', width = '', height = ''] =
    /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(image.toString('latin1', 0, 40)) ?? []
  return {
    width: Number(width),
    height: Number(height),
    at: (x, y) => image[head.length + Math.round(y) * Number(width) + Math.round(x)] ?? -1,
  }
}

/** What a tool prints; nothing where it can't read the file. What it complains of is its own business. */
export function run(tool: string, parameters: readonly string[]): Buffer {
  return spawnSync(tool, parameters, { maxBuffer: 1 << 30, stdio: ['ignore', 'pipe', 'ignore'] }).stdout
}
