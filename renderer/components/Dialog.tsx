/** A dialog over the page. Escape closes it, a stray click does not; then the focus is back where it came from. */
import { Modal } from '@mantine/core'
import { type ReactNode, useEffect, useState } from 'react'
import style from './Dialog.module.css'

const fullPageStyle = { content: style.content ?? '', header: style.header ?? '', body: style.body ?? '' }

interface Props {
  readonly title: string
  readonly size?: number
  /** Fills the window: what is in it has a scroll of its own. */
  readonly fullPage?: boolean
  /** While something is under way in it the dialog can't be closed. */
  readonly busy?: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}

export function Dialog({ title, size = 520, fullPage = false, busy = false, onClose, children }: Props) {
  useReturnFocus()
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      size={size}
      fullScreen={fullPage}
      classNames={fullPage ? fullPageStyle : {}}
      closeOnEscape={!busy}
      closeOnClickOutside={false}
      returnFocus={false}
    >
      {children}
    </Modal>
  )
}

/** Puts the focus back where it came from when what calls this goes away, before the next key. */
export function useReturnFocus(): void {
  const [opener] = useState(() => document.activeElement)
  useEffect(() => () => focusAgain(opener), [opener])
}

/** The page takes the focus where what opened the dialog is gone: an entry of a menu. */
function focusAgain(opener: Element | null): void {
  const target = opener?.isConnected && opener !== document.body ? opener : document.querySelector('main')
  if (target instanceof HTMLElement) target.focus()
}
