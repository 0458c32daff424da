/** What can be done with one row: from its "…", a right click anywhere on the row, Shift+F10 or the menu key. */
import { ActionIcon, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import style from './RowMenu.module.css'
import { useShortcutText } from './shortcuts.ts'
import table from './Table.module.css'
import { takesText } from './text-focus.ts'

interface Props {
  readonly label: string
  /** `Menu.Item`s. */
  readonly children: ReactNode
}

/** Of the window, in pixels. */
interface Point {
  readonly x: number
  readonly y: number
}

/** Belongs to the row of a table or the entry of a list that it stands in. */
export function RowMenu({ label, children }: Props) {
  const [opened, setOpened] = useState(false)
  const [at, setAt] = useState<Point | null>(null)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    const row = button.current?.closest<HTMLElement>('tr, li')
    if (!row) return
    const point = (event: MouseEvent) => {
      // A text has a menu of its own; from a key there is no place.
      if (takesText(event.target)) return
      event.preventDefault()
      if (event.button === 2 || event.ctrlKey) setAt({ x: event.clientX, y: event.clientY })
      else setOpened(true)
    }
    const press = (event: KeyboardEvent) => {
      const isAsked = event.key === 'ContextMenu' || (event.shiftKey && event.key === 'F10')
      if (!isAsked || takesText(event.target)) return
      event.preventDefault()
      setOpened(true)
    }
    row.addEventListener('contextmenu', point)
    row.addEventListener('keydown', press)
    return () => {
      row.removeEventListener('contextmenu', point)
      row.removeEventListener('keydown', press)
    }
  }, [])
  return (
    <>
      <Menu position="bottom-end" opened={opened} onChange={setOpened}>
        <Menu.Target>
          <ActionIcon className={table.actions ?? ''} aria-label={label} ref={button}>
            <IconDots size={16} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>{children}</Menu.Dropdown>
      </Menu>
      {at && (
        <Menu opened onClose={() => setAt(null)} position="bottom-start">
          <Menu.Target>
            <button
              type="button"
              tabIndex={-1}
              className={style.point}
              style={{ left: at.x, top: at.y }}
              aria-label={label}
            />
          </Menu.Target>
          <Menu.Dropdown>{children}</Menu.Dropdown>
        </Menu>
      )}
    </>
  )
}

/** The keys of an entry, at its right. */
export function EntryKeys({ keys }: { readonly keys: string }) {
  const text = useShortcutText()
  return <kbd className={style.keys}>{text(keys)}</kbd>
}
