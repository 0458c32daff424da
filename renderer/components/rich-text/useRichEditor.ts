/** An editor of structured text: shows a value, hands on what is typed, and follows what changes from outside. */
import { Editor, type JSONContent } from '@tiptap/core'
import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import { asDocument, asStored, type StoredText } from '../../../shared/rich-text/stored.ts'
import { handOnLater, type Later } from '../../autosave/later.ts'
import { usePhrases } from '../phrases/PhrasesProvider.tsx'
import { clipboard, type PasteEvents } from './clipboard.ts'
import { extensions } from './extensions.ts'
import { phraseKeys } from './phrase-keys.ts'
import { showDocument } from './show-document.ts'

interface Options extends PasteEvents {
  readonly value: StoredText
  readonly onChange: (value: StoredText) => void
  readonly readOnly: boolean
}

/** @param host becomes the text field; null before it is there */
export function useRichEditor(host: RefObject<HTMLElement | null>, options: Options): Editor | null {
  const [editor, setEditor] = useState<Editor | null>(null)
  // What is known on both sides: shown, or handed on.
  const known = useRef(options.value)
  const onTyped = useEffectEvent((value: StoredText) => {
    if (isSame(value, known.current)) return
    known.current = value
    options.onChange(value)
  })
  const onLeftOut = useEffectEvent(options.onLeftOut)
  const onTooLong = useEffectEvent(options.onTooLong)
  const phrases = usePhrases()
  const phrasesNow = useEffectEvent(() => phrases)
  const start = useEffectEvent((mount: HTMLElement) => {
    known.current = options.value
    return new Editor({
      element: { mount },
      content: asDocument(options.value) as JSONContent,
      editable: !options.readOnly,
      extensions: [
        ...extensions,
        phraseKeys(() => phrasesNow()),
        clipboard({ onLeftOut: (leftOut) => onLeftOut(leftOut), onTooLong: () => onTooLong() }),
      ],
      injectCSS: false,
    })
  })
  const typing = useRef<Later | null>(null)

  useLayoutEffect(() => {
    if (!host.current) return
    const made = start(host.current)
    typing.current = followTyping(made, (value) => onTyped(value))
    setEditor(made)
    return () => {
      typing.current?.stop()
      made.destroy()
      setEditor(null)
    }
  }, [host])

  const { value, readOnly } = options
  useLayoutEffect(() => {
    // What is typed and not yet handed on is newer.
    if (!editor || typing.current?.isWaiting() || isSame(value, known.current)) return
    known.current = value
    showDocument(editor, asDocument(value))
  }, [editor, value])
  useEffect(() => {
    if (editor?.isEditable === readOnly) editor.setEditable(!readOnly)
  }, [editor, readOnly])
  return editor
}

function followTyping(editor: Editor, onTyped: (value: StoredText) => void): Later {
  const later = handOnLater(() => onTyped(asStored(editor.getJSON())))
  editor.on('update', later.put)
  return later
}

function isSame(one: StoredText, other: StoredText): boolean {
  if (one.text !== other.text) return false
  return one.doc === other.doc || JSON.stringify(one.doc) === JSON.stringify(other.doc)
}
