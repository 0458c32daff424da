/** The calls that need the desktop or change which board file is open. */
import { existsSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { AppError } from '../../shared/errors.ts'
import { usualBodyName } from '../../shared/model/board.ts'
import type { AppState, BoardState, ChosenFile } from '../../shared/model/state.ts'
import { longestMailto, mailtoAddress } from '../../shared/text/mailto.ts'
import { insertBoard } from '../db/board.ts'
import { bodyOf, listBodies } from '../db/bodies.ts'
import { createBoardFile } from '../db/open.ts'
import type { FileTokens } from '../file-tokens.ts'
import type { OpenBoard } from '../open-board.ts'
import { kindOfAccounts } from '../spreadsheet/kind-of-accounts.ts'
import { readTextFile } from '../text-file.ts'
import { gathered } from './attachments/gathered.ts'
import { boardState } from './reads.ts'
import { reviewShell } from './review/shell.ts'
import type { ShellContext, ShellHandlers } from './shell-context.ts'
import { spellingShell } from './spelling/shell.ts'

export const shell: ShellHandlers = {
  ...reviewShell,
  ...spellingShell,
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
  'app.chooseAttachmentFolder': async ({ desktop, tokens }) =>
    gathered(tokens, (await desktop.chooseFile({ kind: 'folder' })).slice(0, 1)),
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
  'app.chooseDocument': async ({ desktop, tokens }, { name, format }) =>
    chosenIfAny(tokens, await desktop.chooseSave({ kind: format, name })),
  'app.chooseXlsx': async ({ desktop, tokens }, { name }) =>
    chosenIfAny(tokens, await desktop.chooseSave({ kind: 'xlsx', name })),
  'app.chooseIcs': async ({ desktop, tokens }, { name }) =>
    chosenIfAny(tokens, await desktop.chooseSave({ kind: 'ics', name })),
  'app.chooseTemplate': async ({ desktop, tokens }) =>
    chosenIfAny(tokens, (await desktop.chooseFile({ kind: 'json' }))[0]),
  'app.chooseJson': async ({ desktop, tokens }, { name }) =>
    chosenIfAny(tokens, await desktop.chooseSave({ kind: 'json', name })),
  'app.chooseCertificate': async ({ desktop, tokens }) =>
    chosenIfAny(tokens, (await desktop.chooseFile({ kind: 'certificate' }))[0]),
  'app.showBody': (context, { body }) => {
    const open = context.board()
    if (!open) throw new AppError('NO_BOARD_OPEN')
    context.settings.showBody(open.path, bodyOf(open.db, body))
    return appState(context)
  },
  'app.reveal': ({ desktop, tokens }, { file }) => {
    desktop.reveal(tokens.pathOf(file))
    return null
  },
  'app.openFile': async ({ desktop, tokens }, { file }) => {
    await desktop.open(tokens.pathOf(file))
    return null
  },
  'app.mail': async ({ desktop }, letter) => {
    const address = mailtoAddress(letter)
    if (address.length > longestMailto) {
      throw new AppError('MAIL_TOO_LONG', { characters: address.length, most: longestMailto })
    }
    await desktop.mail(address)
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
    return shownState(context, context.open(path))
  },
  'board.open': (context, { file }) => shownState(context, context.open(context.tokens.pathOf(file))),
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
    open: open && shownState(context, open),
  }
}

/** With the body that the window showed last, while the file has it. */
function shownState({ settings }: ShellContext, open: OpenBoard): BoardState {
  const shown = settings.shownBody(open.path)
  return boardState(open, listBodies(open.db).find(({ id }) => id === shown)?.id)
}

function chosenIfAny(tokens: FileTokens, path: string | null | undefined): ChosenFile | null {
  return path ? chosen(tokens, path) : null
}

function chosen(tokens: FileTokens, path: string): ChosenFile {
  return { file: tokens.grant(path), name: basename(path), folder: dirname(path) }
}
