/** What scrolls under a page's header. */
import type { ReactNode } from 'react'
import style from './PageBody.module.css'

export function PageBody({ children }: { readonly children: ReactNode }) {
  return <div className={style.body}>{children}</div>
}

interface SectionProps {
  readonly title: string
  readonly children: ReactNode
}

export function Section({ title, children }: SectionProps) {
  return (
    <section className={style.section} aria-label={title}>
      <h2 className={style.title}>{title}</h2>
      {children}
    </section>
  )
}
