/** A tooltip that tells what a control does and by which keys. */
import { Tooltip } from '@mantine/core'
import type { ReactElement } from 'react'
import { useShortcutText } from './shortcuts.ts'

interface Props {
  readonly label: string
  readonly shortcut?: string
  readonly children: ReactElement
}

export function ActionTip({ label, shortcut, children }: Props) {
  const keys = useShortcutText()
  return <Tooltip label={shortcut === undefined ? label : `${label}  ${keys(shortcut)}`}>{children}</Tooltip>
}
