/** Settings and recent files: a small JSON file in the app's own folder, none for the command line. */
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { Settings } from '../shared/model/state.ts'
import { BodyId } from '../shared/values.ts'
import { makeFolder } from './output-file.ts'

const Stored = z
  .object({
    settings: Settings.partial(),
    recent: z.array(z.string()),
    /** By path of the board file. */
    bodies: z.record(z.string(), BodyId),
    /** That the dictionary does not have and that are right. */
    words: z.array(z.string()),
  })
  .partial()

export interface SettingsStore {
  get(): Settings
  /**
   * Who works here: `userName` as she writes it, empty until she has; `actor`, for the log and the lock, is then what the
   * computer calls her.
   */
  person(): { readonly userName: string; readonly actor: string }
  set(change: { [K in keyof Settings]?: Settings[K] | undefined }): void
  /** Paths, the latest first. */
  recent(): readonly string[]
  remember(path: string): void
  /** The body that the window showed last of a file. */
  shownBody(path: string): BodyId | undefined
  showBody(path: string, body: BodyId): void
  /** Words that spelling takes for right. */
  words(): readonly string[]
  learn(word: string): void
  forget(word: string): void
}

const recentLimit = 8

/** @param folder where `settings.json` lies; null keeps settings for this run only. */
export function createSettings(folder: string | null): SettingsStore {
  const file = folder === null ? null : join(folder, 'settings.json')
  const stored = file === null ? {} : load(file)
  let settings: Settings = { ...defaults(), ...stored.settings } as Settings
  let recent = stored.recent ?? []
  let bodies = stored.bodies ?? {}
  let words = stored.words ?? []
  const save = () => {
    if (folder === null || file === null) return
    makeFolder(folder)
    writeFileSync(`${file}.new`, JSON.stringify({ settings, recent, bodies, words }, null, 2))
    renameSync(`${file}.new`, file)
  }
  const saveIfPossible = () => {
    try {
      save()
    } catch {
      // A folder that can't be written.
    }
  }
  return {
    get: () => settings,
    person: () => ({ userName: settings.userName, actor: settings.userName || systemUser() }),
    set(change) {
      settings = Settings.parse({ ...settings, ...withoutUndefined(change) })
      save()
    },
    recent: () => recent,
    remember(path) {
      recent = [path, ...recent.filter((other) => other !== path)].slice(0, recentLimit)
      // The file is open; where that can't be written down, it is remembered for this run.
      saveIfPossible()
    },
    shownBody: (path) => bodies[path],
    showBody(path, body) {
      // Of files that are forgotten nothing is kept.
      const known = Object.entries(bodies).filter(([other]) => recent.includes(other))
      bodies = { ...Object.fromEntries(known), [path]: body }
      saveIfPossible()
    },
    words: () => words,
    learn(word) {
      words = [...words.filter((other) => other !== word), word]
      save()
    },
    forget(word) {
      words = words.filter((other) => other !== word)
      save()
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
  return {
    language: 'sv',
    theme: 'auto',
    userName: '',
    columns: { list: null, preview: null },
    spelling: true,
    zoom: 1,
    chosen: [],
  }
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
