/** The number of the first paragraph, where a paper says another than the body's numbering gives. */
import { NumberInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import type { Minutes } from '../../../shared/model/minutes.ts'
import { useChange } from '../../autosave/useChange.ts'
import { ActionTip } from '../../components/ActionTip.tsx'
import { ErrorNote } from '../../components/ErrorNote.tsx'

interface Props {
  readonly meeting: MeetingDetail
  readonly minutes: Minutes
}

export function FirstParagraph({ meeting, minutes }: Props) {
  const { t } = useTranslation()
  const { change, error } = useChange()
  const [typed, setTyped] = useState<number | string | null>(null)
  const store = async () => {
    if (typed === null) return
    const first = typed === '' ? null : Number(typed)
    if (first !== minutes.firstParagraph) await change('minutes.number', { meeting: meeting.id, first })
    setTyped(null)
  }
  return (
    <div>
      <ActionTip label={t(`registersUi.minutes.firstHelp.${meeting.board.settings.paragraphs}`)}>
        <NumberInput
          label={t('registersUi.minutes.first')}
          value={typed ?? minutes.firstParagraph}
          min={1}
          max={9999}
          allowDecimal={false}
          allowNegative={false}
          hideControls
          clampBehavior="strict"
          onChange={setTyped}
          onBlur={() => void store()}
          onKeyDown={({ key }) => key === 'Enter' && void store()}
        />
      </ActionTip>
      <ErrorNote error={error} />
    </div>
  )
}
