/** Where the board file lies that is open, if any: one at a time. */
import { type OpenBoard, openBoard } from './open-board.ts'
import type { SettingsStore } from './settings.ts'

export interface BoardPlace {
  board(): OpenBoard | null
  /** Closes the open board, if any, and opens another. */
  open(path: string): OpenBoard
  close(): void
}

/** @param readOnly open files only for reading, whatever could be done with them */
export function createBoardPlace(settings: SettingsStore, readOnly: boolean): BoardPlace {
  let board: OpenBoard | null = null
  const close = () => {
    board?.close()
    board = null
  }
  return {
    board: () => board,
    close,
    open(path) {
      if (board?.isAt(path)) return board
      // What is there now is another file than the one that was opened there.
      if (board?.path === path) close()
      const next = openBoard(path, settings.person().actor, { readOnly })
      close()
      board = next
      settings.remember(path)
      return next
    },
  }
}
