/** Which journal a board file gets: the write-ahead log, or the rollback journal where shared memory can't be trusted. */
import { statfsSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Database } from 'better-sqlite3'

/** `f_type` of network file systems (Linux statfs(2)): NFS, SMB, CIFS, SMB2, FUSE (sshfs and the like). */
const networkTypes: ReadonlySet<number> = new Set([0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x65735546])

/** Folders that a sync client copies away while the file is open. */
const syncFolder =
  /[\\/](OneDrive|Dropbox|Google Drive|GoogleDrive|iCloud Drive|Mobile Documents|Nextcloud)( - [^\\/]+)?[\\/]/i

/** SQLite, "Write-Ahead Logging", section "Disadvantages": WAL does not work over a network file system. */
export function journalFor(path: string): 'WAL' | 'DELETE' {
  if (process.env.JUSTERA_JOURNAL === 'delete') return 'DELETE'
  if (/^(\\\\|\/\/)/.test(path) || syncFolder.test(path)) return 'DELETE'
  try {
    return networkTypes.has(statfsSync(dirname(path)).type) ? 'DELETE' : 'WAL'
  } catch {
    return 'DELETE'
  }
}

/** Pages of the write-ahead log after which they are moved into the file: usually, and while much is written. */
const pages = { usual: 1000, many: 16_384 }

/** For work that writes many megabytes: they are moved from the log into the file seldom, and at the end. */
export async function writingMuch<T>(db: Database, work: () => Promise<T>): Promise<T> {
  db.pragma(`wal_autocheckpoint = ${pages.many}`)
  try {
    return await work()
  } finally {
    db.pragma(`wal_autocheckpoint = ${pages.usual}`)
    // Others may be reading: what they need stays in the log.
    db.pragma('wal_checkpoint(PASSIVE)')
  }
}
