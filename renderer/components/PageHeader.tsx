/** The top of a page: its title, what it is about, and what can be done with all of it. */
import type { ReactNode } from 'react'
import style from './PageHeader.module.css'

interface Props {
  readonly title: ReactNode
  /** One quiet line under the title. */
  readonly meta?: ReactNode
  /** Save state first, then buttons; the one that leads on is `variant="filled"` and stands last. */
  readonly actions?: ReactNode
  /** Stands under the title row, over the line: the steps of a meeting, tabs. */
  readonly children?: ReactNode
}

export function PageHeader({ title, meta, actions, children }: Props) {
  return (
    <header className={style.header}>
      <div className={style.row}>
        <div className={style.words}>
          <h1 className={style.title}>{title}</h1>
          {meta !== undefined && <p className={style.meta}>{meta}</p>}
        </div>
        {actions !== undefined && <div className={style.actions}>{actions}</div>}
      </div>
      {children}
    </header>
  )
}
