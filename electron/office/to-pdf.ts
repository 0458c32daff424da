/** Office files become PDFs through LibreOffice, which runs apart: its own profile, no macros, no network, a time limit. */
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { AppError } from '../../shared/errors.ts'
import { endProcesses } from './end-processes.ts'
import { findOfficeProgram } from './find-program.ts'
import { profile } from './profile.ts'

export interface OfficeOptions {
  /** The program to run; the one that is installed where none is named. */
  readonly program?: string | undefined
  readonly seconds?: number
  readonly cancelled?: () => boolean
}

/** A first start makes its profile, which takes ten seconds on a slow computer. */
const usualSeconds = 120
/** How often it is looked whether the person has cancelled, in milliseconds. */
const cancelInterval = 50

/**
 * A PDF of an office file. Nothing is left on the disk or running, however it ends.
 * @throws OFFICE_PROGRAM_MISSING, OFFICE_PROGRAM_FAILED, OFFICE_PROGRAM_TIMEOUT {seconds}, each with {fileName}; CANCELLED
 */
export async function officeToPdf(
  bytes: Uint8Array,
  fileName: string,
  { program = findOfficeProgram(), seconds = usualSeconds, cancelled = () => false }: OfficeOptions = {},
): Promise<Uint8Array> {
  if (program === undefined) throw new AppError('OFFICE_PROGRAM_MISSING', { fileName })
  const folder = mkdtempSync(path.join(tmpdir(), 'justera-office-'))
  try {
    // A name of ours: theirs could be taken for an option, or be too long.
    const input = path.join(folder, `document${path.extname(fileName).toLowerCase()}`)
    writeFileSync(input, bytes, { mode: 0o600 })
    const settings = path.join(folder, 'profile', 'user')
    mkdirSync(settings, { recursive: true })
    writeFileSync(path.join(settings, 'registrymodifications.xcu'), profile)
    await run(program, argumentsFor(folder, input), folder, { fileName, seconds, cancelled })
    return readFileSync(path.join(folder, 'document.pdf'))
  } catch (cause) {
    if (cause instanceof AppError) throw cause
    throw new AppError('OFFICE_PROGRAM_FAILED', { fileName }, { cause })
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }
}

function argumentsFor(folder: string, input: string): readonly string[] {
  return [
    `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`,
    '--headless',
    '--norestore',
    '--nodefault',
    '--nologo',
    '--nolockcheck',
    '--nofirststartwizard',
    '--convert-to',
    'pdf',
    '--outdir',
    folder,
    input,
  ]
}

interface Watch {
  readonly fileName: string
  readonly seconds: number
  readonly cancelled: () => boolean
}

/** Ends with the program, which must end well. */
function run(program: string, args: readonly string[], folder: string, watch: Watch): Promise<void> {
  const { fileName, seconds, cancelled } = watch
  return new Promise((resolve, reject) => {
    // A group of its own: the program starts others, which end with it.
    const child = spawn(program, args, {
      cwd: folder,
      env: withoutNetwork(),
      stdio: 'ignore',
      detached: process.platform !== 'win32',
      windowsHide: true,
    })
    const giveUp = (error: AppError) => {
      endProcesses(child.pid)
      reject(error)
    }
    const timeout = setTimeout(
      () => giveUp(new AppError('OFFICE_PROGRAM_TIMEOUT', { fileName, seconds })),
      seconds * 1000,
    )
    const watching = setInterval(() => cancelled() && giveUp(new AppError('CANCELLED')), cancelInterval)
    const ended = (failure?: unknown) => {
      clearTimeout(timeout)
      clearInterval(watching)
      endProcesses(child.pid)
      if (failure === undefined) resolve()
      else reject(new AppError('OFFICE_PROGRAM_FAILED', { fileName }, { cause: failure }))
    }
    child.on('error', ended)
    child.on('exit', (code, signal) => ended(code === 0 ? undefined : `ended with ${code ?? signal}`))
  })
}

/** What heeds these finds no way out; LibreOffice has its own settings besides. */
function withoutNetwork(): NodeJS.ProcessEnv {
  const nowhere = 'http://127.0.0.1:9'
  return { ...process.env, http_proxy: nowhere, https_proxy: nowhere, ftp_proxy: nowhere, no_proxy: '' }
}
