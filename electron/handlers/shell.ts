/** The calls that need the desktop or change which board file is open. */
import { existsSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import type { CallsOf, Output, Parsed } from '../../shared/contract.ts'
import { usualBodyName } from '../../shared/model/board.ts'
import type { AppState, ChosenFile } from '../../shared/model/state.ts'
import { insertBoard } from '../db/board.ts'
import { createBoardFile } from '../db/open.ts'
import type { Desktop } from '../desktop-port.ts'
import type { FileTokens } from '../file-tokens.ts'
import type { OpenBoard } from '../open-board.ts'
import type { SettingsStore } from '../settings.ts'
import { kindOfAccounts } from '../spreadsheet/kind-of-accounts.ts'
import { readTextFile } from '../text-file.ts'
import { boardState } from './reads.ts'

export interface ShellContext {
  readonly desktop: Desktop
  readonly tokens: FileTokens
  readonly settings: SettingsStore
  readonly version: string
  readonly platform: string
  board(): OpenBoard | null
  /** Closes the open board, if any, and opens another. */
  open(path: string): OpenBoard
  close(): void
}

export type ShellHandlers = {
  readonly [N in CallsOf<'shell'>]: (
    context: ShellContext,
    input: Parsed<N>,
  ) => Promise<Output<N>> | Output<N>
}

export const shell: ShellHandlers = {
  'app.state': appState,
  'app.settings': (context, change) => {
    context.settings.set(change)
    return appState(context)
  },
  'app.chooseBoard': async ({ desktop, tokens }) =>
    chosenIfAny(tokens, (await desktop.chooseFile({ kind: 'board' }))[0]),
  'app.chooseNewBoard': async ({ desktop, tokens }, { name }) =>
    chosenIfAny(tokens, await desktop.chooseSave({ kind: 'board', name })),
  'app.chooseAttachments': async (context) => {
    const paths = await context.desktop.chooseFile({ kind: 'attachments' })
    return paths.map((path) => chosen(context.tokens, path))
  },
  'app.chooseFolder': async ({ desktop, tokens }) =>
    chosenIfAny(tokens, (await desktop.chooseFile({ kind: 'folder' }))[0]),
  'app.chooseText': async (context) => {
    const [path] = await context.desktop.chooseFile({ kind: 'text' })
    return path === undefined ? null : { ...chosen(context.tokens, path), text: readTextFile(path) }
  },
  'app.chooseAccounts': async ({ desktop, tokens }) => {
    const [path] = await desktop.chooseFile({ kind: 'accounts' })
    return path === undefined ? null : { ...chosen(tokens, path), kind: kindOfAccounts(path) }
  },
  'app.choosePdf': async ({ desktop, tokens }, { name }) =>
    chosenIfAny(tokens, await desktop.chooseSave({ kind: 'pdf', name })),
  'app.chooseXlsx': async ({ desktop, tokens }, { name }) =>
    chosenIfAny(tokens, await desktop.chooseSave({ kind: 'xlsx', name })),
  'app.chooseIcs': async ({ desktop, tokens }, { name }) =>
    chosenIfAny(tokens, await desktop.chooseSave({ kind: 'ics', name })),
  'app.chooseTemplate': async ({ desktop, tokens }) =>
    chosenIfAny(tokens, (await desktop.chooseFile({ kind: 'json' }))[0]),
  'app.chooseJson': async ({ desktop, tokens }, { name }) =>
    chosenIfAny(tokens, await desktop.chooseSave({ kind: 'json', name })),
  'app.reveal': ({ desktop, tokens }, { file }) => {
    desktop.reveal(tokens.pathOf(file))
    return null
  },
  'app.openFile': async ({ desktop, tokens }, { file }) => {
    await desktop.open(tokens.pathOf(file))
    return null
  },
  'pdf.inspect': async ({ tokens }, { file, password }) => {
    const { examineAt } = await import('./attachments.ts')
    return (await examineAt({ cancelled: () => false }, tokens.pathOf(file), password)).report
  },
  'board.create': (context, { file, name, kind, orgnr, bodyName }) => {
    const path = context.tokens.pathOf(file)
    createBoardFile(path, (db) =>
      insertBoard(db, { name, kind, orgnr, bodyName: bodyName || usualBodyName[kind] }),
    )
    return boardState(context.open(path))
  },
  'board.open': (context, { file }) => boardState(context.open(context.tokens.pathOf(file))),
  'board.close': (context) => {
    context.close()
    return null
  },
}

function appState(context: ShellContext): AppState {
  const { settings, tokens, version, platform } = context
  const open = context.board()
  return {
    version,
    platform,
    settings: settings.get(),
    recent: settings
      .recent()
      .filter((path) => existsSync(path))
      .map((path) => chosen(tokens, path)),
    open: open && boardState(open),
  }
}

function chosenIfAny(tokens: FileTokens, path: string | null | undefined): ChosenFile | null {
  return path ? chosen(tokens, path) : null
}

function chosen(tokens: FileTokens, path: string): ChosenFile {
  return { file: tokens.grant(path), name: basename(path), folder: dirname(path) }
}
