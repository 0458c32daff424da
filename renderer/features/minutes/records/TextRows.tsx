/** Records that are a text, a line or a mark: case number, presenters, documents, recipients, adjusted at once. */
import { useTranslation } from 'react-i18next'
import { orderOfPutting } from '../../../../shared/documents/order-of-putting.ts'
import { LineField, ProseField } from '../../../autosave/Fields.tsx'
import { RecordEntry, RecordRow } from './RecordRow.tsx'
import style from './Records.module.css'
import type { RecordsEditing } from './useRecords.ts'

interface Props {
  readonly editing: RecordsEditing
  /** The row is not wanted any more. */
  readonly onClose: () => void
}

type LineKind = 'caseNumber' | 'presenters' | 'secrecy'
type ProseKind = 'earlier' | 'documents' | 'recipients'

export function LineRow({ kind, editing, onClose }: Props & { readonly kind: LineKind }) {
  const { t } = useTranslation()
  const label = t(`records.kind.${kind}`)
  return (
    <RecordRow kind={kind} label={label}>
      <Closable {...{ kind, editing, onClose }}>
        <LineField
          label={label}
          placeholder={t(`records.hint.${kind}`)}
          value={editing.records[kind]}
          onChange={(text) => editing.set({ [kind]: text })}
        />
      </Closable>
    </RecordRow>
  )
}

export function ProseRow({ kind, editing, onClose }: Props & { readonly kind: ProseKind }) {
  const { t } = useTranslation()
  const label = t(`records.kind.${kind}`)
  return (
    <RecordRow kind={kind} label={label}>
      <Closable {...{ kind, editing, onClose }}>
        <ProseField
          label={label}
          placeholder={t(`records.hint.${kind}`)}
          value={editing.records[kind]}
          onChange={(text) => editing.set({ [kind]: text })}
        />
      </Closable>
    </RecordRow>
  )
}

/** Propositionsordning: typed, or proposed from what was moved. */
export function OrderRow({ editing, onClose }: Props) {
  const { t } = useTranslation()
  const { records, voice, set } = editing
  const proposed = orderOfPutting(records, voice)
  const label = t('records.kind.order')
  return (
    <RecordRow kind="order" label={label}>
      <Closable kind="order" {...{ editing, onClose }}>
        <ProseField
          key={records.order === proposed ? 'proposed' : 'own'}
          label={label}
          placeholder={t('records.hint.order')}
          value={records.order}
          onChange={(order) => set({ order })}
        />
        {proposed !== '' && proposed !== records.order && (
          <button type="button" className={style.quiet} onClick={() => set({ order: proposed })}>
            {t(records.order === '' ? 'records.order.propose' : 'records.order.proposeAgain')}
          </button>
        )}
      </Closable>
    </RecordRow>
  )
}

/** Omedelbart justerad. */
export function AtOnceRow({ editing, onClose }: Props) {
  const { t } = useTranslation()
  const label = t('records.kind.adjustedAtOnce')
  return (
    <RecordRow kind="adjustedAtOnce" label={label}>
      <RecordEntry
        label={label}
        removeLabel={t('records.remove', { record: label })}
        onRemove={() => {
          editing.set({ adjustedAtOnce: false })
          onClose()
        }}
      >
        <span className={style.words}>{t('records.atOnce')}</span>
      </RecordEntry>
    </RecordRow>
  )
}

interface ClosableProps extends Props {
  readonly kind: LineKind | ProseKind | 'order'
  readonly children: React.ReactNode
}

function Closable({ kind, editing, onClose, children }: ClosableProps) {
  const { t } = useTranslation()
  const record = t(`records.kind.${kind}`)
  return (
    <RecordEntry
      label={record}
      removeLabel={t('records.remove', { record })}
      onRemove={() => {
        if (editing.records[kind] !== '') editing.remove({ [kind]: '' }, record)
        onClose()
      }}
    >
      {children}
    </RecordEntry>
  )
}
