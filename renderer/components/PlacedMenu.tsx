/** A menu at a place of the window, where it was asked for by the right button or by a key. */
import { Menu } from '@mantine/core'
import type { ReactNode } from 'react'
import style from './PlacedMenu.module.css'

/** In the window, in pixels. */
export interface Place {
  readonly x: number
  readonly y: number
}

interface Props {
  readonly at: Place
  readonly label: string
  readonly width?: number
  readonly onClose: () => void
  readonly children: ReactNode
}

export function PlacedMenu({ at, label, width, onClose, children }: Props) {
  return (
    <Menu
      opened
      {...(width === undefined ? {} : { width })}
      onClose={onClose}
      position="bottom-start"
      returnFocus={false}
    >
      <Menu.Target>
        <button
          type="button"
          tabIndex={-1}
          className={style.target}
          style={{ left: at.x, top: at.y }}
          aria-label={label}
        />
      </Menu.Target>
      <Menu.Dropdown>{children}</Menu.Dropdown>
    </Menu>
  )
}
