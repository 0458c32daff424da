/** Whether a file of accounts is a SIE file or a spreadsheet, by how it begins; its name only where that says nothing. */
import { closeSync, openSync, readSync } from 'node:fs'
import { extname } from 'node:path'
import { asAppError } from '../failures.ts'
import { sizeOfFile } from '../regular-file.ts'

const looked = 2048
/** A workbook is a zip file; its old format, and one with a password, is a container of its own. */
const packed = ['PK\x03\x04', '\xd0\xcf\x11\xe0']

/** @throws AppError FILE_MISSING, FILE_NOT_READABLE */
export function kindOfAccounts(path: string): 'sie' | 'spreadsheet' {
  const start = startOf(path)
  if (packed.some((mark) => start.startsWith(mark))) return 'spreadsheet'
  // UTF-16 has a zero beside every letter.
  const text = start.replace(/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '').replaceAll('\0', '')
  if (/^\s*#[A-Z]/i.test(text) || /<(\w+:)?Sie(Entry)?[\s>]/.test(text)) return 'sie'
  return /^\.(se|si|sie|xml)$/i.test(extname(path)) ? 'sie' : 'spreadsheet'
}

function startOf(path: string): string {
  sizeOfFile(path)
  const bytes = Buffer.alloc(looked)
  try {
    const file = openSync(path, 'r')
    try {
      return bytes.toString('latin1', 0, readSync(file, bytes, 0, looked, 0))
    } finally {
      closeSync(file)
    }
  } catch (error) {
    throw asAppError(error, path)
  }
}
