/** What the organisation and its body are called; stored as each field is left. */
import { useTranslation } from 'react-i18next'
import type { Board } from '../../../shared/model/board.ts'
import { useCall } from '../../call.ts'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import { SavedField } from '../../components/SavedField.tsx'
import style from './BoardFacts.module.css'

interface Props {
  readonly board: Board
  readonly locked: boolean
}

export function BoardFacts({ board, locked }: Props) {
  const { t } = useTranslation()
  const update = useCall('board.update')
  const { name, orgnr, bodyName } = board
  const save = (change: Partial<Board>) => update.mutateAsync({ name, orgnr, bodyName, ...change })
  return (
    <>
      <div className={style.facts}>
        <SavedField
          label={t('ui.board.name')}
          value={name}
          onSave={(name) => save({ name })}
          locked={locked}
          required
        />
        <SavedField
          label={t('ui.board.orgnr')}
          value={orgnr}
          placeholder="556123-4567"
          onSave={(orgnr) => save({ orgnr })}
          locked={locked}
        />
        <SavedField
          label={t('ui.board.bodyName')}
          value={bodyName}
          onSave={(bodyName) => save({ bodyName })}
          locked={locked}
          required
        />
      </div>
      <ErrorNote error={update.error} />
    </>
  )
}
