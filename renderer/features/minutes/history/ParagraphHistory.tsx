/** What paragraphs said before: their versions at the left, what became of one of them at the right. */
import { Button, Select } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Minutes } from '../../../../shared/model/minutes.ts'
import type { ParagraphVersion } from '../../../../shared/model/paragraph-version.ts'
import type { ParagraphId } from '../../../../shared/values.ts'
import { useChange } from '../../../autosave/useChange.ts'
import { useRead } from '../../../call.ts'
import { Dialog } from '../../../components/Dialog.tsx'
import { ErrorNote } from '../../../components/ErrorNote.tsx'
import { useOfferUndo } from '../../../components/Undo.tsx'
import style from './ParagraphHistory.module.css'
import { VersionChanges } from './VersionChanges.tsx'
import { VersionList } from './VersionList.tsx'
import { whenText } from './when-text.ts'

interface Props {
  readonly minutes: Minutes
  readonly first: ParagraphId
  /** Signed, ready to be signed, or open for reading only. */
  readonly locked: boolean
  readonly onClose: () => void
}

export function ParagraphHistory({ minutes, first, locked, onClose }: Props) {
  const { t } = useTranslation()
  const [id, setId] = useState(first)
  const numberOf = (index: number) => minutes.firstParagraph + index
  const index = minutes.paragraphs.findIndex((paragraph) => paragraph.id === id)
  const choices = minutes.paragraphs.map((paragraph, at) => ({
    value: String(paragraph.id),
    label: `§ ${numberOf(at)} ${paragraph.title || t('versions.untitled')}`,
  }))
  return (
    <Dialog title={t('versions.title')} size={1080} onClose={onClose}>
      <div className={style.body}>
        <Select
          label={t('versions.paragraph')}
          className={style.paragraph ?? ''}
          data={choices}
          value={String(id)}
          allowDeselect={false}
          searchable
          nothingFoundMessage="–"
          comboboxProps={{ withinPortal: true }}
          onChange={(value) => setId((Number(value) as ParagraphId) || id)}
        />
        <Versions
          key={id}
          id={id}
          number={numberOf(index)}
          minutes={minutes}
          locked={locked}
          onClose={onClose}
        />
      </div>
    </Dialog>
  )
}

interface VersionsProps extends Omit<Props, 'first'> {
  readonly id: ParagraphId
  readonly number: number
}

function Versions({ id, number, minutes, locked, onClose }: VersionsProps) {
  const { t } = useTranslation()
  const versions = useRead('paragraph.versions', { id })
  const { change, error } = useChange()
  const offerUndo = useOfferUndo()
  const [at, setAt] = useState(versions.length > 1 ? 1 : 0)
  const chosen = versions[at]
  if (versions.length < 2 || !chosen)
    return (
      <>
        <p className={style.none}>{t('versions.only')}</p>
        <div className={style.foot}>
          <Button data-autofocus onClick={onClose}>
            {t('versions.close')}
          </Button>
        </div>
      </>
    )
  const restore = async ({ id: version }: ParagraphVersion) => {
    if (version === null) return
    if ((await change('paragraph.restoreVersion', { id, version })) === undefined) return
    offerUndo({ text: t('versions.restored', { number, when: whenText(chosen, t) }) })
    onClose()
  }
  return (
    <>
      <div className={style.columns}>
        <VersionList versions={versions} chosen={at} onChoose={setAt} />
        <VersionChanges key={at} versions={versions} chosen={at} attendance={minutes.attendance} />
      </div>
      <ErrorNote error={error} />
      <div className={style.foot}>
        {locked && <p className={style.locked}>{t('versions.locked')}</p>}
        <Button onClick={onClose}>{t('versions.close')}</Button>
        {!locked && (
          <Button variant="filled" disabled={at === 0} onClick={() => void restore(chosen)}>
            {t('versions.restore')}
          </Button>
        )}
      </div>
    </>
  )
}
