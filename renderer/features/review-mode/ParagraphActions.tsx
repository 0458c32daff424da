/** Below a paragraph: what its reader can do with it. */
import { Button, Checkbox } from '@mantine/core'
import { IconMessagePlus, IconPencil, IconUserEdit } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { withRead } from '../../../shared/rules/review-work.ts'
import type { ParagraphId } from '../../../shared/values.ts'
import { newComment, useDesk } from './desk.ts'
import paper from './Paper.module.css'

interface Props {
  readonly id: ParagraphId
  readonly label: string
}

export function ParagraphActions({ id, label }: Props) {
  const { t } = useTranslation()
  const { work, change, suggesting, setCommented, setSuggesting } = useDesk()
  return (
    <fieldset className={paper.actions} aria-label={label}>
      <Checkbox
        size="md"
        className={paper.read ?? ''}
        label={t('reviewMode.read')}
        checked={work.read.includes(id)}
        onChange={({ currentTarget: { checked } }) => change((work) => withRead(work, id, checked))}
      />
      <Button
        size="md"
        leftSection={<IconMessagePlus size={20} aria-hidden />}
        onClick={() => setCommented(newComment(id, 'wording'))}
      >
        {t('reviewMode.comment')}
      </Button>
      <Button
        size="md"
        leftSection={<IconPencil size={20} aria-hidden />}
        disabled={suggesting === id}
        onClick={() => setSuggesting(id)}
      >
        {t('reviewMode.suggest')}
      </Button>
      <Button
        size="md"
        leftSection={<IconUserEdit size={20} aria-hidden />}
        onClick={() => setCommented(newComment(id, 'facts'))}
      >
        {t('reviewMode.facts')}
      </Button>
    </fieldset>
  )
}
