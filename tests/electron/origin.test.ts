import path from 'node:path'
import type { WebContents, WebFrameMain } from 'electron'
import { describe, expect, test } from 'vitest'
import { fileOf, isTrusted } from '../../electron/origin.ts'

const own = {} as WebContents
const frame = (url: string, parent: WebFrameMain | null = null) => ({ url, parent }) as WebFrameMain
const top = frame('app://justera/index.html')

describe('a message is trusted', () => {
  test("from the app's own page in the window's top frame", () => {
    expect(isTrusted({ sender: own, senderFrame: top }, own)).toBe(true)
    expect(isTrusted({ sender: own, senderFrame: frame('app://justera/index.html?a#b') }, own)).toBe(true)
  })

  test.each([
    ['of another host', 'app://other/index.html'],
    ['whose name only begins like the own', 'app://justera.example/index.html'],
    ['that hides the own host as a user name', 'app://justera@other/index.html'],
    ['of another scheme', 'https://justera/index.html'],
    ['made of text', 'data:text/html,app://justera/'],
    ['without an address', ''],
  ])('but not from a page %s', (_what, url) => {
    expect(isTrusted({ sender: own, senderFrame: frame(url) }, own)).toBe(false)
  })

  test('but not from a frame inside the page', () => {
    expect(isTrusted({ sender: own, senderFrame: frame('app://justera/index.html', top) }, own)).toBe(false)
  })

  test('but not from another window, a window that is gone, or a frame that is gone', () => {
    expect(isTrusted({ sender: {} as WebContents, senderFrame: top }, own)).toBe(false)
    expect(isTrusted({ sender: own, senderFrame: top }, undefined)).toBe(false)
    expect(isTrusted({ sender: own, senderFrame: null }, own)).toBe(false)
  })
})

describe('an address names', () => {
  const folder = path.resolve('/app/renderer')

  test('a file in the folder', () => {
    expect(fileOf('app://justera/assets/a%20b.js?v=1#x', folder)).toBe(path.join(folder, 'assets/a b.js'))
  })

  test.each([
    'app://justera/..%2fmain/main.js',
    'app://justera/a/..%2f..%2f..%2fetc/passwd',
    'app://justera/%2e%2e%2frenderer-other/x.js',
    'app://justera/%ff',
    'app://other/index.html',
    'https://justera/index.html',
    'not an address',
  ])('nothing with %s', (address) => {
    expect(fileOf(address, folder)).toBe(null)
  })
})
