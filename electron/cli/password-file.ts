/** A password from a file: on the command line itself, others on the computer could read it. */
import { basename } from 'node:path'
import { AppError } from '../../shared/errors.ts'
import { readTextFile } from '../text-file.ts'

/** The file's first line; nothing where no file is named. @throws PASSWORD_FILE, and as `readTextFile` */
export function passwordIn(file: string | undefined): string | undefined {
  if (file === undefined) return undefined
  const [password = ''] = readTextFile(file).split(/\r?\n/)
  if (password === '' || password.length > 127) throw new AppError('PASSWORD_FILE', { file: basename(file) })
  return password
}
