/** The stand-in offers nothing that Electron's own declarations do not know. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../helpers/material.ts'

const require = createRequire(import.meta.url)

/** What every function, class and event emitter has of its own; and what is private, which nobody declares. */
const common = new Set(['constructor', 'length', 'name', 'prototype', 'domain'])
const isCommon = (name: string) => common.has(name) || name.startsWith('_')

/** One line of TypeScript for each member of an object, which compiles when `type` has a member of that name. */
function claims(type: string, object: object): string[] {
  return Object.keys(Object.getOwnPropertyDescriptors(object))
    .filter((name) => !isCommon(name))
    .map((name) => `(${type})['${name}']`)
}

function claimsOf(name: string, value: unknown): string[] {
  if (typeof value !== 'function') return claims(`typeof electron.${name}`, value as object)
  // Electron exports the class of `webContents` in lower case, for its static members alone.
  const instance = name === 'webContents' ? 'electron.WebContents' : `electron.${name}`
  return [...claims(`typeof electron.${name}`, value), ...claims(instance, value.prototype)]
}

/** Compiles the lines against electron.d.ts; answers what the compiler says. */
function compile(lines: readonly string[]): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'justera-drift-'))
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction')
  const types = lines.map((line, index) => `export type T${index} = ${line}`)
  writeFileSync(
    path.join(folder, 'claims.ts'),
    ["import type * as electron from 'electron'", ...types].join('\n'),
  )
  const options = ['--noEmit', '--skipLibCheck', '--target', 'es2024', '--module', 'esnext']
  const compiler = path.join(root, 'node_modules/typescript/bin/tsc')
  const args = [compiler, ...options, '--moduleResolution', 'bundler', '--types', 'node', 'claims.ts']
  try {
    return execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
  } catch (error) {
    return (error as { stdout: string }).stdout
  }
}

test('every member of the stand-in is one of Electron’s', () => {
  const standIn: Record<string, unknown> = require('../electron-stand-in/electron.cjs')
  const { defaultSession } = standIn.session as { defaultSession: object }
  const lines = Object.entries(standIn).flatMap(([name, value]) => claimsOf(name, value))
  lines.push(...claims('electron.Session', defaultSession))
  expect(lines.length).toBeGreaterThan(60)
  expect(compile(lines)).toBe('')
})

test('a member that Electron does not have is found', () => {
  expect(compile(["(typeof electron.app)['flyToTheMoon']"])).toContain("'flyToTheMoon' does not exist")
})
