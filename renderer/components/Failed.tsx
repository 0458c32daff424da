/** Stands where a page could not be read: what happened, and a way to try again. */
import { Button } from '@mantine/core'
import { QueryErrorResetBoundary } from '@tanstack/react-query'
import { Component, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorNote } from './ErrorNote.tsx'
import style from './Failed.module.css'

interface BoundaryProps {
  readonly children: ReactNode
  readonly onRetry: () => void
}
interface BoundaryState {
  readonly error: unknown
}

class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { error: null }

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { error }
  }

  override render() {
    if (this.state.error === null) return this.props.children
    return <Failed error={this.state.error} onRetry={this.retry} />
  }

  private readonly retry = () => {
    this.props.onRetry()
    this.setState({ error: null })
  }
}

/** Keeps what goes wrong in its children from taking the rest of the window along. */
export function FailureBoundary({ children }: { readonly children: ReactNode }) {
  return (
    <QueryErrorResetBoundary>
      {({ reset }) => <Boundary onRetry={reset}>{children}</Boundary>}
    </QueryErrorResetBoundary>
  )
}

function Failed({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const { t } = useTranslation()
  return (
    <div className={style.failed}>
      <ErrorNote error={error} />
      <Button onClick={onRetry}>{t('ui.save.retry')}</Button>
    </div>
  )
}
