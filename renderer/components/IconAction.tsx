/** A button that is an icon: its name stands in its tooltip. */
import { ActionIcon, type ActionIconProps } from '@mantine/core'
import type { ReactNode } from 'react'
import { ActionTip } from './ActionTip.tsx'

interface Props extends Pick<ActionIconProps, 'disabled' | 'size' | 'className'> {
  readonly label: string
  /** As `useHotkeys` takes them: `alt+ArrowUp`. */
  readonly keys?: string
  readonly onClick: () => void
  readonly children: ReactNode
}

export function IconAction({ label, keys, children, ...properties }: Props) {
  return (
    <ActionTip label={label} {...(keys === undefined ? {} : { shortcut: keys })}>
      <ActionIcon aria-label={label} {...properties}>
        {children}
      </ActionIcon>
    </ActionTip>
  )
}
