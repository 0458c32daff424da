/** A text field whose text can have lists, tables, links, bold and italic; it looks as what is printed of it. */
import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useImperativeHandle,
  useRef,
  useState,
} from 'react'
import type { StoredText } from '../../../shared/rich-text/stored.ts'
import { useSpelling } from '../spelling/useSpelling.tsx'
import type { LeftOut } from './clean-paste.ts'
import { LinkForm } from './LinkForm.tsx'
import { PasteNote } from './PasteNote.tsx'
import style from './RichField.module.css'
import { Toolbar } from './Toolbar.tsx'
import { useRichEditor } from './useRichEditor.ts'

export interface RichFieldHandle {
  readonly focus: () => void
  /** The focus, with the place to write after all that is there. */
  readonly focusEnd: () => void
}

interface Props {
  /** Names the field for a screen reader, and in an empty field unless there is a placeholder. */
  readonly label: string
  readonly value: StoredText
  readonly onChange: (value: StoredText) => void
  readonly placeholder?: string
  /** In running text, or as a field of a form. */
  readonly look?: 'body' | 'form'
  /** Where the bar stands while the field is written in. */
  readonly bar?: 'above' | 'below'
  readonly readOnly?: boolean
  readonly ref?: RefObject<RichFieldHandle | null>
}

type Note = LeftOut | 'tooLong' | null

export function RichField({
  label,
  value,
  onChange,
  placeholder = label,
  look = 'body',
  bar: place = 'above',
  readOnly = false,
  ref,
}: Props) {
  const host = useRef<HTMLDivElement>(null)
  const bar = useRef<HTMLDivElement>(null)
  const [isActive, setActive] = useState(false)
  const [isLinking, setLinking] = useState(false)
  const [note, setNote] = useState<Note>(null)
  const editor = useRichEditor(host, {
    value,
    onChange,
    readOnly,
    onLeftOut: setNote,
    onTooLong: () => setNote('tooLong'),
  })
  const spelling = useSpelling(editor)
  useImperativeHandle(
    ref,
    () => ({ focus: () => host.current?.focus(), focusEnd: () => host.current && focusEnd(host.current) }),
    [],
  )

  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (currentTarget.contains(relatedTarget)) return
    setActive(false)
    setLinking(false)
    setNote(null)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey && event.key === 'F10') bar.current?.querySelector('button')?.focus()
    else if ((event.ctrlKey || event.metaKey) && event.shiftKey && event.key.toLowerCase() === 'k')
      setLinking(true)
    else if (event.key !== 'F7' || !spelling.next()) return
    event.preventDefault()
    event.stopPropagation()
  }
  const tools = editor && isActive && !readOnly && (
    <div className={style.place} data-place={place}>
      {isLinking ? (
        <LinkForm editor={editor} onDone={() => setLinking(false)} />
      ) : (
        <Toolbar editor={editor} label={label} bar={bar} onLink={() => setLinking(true)} />
      )}
    </div>
  )
  const { onContextMenu } = spelling
  const within = { onFocus: () => setActive(true), onBlur, onKeyDown, onContextMenu }
  const named = {
    'aria-label': label,
    'aria-multiline': true,
    'aria-readonly': readOnly,
    'aria-placeholder': placeholder,
    'aria-keyshortcuts': 'Alt+F10',
    'data-placeholder': placeholder,
    lang: 'sv',
  }
  return (
    <div className={style.root} {...within}>
      {place === 'above' && tools}
      {/* Its content is the editor's, and what makes it a text field. */}
      <div className={style.field} data-look={look} ref={host} {...named} />
      {place === 'below' && tools}
      {spelling.menu}
      <PasteNote note={note} />
    </div>
  )
}

function focusEnd(field: HTMLElement): void {
  field.focus()
  const selection = getSelection()
  selection?.selectAllChildren(field)
  selection?.collapseToEnd()
}
