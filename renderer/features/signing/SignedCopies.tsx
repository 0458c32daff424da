/** The signed copies: what each is, who has signed it, what a careful person should know, and the ways to it. */
import { Button } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import { useCallback, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dateText } from '../../../shared/documents/format.ts'
import { remarkText, signerText, standingText } from '../../../shared/i18n/signing-text.ts'
import type { PdfSignature, SignedCopy } from '../../../shared/model/sign-off.ts'
import { useRead } from '../../call.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { keyed } from '../../components/keyed.ts'
import { PdfView } from '../../components/pdf/PdfView.tsx'
import { storedSource } from '../../components/pdf/source.ts'
import { dayOf } from '../../today.ts'
import viewer from '../attachments/Viewer.module.css'
import { ViewerBar } from '../attachments/ViewerBar.tsx'
import { bytesText } from '../documents/measures.ts'
import style from './Signing.module.css'

interface Props {
  readonly copies: readonly SignedCopy[]
  readonly onSave: (copy: SignedCopy) => void
}

export function SignedCopies({ copies, onSave }: Props) {
  const { t } = useTranslation()
  const [shown, setShown] = useState<SignedCopy | null>(null)
  if (copies.length === 0) return null
  return (
    <>
      <ul className={style.copies} aria-label={t('signing.copies')}>
        {copies.toReversed().map((copy) => (
          <Copy key={copy.id} copy={copy} onShow={() => setShown(copy)} onSave={() => onSave(copy)} />
        ))}
      </ul>
      {copies.some(({ signatures }) => signatures.length > 0) && (
        <p className={style.hint}>{t('signing.notTrusted')}</p>
      )}
      {shown && <CopyViewer copy={shown} onClose={() => setShown(null)} />}
    </>
  )
}

interface CopyProps {
  readonly copy: SignedCopy
  readonly onShow: () => void
  readonly onSave: () => void
}

function Copy({ copy, onShow, onSave }: CopyProps) {
  const { t } = useTranslation()
  const { language } = useRead('app.state', {}).settings
  const { kind, file, pages, bytes, addedAt, by, signatures, remarks, sha256 } = copy
  const date = dateText(dayOf(new Date(addedAt)), language)
  const facts = [
    t(`signing.kind.${kind}`),
    t('meeting.pages', { count: pages }),
    bytesText(bytes, language),
    t('signing.added', { date, by }),
  ]
  return (
    <li className={style.copy}>
      <div className={style.row}>
        <div>
          <h3 className={style.name}>{file}</h3>
          <p className={style.meta}>{facts.join(' · ')}</p>
        </div>
        <div className={style.ways}>
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={t('signing.showName', { file })}
            onClick={onShow}
          >
            {t('signing.show')}
          </Button>
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={t('signing.saveName', { file })}
            onClick={onSave}
          >
            {t('signing.save')}
          </Button>
        </div>
      </div>
      {signatures.length > 0 && (
        <ul className={style.signatures} aria-label={t('signing.signatures', { file })}>
          {keyed(signatures).map(([key, signature]) => (
            <Signature key={key} signature={signature} />
          ))}
        </ul>
      )}
      {keyed(remarks).map(([key, remark]) => (
        <p key={key} className={style.remark}>
          <IconAlertTriangle size={15} aria-hidden />
          {remarkText(remark, t)}
        </p>
      ))}
      <p className={style.sha}>{t('signing.sha', { sha256 })}</p>
    </li>
  )
}

function Signature({ signature }: { readonly signature: PdfSignature }) {
  const { t } = useTranslation()
  const Icon = signature.intact ? IconCircleCheck : IconAlertTriangle
  return (
    <li className={style.signature} data-intact={signature.intact}>
      <Icon size={16} aria-hidden />
      <span>
        <strong>{signerText(signature, t, localMoment(signature.at))}</strong>
        <span className={style.standing}>{standingText(signature, t)}</span>
      </span>
    </li>
  )
}

/** "2026-02-20T10:30" where the computer stands. */
function localMoment(at: string | null): string {
  if (at === null) return ''
  const moment = new Date(at)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${dayOf(moment)}T${two(moment.getHours())}:${two(moment.getMinutes())}`
}

function CopyViewer({ copy, onClose }: { readonly copy: SignedCopy; readonly onClose: () => void }) {
  const { sha256, bytes, file: fileName } = copy
  const mediaType = mediaTypeOf(fileName)
  const source = useCallback(
    () => storedSource({ sha256, bytes, fileName, mediaType }),
    [sha256, bytes, fileName, mediaType],
  )
  return (
    <Dialog fullPage title={fileName} onClose={onClose}>
      <ViewerBar place={null} turning={null} note={fileName} onClose={onClose} />
      <div className={viewer.pages}>
        <PdfView title={fileName} source={source} turns={{}} zoom="page" />
      </div>
    </Dialog>
  )
}

function mediaTypeOf(fileName: string): 'image/jpeg' | 'image/png' | 'application/pdf' {
  if (/\.jpe?g$/i.test(fileName)) return 'image/jpeg'
  return /\.png$/i.test(fileName) ? 'image/png' : 'application/pdf'
}
