/** Undo instead of "Are you sure?": one small bar that says what was taken away, and Ctrl+Z. */
import { Button, CloseButton } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { createContext, type ReactNode, use, useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigation } from '../route.tsx'
import { ErrorNote } from './ErrorNote.tsx'
import { useShortcutText } from './shortcuts.ts'
import style from './Undo.module.css'

interface Offer {
  /** What happened, as a sentence: "Anna Ek togs bort". */
  readonly text: string
  readonly undo: () => Promise<unknown>
}

const OfferContext = createContext<(offer: Offer | null) => void>(() => undefined)

/** Offers to undo what was just done; the offer stands until the next one, or until the place is left. Null takes it back. */
export function useOfferUndo(): (offer: Offer | null) => void {
  return use(OfferContext)
}

export function UndoProvider({ children }: { readonly children: ReactNode }) {
  const { route } = useNavigation()
  const [offered, setOffered] = useState<{ readonly offer: Offer; readonly place: string } | null>(null)
  const place = JSON.stringify(route)
  if (offered && offered.place !== place) setOffered(null)
  const offer = useCallback((offer: Offer | null) => setOffered(offer && { offer, place }), [place])
  return (
    <OfferContext value={offer}>
      {children}
      {offered && <UndoBar offer={offered.offer} onDone={() => setOffered(null)} />}
    </OfferContext>
  )
}

function UndoBar({ offer, onDone }: { readonly offer: Offer; readonly onDone: () => void }) {
  const { t } = useTranslation()
  const keys = useShortcutText()
  const [error, setError] = useState<unknown>(null)
  const undo = () => void offer.undo().then(onDone, setError)
  // Inside a text field Ctrl+Z belongs to the text.
  useHotkeys([['mod+Z', undo]], ['INPUT', 'TEXTAREA'])
  return (
    <div className={style.bar} role="status">
      <span className={style.text}>{offer.text}</span>
      <Button variant="subtle" onClick={undo}>
        {t('ui.undo')} <span className={style.keys}>{keys('mod+Z')}</span>
      </Button>
      <CloseButton size="sm" aria-label={t('ui.dismiss')} onClick={onDone} />
      <ErrorNote error={error} />
    </div>
  )
}
