/** Ends a program and all that it has started. */
import { spawnSync } from 'node:child_process'

/** @param pid of a child that was started as the leader of a group of its own */
export function endProcesses(pid: number | undefined): void {
  if (pid === undefined) return
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true })
    return
  }
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // All of them have ended already.
  }
}
