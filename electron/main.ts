/** The app's start: one window, one gate, and the wires between them. */
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { app, type BrowserWindow, dialog, ipcMain, Menu, nativeTheme, session } from 'electron'
import type { EventData, EventName, Output, Reply } from '../shared/contract.ts'
import type { Failure } from '../shared/errors.ts'
import { createWords } from '../shared/i18n/i18n.ts'
import type { Settings } from '../shared/model/state.ts'
import { createDesktop, type HandedFile } from './desktop.ts'
import { createGate, type Gate } from './gate.ts'
import { menuTemplate, menuWords } from './menu.ts'
import { appUrl, isTrusted } from './origin.ts'
import { closeNetwork, denyAll, keepInPlace, registerScheme, serve } from './security.ts'
import { createWindow, giveTextMenu, leaveBeforeClose, rememberPlace } from './window.ts'

const here = import.meta.dirname
/** How long the window may take to write what is unsaved before it is closed all the same, in ms. */
const patience = 3000

let window: BrowserWindow | null = null
let language: Settings['language'] = 'sv'
let zoom = 1
/** The file that the app was started with. */
let startedWith = fileIn(process.argv.slice(1), process.cwd())
let onFlushed: (saved: boolean) => void = () => {}

const desktop = createDesktop(
  () => window,
  () => menuWords[language],
)

function emit<E extends EventName>(event: E, data: EventData<E>): void {
  if (window && !window.isDestroyed()) window.webContents.send('event', event, data)
}

const refused: Reply<never> = { ok: false, failure: { code: 'REFUSED_SENDER', params: {} } }

/** Lets the app's own page, and no one else, reach the gate. */
function connect(gate: Gate): void {
  ipcMain.handle(
    'call',
    async (event, name: unknown, input: unknown, job: unknown): Promise<Reply<unknown>> => {
      if (!isTrusted(event, window?.webContents)) {
        return refused
      }
      const reply = await gate.call(String(name), input, typeof job === 'string' ? job : undefined)
      if (name === 'app.settings' && reply.ok) follow((reply.value as Output<'app.settings'>).settings)
      return reply
    },
  )
  ipcMain.handle('dropped', async (event, paths: unknown): Promise<Reply<unknown>> => {
    if (!isTrusted(event, window?.webContents)) return refused
    return await gate.dropped(paths)
  })
  ipcMain.on('cancel', (event, job: unknown) => {
    if (isTrusted(event, window?.webContents)) gate.cancel(String(job))
  })
  ipcMain.on('flushed', (event, saved: unknown) => {
    if (isTrusted(event, window?.webContents)) onFlushed(saved === true)
  })
}

/** Menus, the size of everything and the system's colours follow the settings. */
function follow(settings: Settings): void {
  language = settings.language
  zoom = settings.zoom
  window?.webContents.setZoomFactor(zoom)
  nativeTheme.themeSource = settings.theme === 'auto' ? 'system' : settings.theme
  const template = menuTemplate({
    language,
    platform: process.platform,
    developing: !app.isPackaged,
    run: (name) => emit('command', { name }),
  })
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}

/** The board file or the review among the arguments of a start. */
function fileIn(args: readonly string[], folder: string): HandedFile | undefined {
  for (const arg of args) {
    const kind = kindOf(arg)
    if (kind) return { kind, path: path.resolve(folder, arg) }
  }
  return undefined
}

function kindOf(file: string): HandedFile['kind'] | null {
  const name = file.toLowerCase()
  if (name.endsWith('.justera-review')) return 'review'
  return name.endsWith('.justera') ? 'board' : null
}

/** A file that the system hands over while there is a window: the window is told to open it, as from the menu. */
function handOver(file: HandedFile | undefined): void {
  if (!window) {
    startedWith = file ?? startedWith
    return
  }
  window.show()
  window.focus()
  if (!file) return
  desktop.handOver(file)
  emit('command', { name: file.kind === 'board' ? 'openBoard' : 'openReview' })
}

function complain({ code, params }: Failure): void {
  const message = createWords(language).t(`errors.${code}`, params)
  dialog.showMessageBox({ type: 'error', message }).catch((error: unknown) => console.error(error))
}

/** Gives the window time to write what is unsaved, then closes the board file. Resolves to whether it may close. */
async function leave(gate: Gate, window: BrowserWindow, settingsFolder: string): Promise<boolean> {
  rememberPlace(window, settingsFolder)
  const answer = new Promise<boolean>((resolve) => {
    onFlushed = resolve
  })
  emit('flush', {})
  const saved = await Promise.race([answer, wait(patience, true)])
  if (!saved && !(await confirmLoss(window))) return false
  await gate.close()
  return true
}

/** What could not be written would be lost with the window: only the person may decide that. */
async function confirmLoss(window: BrowserWindow): Promise<boolean> {
  const { unsaved, unsavedDetail, stay, closeAnyway } = menuWords[language]
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: unsaved,
    detail: unsavedDetail,
    buttons: [stay, closeAnyway],
    defaultId: 0,
    cancelId: 0,
  })
  return response === 1
}

async function prepareGate(settingsFolder: string): Promise<Gate> {
  const gate = createGate({
    desktop,
    settingsFolder,
    emit,
    version: app.getVersion(),
    platform: process.platform,
    now: () => new Date(),
  })
  const state = (await gate.call('app.state', {})) as Reply<Output<'app.state'>>
  if (state.ok) follow(state.value.settings)
  // A review asks for its passphrase: the window takes it when it is there.
  if (startedWith?.kind === 'review') desktop.handOver(startedWith)
  if (startedWith?.kind === 'board') {
    const opened = await gate.call('board.open', { file: gate.tokens.grant(startedWith.path) })
    if (!opened.ok) complain(opened.failure)
  }
  return gate
}

async function start(): Promise<void> {
  app.on('open-file', (event, file) => {
    event.preventDefault()
    const kind = kindOf(file)
    if (kind) handOver({ kind, path: file })
  })
  app.on('second-instance', (_event, args, folder) => handOver(fileIn(args, folder)))
  app.on('web-contents-created', (_event, contents) => keepInPlace(contents))
  app.on('window-all-closed', () => app.quit())

  await app.whenReady()
  denyAll(session.defaultSession)
  serve(path.join(here, '../renderer'))
  const settingsFolder = app.getPath('userData')
  mkdirSync(settingsFolder, { recursive: true })
  const gate = await prepareGate(settingsFolder)
  connect(gate)
  const opened = createWindow({
    preload: path.join(here, '../preload/preload.cjs'),
    settingsFolder,
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#171b1d' : '#f4f3ef',
    zoom,
  })
  giveTextMenu(opened, () => menuWords[language])
  // Ctrl and the wheel.
  opened.webContents.on('zoom-changed', (_event, direction) =>
    emit('command', { name: direction === 'in' ? 'zoomIn' : 'zoomOut' }),
  )
  window = opened
  leaveBeforeClose(opened, () => leave(gate, opened, settingsFolder))
  opened.on('closed', () => {
    window = null
  })
  await opened.loadURL(appUrl)
}

const userData = app.commandLine.getSwitchValue('user-data-dir')
if (userData) app.setPath('userData', userData)
registerScheme()
closeNetwork()
app.enableSandbox()
if (app.requestSingleInstanceLock()) {
  start().catch((error: unknown) => {
    console.error(error)
    dialog.showErrorBox('Justera', String(error))
    app.exit(1)
  })
} else {
  app.quit()
}
