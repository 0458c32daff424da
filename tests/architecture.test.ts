/** Keeps the house as it was laid out: which room may know which, and how its files look. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from './helpers/material.ts'

const rooms = ['shared', 'electron', 'renderer'] as const

interface Source {
  /** From the project's folder, with `/`. */
  readonly file: string
  readonly text: string
  readonly imports: readonly string[]
}

const sources = ['shared', 'electron', 'renderer', 'tests', 'build'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll(path.sep, '/')}`)
    .filter((file) => /\.(ts|tsx|cjs|mjs|css)$/.test(file) && !/\/(\.made|node_modules)\//.test(file))
    .map(readSource),
)
const scripts = sources.filter(({ file }) => !file.endsWith('.css'))

function readSource(file: string): Source {
  const text = readFileSync(path.join(root, file), 'utf8')
  const found = text.matchAll(
    /^\s*(?:import|export)\s[^'"`;]*?from\s*'([^']+)'|^\s*import\s*'([^']+)'|\bimport\(\s*'([^']+)'\s*\)|\bnew URL\('(\.[^']+\.\w+)',\s*import/gm,
  )
  return { file, text, imports: [...found].flatMap((match) => match.slice(1).filter(Boolean)) }
}

/** What a relative import names, from the project's folder; the name of the package otherwise. */
function target(file: string, name: string): string {
  return name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : name
}

/** `file → import` for every import in the files of a folder that `isWrong`. */
function wrongImports(folder: string, isWrong: (target: string, name: string) => boolean): string[] {
  return scripts
    .filter(({ file }) => file.startsWith(`${folder}/`))
    .flatMap(({ file, imports }) =>
      imports.filter((name) => isWrong(target(file, name), name)).map((name) => `${file} → ${name}`),
    )
}

const isIn = (folder: string, file: string) => file.startsWith(`${folder}/`)
const isRelative = (name: string) => name.startsWith('.')

describe('who may know whom', () => {
  test('shared knows only itself, zod, i18next, saxes and diff', () => {
    const packages = new Set(['zod', 'i18next', 'saxes', 'diff'])
    expect(
      wrongImports('shared', (found, name) =>
        isRelative(name) ? !isIn('shared', found) : !packages.has(name),
      ),
    ).toEqual([])
  })

  test('the renderer knows itself and shared, and neither Node nor Electron', () => {
    expect(
      wrongImports('renderer', (found, name) =>
        isRelative(name)
          ? !isIn('renderer', found) && !isIn('shared', found)
          : /^(node:|electron|better-sqlite3)/.test(name),
      ),
    ).toEqual([])
  })

  test('the main process knows itself and shared, and nothing of React', () => {
    expect(
      wrongImports('electron', (found, name) =>
        isRelative(name)
          ? !isIn('electron', found) && !isIn('shared', found) && found !== 'package.json'
          : /^(react|@mantine|@tanstack)/.test(name),
      ),
    ).toEqual([])
  })

  test('only the window’s own modules know Electron', () => {
    const own = /^electron\/(main|preload|security|window|menu|desktop|origin)\.ts$/
    expect(
      wrongImports('electron', (_found, name) => name === 'electron').filter(
        (each) => !own.test(each.split(' ')[0] ?? ''),
      ),
    ).toEqual([])
  })

  test('only one module knows the package that parses PDFs', () => {
    expect(wrongImports('electron', (_found, name) => name.startsWith('@cantoo/pdf-lib'))).toEqual([
      'electron/pdf/pdf-lib.ts → @cantoo/pdf-lib',
    ])
  })

  test('only the demo knows the example organisation', () => {
    const own = /^(shared\/example|electron\/demo)\//
    const outside = rooms.flatMap((folder) => wrongImports(folder, (found) => isIn('shared/example', found)))
    expect(outside.filter((each) => !own.test(each))).toEqual([])
  })

  test('nothing but tests knows the tests', () => {
    const outside = [...rooms, 'build'].flatMap((folder) =>
      wrongImports(folder, (found) => isIn('tests', found)),
    )
    expect(outside).toEqual([])
  })

  test('no module knows itself by a detour', () => {
    expect(cycles()).toEqual([])
  })
})

/** Every ring of imports, as its first file found. */
function cycles(): string[] {
  const graph = new Map(scripts.map(({ file, imports }) => [file, imports.map((name) => target(file, name))]))
  const done = new Set<string>()
  const found: string[] = []
  const visit = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) found.push([...way.slice(way.indexOf(file)), file].join(' → '))
    if (done.has(file) || way.includes(file)) return
    for (const next of graph.get(file) ?? []) visit(next, [...way, file])
    done.add(file)
  }
  for (const file of graph.keys()) visit(file, [])
  return found
}

describe('how a file looks', () => {
  test('every relative import names a file with its extension', () => {
    const broken = scripts.flatMap(({ file, imports }) =>
      imports
        .filter((name) => isRelative(name) && !/\.d\.ts$/.test(file))
        .filter((name) => !isFile(path.join(root, target(file, name))))
        .map((name) => `${file} → ${name}`),
    )
    expect(broken).toEqual([])
  })

  test('no file is a barrel', () => {
    expect(scripts.map(({ file }) => file).filter((file) => /(^|\/)index\.[cm]?[jt]sx?$/.test(file))).toEqual(
      [],
    )
    expect(scripts.filter(({ text }) => /^export \* from/m.test(text)).map(({ file }) => file)).toEqual([])
  })

  test('nothing is exported by default but what tools ask for', () => {
    const byDefault = scripts.filter(({ text }) =>
      /^export default\b|^export \{[^}]*\bas default\b/m.test(text),
    )
    expect(byDefault.map(({ file }) => file).sort()).toEqual([
      'build/vite.config.ts',
      'build/vitest.config.ts',
    ])
  })

  test('no file has more than 300 lines', () => {
    const long = sources.filter(({ text }) => text.trimEnd().split('\n').length > 300)
    expect(long.map(({ file }) => file)).toEqual([])
  })

  test('every module says first what it is for', () => {
    const opening = /^(#!.*\n)?('use strict'\n)?(\/\*\*\s+(\* )?|\/\/ )\S/
    const silent = scripts.filter(({ file, text }) => !file.endsWith('.test.ts') && !opening.test(text))
    expect(silent.map(({ file }) => file)).toEqual([])
  })

  test('no rule is switched off in place', () => {
    const off =
      /@ts-(ignore|expect-error|nocheck)|biome-ignore|eslint-disable|\b(test|it|describe)\.(skip|only|todo)\b/
    const found = scripts.filter(({ file, text }) => file !== 'tests/architecture.test.ts' && off.test(text))
    expect(found.map(({ file }) => file)).toEqual([])
  })
})

function isFile(file: string): boolean {
  return existsSync(file) && statSync(file).isFile()
}

test('the top of the house holds what it should', () => {
  const ignored = readFileSync(path.join(root, '.gitignore'), 'utf8')
    .split('\n')
    .map((line) => line.replace(/^\/|\/$/g, ''))
  const names = readdirSync(root).filter((name) => !name.startsWith('.') && !ignored.includes(name))
  expect(names.sort()).toEqual(
    [
      ...['CHANGELOG.md', 'CONTRIBUTING.md', 'LICENSE', 'README.md', 'SECURITY.md'],
      ...['build', 'electron', 'renderer', 'shared', 'tests'],
      ...['package-lock.json', 'package.json', 'tsconfig.json'],
    ].sort(),
  )
})
