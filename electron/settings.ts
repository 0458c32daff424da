/** Settings and recent files: a small JSON file in the app's own folder, none for the command line. */
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { Settings } from '../shared/model/state.ts'
import { makeFolder } from './output-file.ts'

const Stored = z.object({ settings: Settings.partial(), recent: z.array(z.string()) }).partial()

export interface SettingsStore {
  get(): Settings
  set(change: { [K in keyof Settings]?: Settings[K] | undefined }): void
  /** Paths, the latest first. */
  recent(): readonly string[]
  remember(path: string): void
}

const recentLimit = 8

/** @param folder where `settings.json` lies; null keeps settings for this run only. */
export function createSettings(folder: string | null): SettingsStore {
  const file = folder === null ? null : join(folder, 'settings.json')
  const stored = file === null ? {} : load(file)
  let settings: Settings = { ...defaults(), ...stored.settings } as Settings
  let recent = stored.recent ?? []
  const save = () => {
    if (folder === null || file === null) return
    makeFolder(folder)
    writeFileSync(`${file}.new`, JSON.stringify({ settings, recent }, null, 2))
    renameSync(`${file}.new`, file)
  }
  return {
    get: () => settings,
    set(change) {
      settings = Settings.parse({ ...settings, ...withoutUndefined(change) })
      save()
    },
    recent: () => recent,
    remember(path) {
      recent = [path, ...recent.filter((other) => other !== path)].slice(0, recentLimit)
      try {
        save()
      } catch {
        // The file is open; that it was can't be written down, and is remembered for this run.
      }
    },
  }
}

/** A settings file that is missing or unreadable is none: the app starts with its defaults. */
function load(file: string): z.infer<typeof Stored> {
  try {
    return Stored.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return {}
  }
}

function defaults(): Settings {
  return { language: 'sv', theme: 'auto', userName: systemUser() }
}

function systemUser(): string {
  try {
    return userInfo().username
  } catch {
    return ''
  }
}

function withoutUndefined<T extends object>(value: T): Partial<T> {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as Partial<T>
}
