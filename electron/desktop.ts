/** The desktop as Electron gives it: dialogs, the file manager, other programs. */
import path from 'node:path'
import { app, type BrowserWindow, dialog, type FileFilter, type OpenDialogOptions, shell } from 'electron'
import { AppError } from '../shared/errors.ts'
import { assertNever } from '../shared/values.ts'
import type { Desktop } from './desktop-port.ts'
import type { MenuWords } from './menu.ts'

/** A file that the system wants opened. */
export interface HandedFile {
  readonly kind: 'board' | 'review'
  readonly path: string
}

export interface ElectronDesktop extends Desktop {
  /** Keeps the path of a file that the system handed over: the answer to the next question for one of its kind. */
  handOver(file: HandedFile): void
}

/** What may be handed to the system's own programs: documents to look at, never what would run. */
const viewable: ReadonlySet<string> = new Set([
  '.pdf',
  '.png',
  '.jpg',
  '.jpeg',
  '.txt',
  '.docx',
  '.xlsx',
  '.ics',
])

type SaveKind = Parameters<Desktop['chooseSave']>[0]['kind']
type FileKind = SaveKind | Parameters<Desktop['chooseFile']>[0]['kind']

const extensions: Readonly<Record<SaveKind, string>> = {
  board: 'justera',
  review: 'justera-review',
  pdf: 'pdf',
  docx: 'docx',
  txt: 'txt',
  xlsx: 'xlsx',
  json: 'json',
  ics: 'ics',
}

/** Upper case too: on Linux a dialog tells them apart. */
const accountExtensions = ['se', 'si', 'sie', 'csv', 'txt', 'xlsx', 'xlsm'].flatMap((extension) => [
  extension,
  extension.toUpperCase(),
])

export function createDesktop(window: () => BrowserWindow | null, words: () => MenuWords): ElectronDesktop {
  const handedOver = new Map<string, string>()
  const takeHandedOver = (kind: string) => {
    const taken = handedOver.get(kind) ?? null
    handedOver.delete(kind)
    return taken
  }

  return {
    handOver({ kind, path }) {
      handedOver.set(kind, path)
    },

    handedReview: () => takeHandedOver('review'),

    async chooseFile({ kind }) {
      const given = takeHandedOver(kind)
      if (given !== null) return [given]
      const options = openOptions(kind, words())
      const parent = window()
      const { canceled, filePaths } = await (parent
        ? dialog.showOpenDialog(parent, options)
        : dialog.showOpenDialog(options))
      return canceled ? [] : filePaths
    },

    async chooseSave({ kind, name }) {
      const extension = extensions[kind]
      const options = {
        defaultPath: path.join(app.getPath('documents'), fileName(name, extension)),
        filters: filtersOf(kind, words()),
      }
      const parent = window()
      const { canceled, filePath } = await (parent
        ? dialog.showSaveDialog(parent, options)
        : dialog.showSaveDialog(options))
      return canceled || !filePath ? null : withExtension(filePath, extension)
    },

    reveal(file) {
      shell.showItemInFolder(file)
    },

    async mail(address) {
      // Whatever else a program could be made to open stays closed.
      if (!/^mailto:/i.test(address)) throw new AppError('MAIL_NOT_OPENED')
      await shell.openExternal(address).catch((cause: unknown) => {
        throw new AppError('MAIL_NOT_OPENED', {}, { cause })
      })
    },

    async open(file) {
      const name = path.basename(file)
      if (!viewable.has(path.extname(file).toLowerCase()))
        throw new AppError('FILE_NOT_READABLE', { file: name })
      const complaint = await shell.openPath(file)
      if (complaint !== '') throw new AppError('FILE_NOT_READABLE', { file: name }, { cause: complaint })
    },
  }
}

function openOptions(
  kind: Parameters<Desktop['chooseFile']>[0]['kind'],
  words: MenuWords,
): OpenDialogOptions {
  if (kind === 'folder') return { properties: ['openDirectory'] }
  return {
    properties: kind === 'attachments' ? ['openFile', 'multiSelections'] : ['openFile'],
    filters: filtersOf(kind, words),
  }
}

function filtersOf(kind: Exclude<FileKind, 'folder'>, words: MenuWords): FileFilter[] {
  const all = { name: words.allFiles, extensions: ['*'] }
  switch (kind) {
    case 'board':
      return [{ name: words.boardFiles, extensions: ['justera'] }]
    case 'review':
      return [{ name: words.reviewFiles, extensions: ['justera-review'] }]
    case 'pdf':
      return [{ name: words.pdfFiles, extensions: ['pdf'] }]
    case 'docx':
      return [{ name: words.docxFiles, extensions: ['docx'] }]
    case 'txt':
      return [{ name: words.textFiles, extensions: ['txt'] }]
    case 'xlsx':
      return [{ name: words.xlsxFiles, extensions: ['xlsx'] }]
    case 'ics':
      return [{ name: words.icsFiles, extensions: ['ics'] }]
    case 'json':
      return [{ name: words.templateFiles, extensions: ['json'] }, all]
    case 'text':
      return [{ name: words.textFiles, extensions: ['txt', 'md'] }, all]
    case 'accounts':
      return [{ name: words.accountFiles, extensions: [...accountExtensions] }, all]
    case 'certificate':
      return [{ name: words.certificateFiles, extensions: ['p12', 'pfx', 'P12', 'PFX'] }, all]
    case 'attachments':
      return [all]
    default:
      return assertNever(kind)
  }
}

/** `name` as every file system takes it, with the extension. */
function fileName(name: string, extension: string): string {
  const plain = name
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, '-')
    .replace(/[. ]+$/, '')
    .slice(0, 120)
  return withExtension(plain || 'Justera', extension)
}

/** Not every dialog adds the extension that its filter promises. */
function withExtension(file: string, extension: string): string {
  return path.extname(file).toLowerCase() === `.${extension}` ? file : `${file}.${extension}`
}
