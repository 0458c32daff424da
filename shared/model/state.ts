/** The app's own state: settings, recent files, the open board. */
import { z } from 'zod'
import { FileToken, Line } from '../values.ts'
import { Board } from './board.ts'

export const Language = z.enum(['sv', 'en'])
export type Language = z.infer<typeof Language>
export const Theme = z.enum(['auto', 'light', 'dark'])
export type Theme = z.infer<typeof Theme>

export const Settings = z.object({
  language: Language,
  theme: Theme,
  /** Who works here; goes into the audit log. */
  userName: z.string(),
})
export type Settings = z.infer<typeof Settings>
export const SettingsInput = z.object({
  language: Language.optional(),
  theme: Theme.optional(),
  userName: Line.optional(),
})

/** A file that a person chose, told by its name; `folder` is for the eye only. */
export const ChosenFile = z.object({ file: FileToken, name: z.string(), folder: z.string() })
export type ChosenFile = z.infer<typeof ChosenFile>

/** A file of accounts, and what its beginning says that it is. */
export const ChosenAccounts = ChosenFile.extend({ kind: z.enum(['sie', 'spreadsheet']) })
export type ChosenAccounts = z.infer<typeof ChosenAccounts>

export const BoardState = z.object({
  board: Board,
  fileName: z.string(),
  folder: z.string(),
  readOnly: z.boolean(),
  /** Who else has the file open for writing, where that is why it is read-only. */
  heldBy: z.string().nullable(),
})
export type BoardState = z.infer<typeof BoardState>

export const AppState = z.object({
  version: z.string(),
  platform: z.string(),
  settings: Settings,
  recent: z.array(ChosenFile),
  open: BoardState.nullable(),
})
export type AppState = z.infer<typeof AppState>
