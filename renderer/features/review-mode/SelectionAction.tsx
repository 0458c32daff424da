/** Above marked words: the button that comments on them. */
import { Button, Portal } from '@mantine/core'
import { IconMessagePlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { newComment, useDesk } from './desk.ts'
import { useMarkedWords } from './marks.ts'
import style from './ReviewMode.module.css'

export function SelectionAction() {
  const { t } = useTranslation()
  const { setCommented } = useDesk()
  const marked = useMarkedWords()
  if (!marked) return null
  const { paragraph, field, words, x, y } = marked
  return (
    <Portal target="main">
      <Button
        className={style.selection ?? ''}
        size="md"
        variant="filled"
        style={{ left: x, top: Math.max(y - 50, 4) }}
        leftSection={<IconMessagePlus size={18} aria-hidden />}
        aria-label={t('reviewMode.commentWords')}
        // The words stay marked while the button is pressed.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => {
          setCommented(newComment(paragraph, 'wording', { field, words }))
          document.getSelection()?.removeAllRanges()
        }}
      >
        {t('reviewMode.comment')}
      </Button>
    </Portal>
  )
}
