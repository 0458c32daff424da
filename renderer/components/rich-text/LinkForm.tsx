/** Asks where a link leads, in the place of the bar. */
import { Button } from '@mantine/core'
import type { Editor } from '@tiptap/core'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { setLink, unsetLink } from './commands.ts'
import { holdSelection } from './held-selection.ts'
import { addressFrom } from './link-address.ts'
import style from './RichField.module.css'

interface Props {
  readonly editor: Editor
  readonly onDone: () => void
}

export function LinkForm({ editor, onDone }: Props) {
  const { t } = useTranslation()
  const { href } = editor.getAttributes('link')
  const current = typeof href === 'string' ? href : ''
  const [address, setAddress] = useState(current)
  const [tried, setTried] = useState(false)
  const found = addressFrom(address)
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    input.current?.focus()
    return holdSelection(editor)
  }, [editor])

  const leave = () => {
    editor.commands.focus()
    onDone()
  }
  const link = () => {
    setTried(true)
    if (!found) return
    setLink(editor, found)
    onDone()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return
    event.preventDefault()
    event.nativeEvent.stopImmediatePropagation()
    if (event.key === 'Enter') link()
    else leave()
  }
  return (
    <div className={style.bar}>
      <input
        className={style.address}
        aria-label={t('richText.link.address')}
        aria-invalid={tried && !found}
        placeholder={t('richText.link.hint')}
        value={address}
        ref={input}
        maxLength={2000}
        onChange={({ currentTarget }) => setAddress(currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {tried && !found && (
        <span role="alert" className={style.wrong}>
          {t('richText.link.wrong')}
        </span>
      )}
      <Button size="compact-sm" variant="filled" onClick={link}>
        {t('richText.link.set')}
      </Button>
      {current !== '' && (
        <Button
          size="compact-sm"
          onClick={() => {
            unsetLink(editor)
            onDone()
          }}
        >
          {t('richText.link.unset')}
        </Button>
      )}
    </div>
  )
}
