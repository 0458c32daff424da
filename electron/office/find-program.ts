/** Where LibreOffice is on this computer. */
import { accessSync, constants } from 'node:fs'
import path from 'node:path'

const names = process.platform === 'win32' ? ['soffice.exe'] : ['soffice', 'libreoffice']
const usual: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  win32: ['C:\\Program Files\\LibreOffice\\program', 'C:\\Program Files (x86)\\LibreOffice\\program'],
  darwin: ['/Applications/LibreOffice.app/Contents/MacOS'],
  linux: ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/libreoffice/program'],
}

/** Absolute path of the program; undefined when it is not installed. */
export function findOfficeProgram(): string | undefined {
  const named = (process.env.PATH ?? '').split(path.delimiter).filter((folder) => path.isAbsolute(folder))
  return [...named, ...(usual[process.platform] ?? [])]
    .flatMap((folder) => names.map((name) => path.join(folder, name)))
    .find(isProgram)
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
