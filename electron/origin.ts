/** The app's own origin: who is trusted for coming from it, and which file an address in it names. */
import path from 'node:path'
import type { IpcMainEvent, IpcMainInvokeEvent, WebContents } from 'electron'

export const appUrl = 'app://justera/index.html'
const own = new URL(appUrl)

/** The app's parts are compared one by one: Node gives addresses of a scheme that it does not know no origin. */
function isOwn(address: string): boolean {
  const url = URL.parse(address)
  return url !== null && url.protocol === own.protocol && url.host === own.host
}

/** Whether a message comes from the app's own page in the top frame of `contents`. */
export function isTrusted(
  event: Pick<IpcMainEvent | IpcMainInvokeEvent, 'sender' | 'senderFrame'>,
  contents: WebContents | undefined,
): boolean {
  const frame = event.senderFrame
  return contents !== undefined && event.sender === contents && frame?.parent === null && isOwn(frame.url)
}

/** The file under `folder` that an address names; null for another origin, and for every way out of the folder. */
export function fileOf(address: string, folder: string): string | null {
  if (!isOwn(address)) return null
  try {
    const file = path.join(folder, decodeURIComponent(new URL(address).pathname))
    return file.startsWith(folder + path.sep) ? file : null
  } catch {
    return null
  }
}
