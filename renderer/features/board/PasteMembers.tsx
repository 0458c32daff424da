/** A member list from a spreadsheet or a letter: pasted, shown as it was understood, corrected, then added. */
import { Button, Group, Select, Textarea } from '@mantine/core'
import { type SubmitEvent, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Body, BodyKind } from '../../../shared/model/board.ts'
import type { BodyId } from '../../../shared/values.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import style from './Paste.module.css'
import { PasteTable } from './PasteTable.tsx'
import { countOf, type PasteRow } from './paste-rows.ts'
import { usePaste } from './usePaste.ts'

interface Props {
  readonly bodies: readonly Body[]
  /** The one to begin with. */
  readonly body: BodyId
  readonly onDone: () => void
}

export function PasteMembers({ bodies, body: given, onDone }: Props) {
  const { t } = useTranslation()
  const [body, setBody] = useState(given)
  return (
    <Dialog title={t('registersUi.paste.title')} size={1080} onClose={onDone}>
      <Suspense>
        <PasteForm body={body} kind={bodies.find(({ id }) => id === body)?.kind} onDone={onDone}>
          {bodies.length > 1 && (
            <Select
              className={style.body ?? ''}
              label={t('registersUi.people.body')}
              value={String(body)}
              data={bodies.map(({ id, name }) => ({ value: String(id), label: name }))}
              onChange={(value) => setBody(Number(value) as BodyId)}
            />
          )}
        </PasteForm>
      </Suspense>
    </Dialog>
  )
}

interface FormProps {
  readonly body: BodyId
  readonly kind: BodyKind | undefined
  readonly onDone: () => void
  /** Stands over the list. */
  readonly children: React.ReactNode
}

function PasteForm({ body, kind, onDone, children }: FormProps) {
  const { t } = useTranslation()
  const { text, change, rows, adding, toggle, correct, store, error, running } = usePaste(body, onDone)
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    store()
  }
  return (
    <form className={style.form} onSubmit={submit} noValidate>
      {children}
      <Textarea
        label={t('registersUi.paste.list')}
        description={t('registersUi.paste.help')}
        placeholder={t('registersUi.paste.example')}
        value={text}
        rows={rows.length > 0 ? 4 : 8}
        spellCheck={false}
        data-autofocus
        onChange={({ currentTarget }) => change(currentTarget.value)}
      />
      {rows.length > 0 && (
        <>
          <Summary rows={rows} />
          <PasteTable rows={rows} kind={kind} onToggle={toggle} onCorrect={correct} />
        </>
      )}
      <ErrorNote error={error} />
      <Group justify="flex-end">
        <Button variant="subtle" color="gray" onClick={onDone}>
          {t('ui.cancel')}
        </Button>
        <Button type="submit" variant="filled" disabled={adding.length === 0} loading={running}>
          {t('registersUi.paste.add', { count: adding.length })}
        </Button>
      </Group>
    </form>
  )
}

function Summary({ rows }: { readonly rows: readonly PasteRow[] }) {
  const { t } = useTranslation()
  const states = ['added', 'known', 'left', 'nobody'] as const
  const parts = states.flatMap((state) => {
    const count = countOf(rows, state)
    return count > 0 || state === 'added' ? [t(`registersUi.paste.count.${state}`, { count })] : []
  })
  return (
    <p className={style.summary} role="status">
      {parts.join(', ')}.
    </p>
  )
}
