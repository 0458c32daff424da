/** Opens the history of a paragraph: from its editor, the palette and the menu; from the lines over the minutes where there is no editor. */
import { Button } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Minutes } from '../../../../shared/model/minutes.ts'
import type { ParagraphId } from '../../../../shared/values.ts'
import { saveAll } from '../../../autosave/autosave.ts'
import { queryClient } from '../../../call.ts'
import { useCommand } from '../../../commands.ts'
import type { MinutesPart } from '../minutes-part.ts'
import style from './HistoryPlace.module.css'
import { ParagraphHistory } from './ParagraphHistory.tsx'

interface Props {
  readonly minutes: Minutes
  readonly part: MinutesPart
  readonly locked: boolean
}

export function HistoryPlace({ minutes, part, locked }: Props) {
  const { t } = useTranslation()
  const [shown, setShown] = useState<ParagraphId | null>(null)
  const [first] = minutes.paragraphs
  const open = async () => {
    // What can't be stored now is told at the corner of the page; the versions are those that are stored.
    await saveAll().catch(() => undefined)
    // Typing tells no read that it has become old.
    queryClient.removeQueries({ queryKey: ['paragraph.versions'] })
    setShown((minutes.paragraphs.find(({ id }) => id === part) ?? first)?.id ?? null)
  }
  useCommand('paragraphHistory', first ? () => void open() : null)
  return (
    <>
      {locked && first && (
        <div className={style.bar}>
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconHistory size={16} />}
            onClick={() => void open()}
          >
            {t('versions.openAll')}
          </Button>
        </div>
      )}
      {shown !== null && (
        <ParagraphHistory minutes={minutes} first={shown} locked={locked} onClose={() => setShown(null)} />
      )}
    </>
  )
}
