/** Phrases in a plain text field of several lines: typed shortcuts expand, and what is chosen from a list comes in. */
import { type FocusEvent, type KeyboardEvent, useEffect, useRef } from 'react'
import { expansionAt } from '../../../shared/rules/phrases.ts'
import { usePhrases } from './PhrasesProvider.tsx'
import { leavePhrases, type PhraseTarget, takePhrases } from './phrase-target.ts'

export function usePlainPhrases() {
  const phrases = usePhrases()
  const own = useRef<PhraseTarget | null>(null)
  useEffect(() => {
    return () => {
      if (own.current) leavePhrases(own.current)
    }
  }, [])
  const onFocus = ({ currentTarget: field }: FocusEvent<HTMLTextAreaElement>) => {
    own.current ??= { insert: (text) => insert(field, field.selectionStart, field.selectionEnd, text) }
    takePhrases(own.current)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const { currentTarget: field, key, shiftKey, ctrlKey, metaKey, altKey, nativeEvent } = event
    if (shiftKey || ctrlKey || metaKey || altKey || nativeEvent.isComposing) return
    if ((key !== 'Tab' && key !== ' ') || field.selectionStart !== field.selectionEnd) return
    const caret = field.selectionStart
    const found = expansionAt(field.value.slice(0, caret), key === 'Tab' ? 'Tab' : 'Space', phrases)
    if (!found) return
    event.preventDefault()
    insert(field, caret - found.length, caret, found.text + (key === ' ' ? ' ' : ''))
  }
  return { onFocus, onKeyDown }
}

/** As if typed, so that the field's own undo takes it back. */
function insert(field: HTMLTextAreaElement, from: number, to: number, text: string): void {
  field.focus()
  field.setSelectionRange(from, to)
  document.execCommand('insertText', false, text)
}
