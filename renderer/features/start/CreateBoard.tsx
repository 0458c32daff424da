/** The few facts that a new board file begins with. */
import { Button, SegmentedControl, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type SubmitEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { BodyKind, usualBodyName } from '../../../shared/model/board.ts'
import { useCall, useRead } from '../../call.ts'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import { SavedField } from '../../components/SavedField.tsx'
import style from './StartPage.module.css'
import { createBoard } from './useOpenBoard.ts'

export function CreateBoard({ onCancel }: { readonly onCancel: () => void }) {
  const { t } = useTranslation()
  const [name, setName] = useState('')
  const [kind, setKind] = useState<BodyKind>('company')
  const [orgnr, setOrgnr] = useState('')
  const [bodyName, setBodyName] = useState<string | null>(null)
  const [nameMissing, setNameMissing] = useState(false)
  const { userName } = useRead('app.state', {}).settings
  const settings = useCall('app.settings')
  const creation = useMutation({ mutationFn: createBoard })

  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setNameMissing(name.trim() === '')
    if (name.trim() === '') return
    creation.mutate({ name, kind, orgnr, bodyName: bodyName?.trim() || usualBodyName[kind] })
  }

  return (
    <form
      className={style.form}
      onSubmit={submit}
      noValidate
      aria-label={t('ui.create.title')}
      onKeyDown={({ key }) => key === 'Escape' && onCancel()}
    >
      <h2>{t('ui.create.title')}</h2>
      <TextInput
        label={t('ui.board.name')}
        value={name}
        error={nameMissing && t('ui.create.nameMissing')}
        data-autofocus
        autoFocus
        required
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <fieldset className={style.kind}>
        <legend>{t('ui.create.kind')}</legend>
        <SegmentedControl
          value={kind}
          onChange={setKind}
          data={BodyKind.options.map((kind) => ({ value: kind, label: t(`ui.board.kinds.${kind}`) }))}
        />
        <p>{t(`ui.create.kindHelp.${kind}`)}</p>
      </fieldset>
      <div className={style.pair}>
        <TextInput
          label={t('ui.board.orgnr')}
          value={orgnr}
          placeholder="556123-4567"
          onChange={({ currentTarget }) => setOrgnr(currentTarget.value)}
        />
        <TextInput
          label={t('ui.board.bodyName')}
          value={bodyName ?? usualBodyName[kind]}
          onChange={({ currentTarget }) => setBodyName(currentTarget.value)}
        />
      </div>
      <SavedField
        label={t('ui.settings.userName')}
        description={t('ui.settings.userNameHelp')}
        value={userName}
        onSave={(userName) => settings.mutateAsync({ userName })}
      />
      <ErrorNote error={creation.error ?? settings.error} />
      <div className={style.actions}>
        <Button type="submit" variant="filled" loading={creation.isPending}>
          {t('ui.create.submit')}
        </Button>
        <Button variant="subtle" color="gray" onClick={onCancel}>
          {t('ui.cancel')}
        </Button>
      </div>
    </form>
  )
}
