import { readFileSync, writeFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { createSettings } from '../../electron/settings.ts'
import { temporaryFolder } from '../helpers/board.ts'

test('what is set is there at the next start', () => {
  const folder = path.join(temporaryFolder(), 'app')
  const set = {
    language: 'en',
    theme: 'dark',
    userName: 'Per Ek',
    columns: { list: 300, preview: null },
    spelling: false,
  } as const
  createSettings(folder).set(set)
  expect(createSettings(folder).get()).toMatchObject(set)
})

test('a setting that is not named stays', () => {
  const settings = createSettings(temporaryFolder())
  settings.set({ theme: 'dark' })
  settings.set({ language: 'en', theme: undefined })
  expect(settings.get()).toMatchObject({ language: 'en', theme: 'dark' })
})

test('recent files come the latest first, each once, eight at most', () => {
  const settings = createSettings(temporaryFolder())
  for (const name of ['a', 'b', 'a', 'c', 'd', 'e', 'f', 'g', 'h', 'i'])
    settings.remember(`/x/${name}.justera`)
  expect(
    settings
      .recent()
      .map((file) => path.basename(file, '.justera'))
      .join(''),
  ).toBe('ihgfedca')
})

test('a settings file that is broken is set aside by the next one written', () => {
  const folder = temporaryFolder()
  writeFileSync(path.join(folder, 'settings.json'), '{"settings": {"language": "tlh"')
  const settings = createSettings(folder)
  expect(settings.get().language).toBe('sv')
  settings.set({ language: 'en' })
  expect(JSON.parse(readFileSync(path.join(folder, 'settings.json'), 'utf8')).settings.language).toBe('en')
})

test('a file opens though nothing can be remembered of it; a setting that can not be kept is told', () => {
  const folder = temporaryFolder()
  writeFileSync(path.join(folder, 'app'), 'no folder')
  const settings = createSettings(path.join(folder, 'app'))
  settings.remember('/x/a.justera')
  expect(settings.recent()).toEqual(['/x/a.justera'])
  expect(() => settings.set({ theme: 'dark' })).toThrow('FILE_EXISTS')
})

test('nobody’s name is taken from the computer: the log has its user until she has written hers', () => {
  const settings = createSettings(temporaryFolder())
  expect(settings.person()).toEqual({ userName: '', actor: userInfo().username })
  settings.set({ userName: 'Per Ek' })
  expect(settings.person()).toEqual({ userName: 'Per Ek', actor: 'Per Ek' })
})
