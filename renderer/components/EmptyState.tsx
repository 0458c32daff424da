/** What belongs here, and the one next step. */
import type { ReactNode } from 'react'
import style from './EmptyState.module.css'

interface Props {
  readonly title: string
  readonly text: string
  /** The next step: a button, seldom two. */
  readonly children?: ReactNode
}

export function EmptyState({ title, text, children }: Props) {
  return (
    <div className={style.empty}>
      <p className={style.title}>{title}</p>
      <p className={style.text}>{text}</p>
      {children !== undefined && <div className={style.actions}>{children}</div>}
    </div>
  )
}
