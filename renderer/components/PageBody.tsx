/** What scrolls under a page's header. */
import type { ReactNode } from 'react'
import style from './PageBody.module.css'

export function PageBody({ children }: { readonly children: ReactNode }) {
  return <div className={style.body}>{children}</div>
}

interface SectionProps {
  readonly title: string
  /** Of what it holds; said beside the title where there is any. */
  readonly count?: number
  readonly children: ReactNode
}

export function Section({ title, count = 0, children }: SectionProps) {
  return (
    <section className={style.section} aria-label={title}>
      <h2 className={style.title}>
        {title} {count > 0 && <span className={style.count}>{count}</span>}
      </h2>
      {children}
    </section>
  )
}
