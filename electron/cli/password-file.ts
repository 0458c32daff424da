/** A password from a file: on the command line itself, others on the computer could read it. */
import { readTextFile } from '../text-file.ts'

/** The file's first line; nothing where no file is named. @throws as `readTextFile` */
export function passwordIn(file: string | undefined): string | undefined {
  return file === undefined ? undefined : readTextFile(file).split(/\r?\n/)[0]
}
