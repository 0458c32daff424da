/** Keys of a page: quiet while a dialog is open over it. */
import { useHotkeys } from '@mantine/hooks'

interface Options {
  /** Whether they work in text fields too. */
  readonly inFields?: boolean
}

export function usePageKeys(
  keys: Readonly<Record<string, () => void>>,
  { inFields = false }: Options = {},
): void {
  const whenFree = (run: () => void) => () => {
    if (!document.querySelector('[role="dialog"]')) run()
  }
  useHotkeys(
    Object.entries(keys).map(([key, run]) => [key, whenFree(run)]),
    inFields ? [] : ['INPUT', 'TEXTAREA', 'SELECT'],
    inFields,
  )
}
