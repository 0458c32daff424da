/** An editor of structured text: shows a value, hands on what is typed, and follows what changes from outside. */
import { Editor, type JSONContent } from '@tiptap/core'
import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import { asDocument, asStored, type StoredText } from '../../../shared/rich-text/stored.ts'
import { whileTyping } from '../../autosave/typing.ts'
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

/**
 * The text is read from the editor apart from the keys, at most this often; longer texts less often, so that reading takes
 * a small part of the time.
 */
const leastMilliseconds = 60
const mostMilliseconds = 300

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
  const typing = useRef<Typing | null>(null)

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
    if (!editor || typing.current?.isOn() || isSame(value, known.current)) return
    known.current = value
    showDocument(editor, asDocument(value))
  }, [editor, value])
  useEffect(() => {
    if (editor?.isEditable === readOnly) editor.setEditable(!readOnly)
  }, [editor, readOnly])
  return editor
}

interface Typing {
  /** Whether something typed is not handed on yet. */
  readonly isOn: () => boolean
  /** Hands on what is left. */
  readonly stop: () => void
}

function followTyping(editor: Editor, onTyped: (value: StoredText) => void): Typing {
  let timer: ReturnType<typeof setTimeout> | null = null
  let pause = leastMilliseconds
  const handOn = () => {
    if (timer === null) return
    clearTimeout(timer)
    timer = null
    const began = performance.now()
    const value = asStored(editor.getJSON())
    pause = Math.min(mostMilliseconds, Math.max(leastMilliseconds, 8 * (performance.now() - began)))
    onTyped(value)
  }
  editor.on('update', () => {
    timer ??= setTimeout(handOn, pause)
  })
  const forget = whileTyping(handOn)
  return {
    isOn: () => timer !== null,
    stop() {
      handOn()
      forget()
    },
  }
}

function isSame(one: StoredText, other: StoredText): boolean {
  if (one.text !== other.text) return false
  return one.doc === other.doc || JSON.stringify(one.doc) === JSON.stringify(other.doc)
}
