/** The app's own state: settings, recent files, the open board. */
import { z } from 'zod'
import { FileToken, Line } from '../values.ts'
import { Board } from './board.ts'

export const Language = z.enum(['sv', 'en'])
export type Language = z.infer<typeof Language>
export const Theme = z.enum(['auto', 'light', 'dark'])
export type Theme = z.infer<typeof Theme>

/** Of the columns of a meeting's page, in pixels; null for the usual width. */
export const ColumnWidths = z.object({
  list: z.int().min(100).max(4000).nullable(),
  preview: z.int().min(100).max(4000).nullable(),
})
export type ColumnWidths = z.infer<typeof ColumnWidths>

const Zoom = z.number().min(0.5).max(3)
const ChosenEntries = z.array(z.string().max(400)).max(12)

export const Settings = z.object({
  language: Language,
  theme: Theme,
  /** Who works here, as letters and notices have it and the log; empty until it is written. */
  userName: z.string(),
  columns: ColumnWidths,
  /** Whether misspelled words are marked. */
  spelling: z.boolean(),
  /** How large everything is shown: 1 is the usual size. */
  zoom: Zoom,
  /** What was chosen last in the palette, the latest first: ids of its entries, those of a file with its name. */
  chosen: ChosenEntries,
})
export type Settings = z.infer<typeof Settings>
export const SettingsInput = z.object({
  language: Language.optional(),
  theme: Theme.optional(),
  userName: Line.optional(),
  columns: ColumnWidths.optional(),
  spelling: z.boolean().optional(),
  zoom: Zoom.optional(),
  chosen: ChosenEntries.optional(),
})

/** A file that a person chose, told by its name; `folder` is for the eye only. */
export const ChosenFile = z.object({ file: FileToken, name: z.string(), folder: z.string() })
export type ChosenFile = z.infer<typeof ChosenFile>

/** Files to attach, in the order of their names, and what lay beside them that can't be attached. */
export const GatheredFiles = z.object({
  files: z.array(ChosenFile),
  /** How many were left out, and the names of the first of them. */
  leftOut: z.object({ count: z.int(), names: z.array(z.string()) }),
  /** The folders that they come from, by name. */
  folders: z.array(z.string()),
})
export type GatheredFiles = z.infer<typeof GatheredFiles>

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
