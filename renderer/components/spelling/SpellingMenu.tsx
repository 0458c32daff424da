/** What can be done about a misspelled word: take a suggestion, or let the word be right from now on. */
import { Menu } from '@mantine/core'
import type { Editor } from '@tiptap/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../call.ts'
import { type Place, PlacedMenu } from '../PlacedMenu.tsx'
import style from './SpellingMenu.module.css'
import type { Misspelled } from './spelling-marks.ts'
import { learn } from './word-cache.ts'

interface Props {
  readonly editor: Editor
  readonly found: Misspelled
  readonly onClose: () => void
}

/** Opens when the suggestions are there. */
export function SpellingMenu({ editor, found: { word, from, to }, onClose }: Props) {
  const { t } = useTranslation()
  const suggestions = useSuggestions(word)
  const place = placeOf(editor, from)
  const take = (suggestion: string) => {
    editor.chain().focus().insertContentAt({ from, to }, suggestion).run()
    onClose()
  }
  const close = () => {
    editor.commands.focus()
    onClose()
  }
  if (!suggestions) return null
  return (
    <PlacedMenu at={place} label={t('spelling.menu', { word })} onClose={close}>
      {suggestions.map((suggestion) => (
        <Menu.Item key={suggestion} className={style.suggestion} onClick={() => take(suggestion)}>
          {suggestion}
        </Menu.Item>
      ))}
      {suggestions.length === 0 && <Menu.Label>{t('spelling.none')}</Menu.Label>}
      <Menu.Divider />
      <Menu.Item onClick={() => void learn(word).then(close)}>{t('spelling.learn', { word })}</Menu.Item>
    </PlacedMenu>
  )
}

/** Null until they are there. */
function useSuggestions(word: string): readonly string[] | null {
  const [suggestions, setSuggestions] = useState<readonly string[] | null>(null)
  useEffect(() => {
    let isWanted = true
    const show = (found: readonly string[]) => {
      if (isWanted) setSuggestions(found)
    }
    call('spelling.suggest', { word }).then(show, () => show([]))
    return () => {
      isWanted = false
    }
  }, [word])
  return suggestions
}

function placeOf({ view }: Editor, position: number): Place {
  const { left, bottom } = view.coordsAtPos(position)
  return { x: left, y: bottom }
}
