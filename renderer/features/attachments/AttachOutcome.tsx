/** What came of adding files: each that was refused with its reason, what was left out, where it was cancelled. */
import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { AppError } from '../../../shared/errors.ts'
import type { GatheredFiles } from '../../../shared/model/state.ts'
import type { ItemId } from '../../../shared/values.ts'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import type { Attaching } from '../agenda/useAttach.ts'
import { PasswordPrompt } from '../pack/PasswordPrompt.tsx'
import style from './AttachOutcome.module.css'

interface Props {
  readonly item: ItemId
  readonly attaching: Attaching
}

export function AttachOutcome({ item, attaching }: Props) {
  const { t } = useTranslation()
  const { refused, error, stopped, gathered, ...outcome } = attaching.outcome
  if (outcome.item !== item) return null
  const told =
    refused.length > 0 ||
    error !== null ||
    stopped ||
    (gathered && (gathered.files.length === 0 || gathered.leftOut.count > 0))
  return (
    <div className={style.outcome}>
      <ErrorNote error={error} />
      {stopped && (
        <p className={style.told} role="status">
          {t('attachments.outcome.stopped', stopped)}
        </p>
      )}
      {gathered && <LeftOut gathered={gathered} />}
      {refused.map(({ file, fileName, code, params }) =>
        code === 'ATTACHMENT_PASSWORD' || code === 'WRONG_PASSWORD' ? (
          <PasswordPrompt
            key={file}
            fileName={fileName}
            isWrong={code === 'WRONG_PASSWORD'}
            onPassword={(password) => void attaching.unlock(file, password)}
          />
        ) : (
          <ErrorNote key={file} error={new AppError(code, params)} />
        ),
      )}
      {told && (
        <Button size="compact-sm" variant="subtle" className={style.read ?? ''} onClick={attaching.dismiss}>
          {t('attachments.outcome.dismiss')}
        </Button>
      )}
    </div>
  )
}

function LeftOut({ gathered: { files, leftOut } }: { readonly gathered: GatheredFiles }) {
  const { t } = useTranslation()
  const { count, names } = leftOut
  const listed = names.join(', ')
  const told = count > names.length ? t('attachments.outcome.more', { names: listed }) : listed
  return (
    <>
      {files.length === 0 && (
        <p className={style.told} role="status">
          {t('attachments.outcome.none')}
        </p>
      )}
      {count > 0 && (
        <p className={style.told} role="status">
          {t('attachments.outcome.leftOut', { count, names: told })}
        </p>
      )}
    </>
  )
}
