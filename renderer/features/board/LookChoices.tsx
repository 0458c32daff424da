/** What running text is set in, and room for the binder. */
import { Checkbox, Radio } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Look } from '../../../shared/model/board.ts'
import style from './Organisation.module.css'
import type { LookChange } from './useOrganisation.ts'

interface Props {
  readonly look: Look
  readonly locked: boolean
  readonly onSave: (change: LookChange) => Promise<unknown>
}

export function LookChoices({ look, locked, onSave }: Props) {
  const { t } = useTranslation()
  // What is chosen shows at once; what can't be stored goes back.
  const [chosen, setChosen] = useState<LookChange>({})
  const { face, binding } = { ...look, ...chosen }
  const save = (change: LookChange) => {
    setChosen({ ...chosen, ...change })
    onSave(change).then(
      () => setChosen({}),
      () => setChosen({}),
    )
  }
  return (
    <div className={style.choices}>
      <Radio.Group
        label={t('registersUi.look.face')}
        value={face}
        onChange={(value) => save({ face: value === 'sans' ? 'sans' : 'serif' })}
      >
        <div className={style.radios}>
          {Look.shape.face.options.map((each) => (
            <Radio
              key={each}
              value={each}
              label={t(`registersUi.look.faces.${each}`)}
              data-face={each}
              disabled={locked}
            />
          ))}
        </div>
      </Radio.Group>
      <Checkbox
        label={t('registersUi.look.binding')}
        description={t('registersUi.look.bindingHelp')}
        checked={binding}
        disabled={locked}
        onChange={({ currentTarget }) => save({ binding: currentTarget.checked })}
      />
    </div>
  )
}
