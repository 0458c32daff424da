/** Escape leads from the editor back to the list beside it. */
import { useHotkeys } from '@mantine/hooks'

const chosen = '[role="option"][aria-selected="true"], [aria-current="true"]'

/** `editor` and the list are children of one element. */
export function useLeaveOnEscape(editor: React.RefObject<HTMLElement | null>): void {
  const leave = ({ target }: KeyboardEvent) => {
    // It has closed a dialog, whose focus is back in the editor by now.
    if (target instanceof Element && target.closest('[role="dialog"]')) return
    // What held the focus may be gone with what it did: nothing has it then.
    const isLost = document.activeElement === document.body
    if (!isLost && !editor.current?.contains(document.activeElement)) return
    editor.current?.parentElement?.querySelector<HTMLElement>(chosen)?.focus()
  }
  useHotkeys([['Escape', leave, { preventDefault: false }]], [], true)
}
