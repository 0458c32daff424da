/** What an examination found in an attachment's file, and what of it does not go into the papers. */
import { Button, Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Attachment, StoredFile } from '../../../shared/model/meeting.ts'
import type { PdfReport } from '../../../shared/model/pack.ts'
import { useRead } from '../../call.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { bytesText } from '../documents/measures.ts'
import style from './Pack.module.css'

interface Props {
  readonly attachment: Attachment & { readonly file: StoredFile }
  readonly onClose: () => void
}

export function FileDialog({ attachment: { file }, onClose }: Props) {
  const { t } = useTranslation()
  const { language } = useRead('app.state', {}).settings
  return (
    <Dialog title={t('pack.file.title')} size={600} onClose={onClose}>
      <dl className={style.facts}>
        <dt>{t('pack.file.name')}</dt>
        <dd>
          {file.fileName} · {bytesText(file.bytes, language)}
        </dd>
        {file.original && (
          <>
            <dt>{t('pack.file.original')}</dt>
            <dd>{file.original.fileName}</dd>
          </>
        )}
        <dt>{t('pack.file.pages')}</dt>
        <dd>{file.pages}</dd>
        {file.report && <Report report={file.report} />}
        <dt>{t('pack.file.hash')}</dt>
        <dd>{file.sha256}</dd>
      </dl>
      {!file.report && file.mediaType !== 'application/pdf' && (
        <p className={style.detail}>{t('pack.file.noReport')}</p>
      )}
      <Group justify="flex-end" mt="lg">
        <Button onClick={onClose} data-autofocus>
          {t('pack.send.close')}
        </Button>
      </Group>
    </Dialog>
  )
}

function Report({ report }: { readonly report: PdfReport }) {
  const { t } = useTranslation()
  const { language } = useRead('app.state', {}).settings
  const percent = new Intl.NumberFormat(language, { style: 'percent' })
  return (
    <>
      <dt>{t('pack.file.sizes')}</dt>
      <dd>{useSizes(report)}</dd>
      <dt>{t('pack.file.version')}</dt>
      <dd>{report.version}</dd>
      <dt>{t('pack.file.text')}</dt>
      <dd>{percent.format(report.textShare)}</dd>
      <dt>{t('pack.file.damage')}</dt>
      <dd>{t(`pack.file.damages.${report.damage}`)}</dd>
      <dt>{t('pack.file.protection')}</dt>
      <dd>{t(`pack.file.protections.${report.encryption}`)}</dd>
      {report.form && (
        <>
          <dt>{t('pack.file.form')}</dt>
          <dd>{t('pack.file.yes')}</dd>
        </>
      )}
      <Signatures signatures={report.signatures} />
      {report.removed.length > 0 && (
        <>
          <dt>{t('pack.file.removed')}</dt>
          <dd className={style.secret}>
            {report.removed.map(({ kind, count }) => `${t(`pack.file.kinds.${kind}`)} (${count})`).join(', ')}
          </dd>
        </>
      )}
      {report.missingFonts.length > 0 && (
        <>
          <dt>{t('pack.file.fonts')}</dt>
          <dd>{report.missingFonts.join(', ')}</dd>
        </>
      )}
    </>
  )
}

function Signatures({ signatures }: Pick<PdfReport, 'signatures'>) {
  const { t } = useTranslation()
  if (signatures.length === 0) return null
  return (
    <>
      <dt>{t('pack.file.signatures')}</dt>
      <dd>
        <ul>
          {signatures.map(({ name, at, coversFile }) => (
            <li key={`${name} ${at}`}>
              {t('pack.file.signature', { name, at: at ?? t('pack.file.signatureUnknown') })},{' '}
              {t(coversFile ? 'pack.file.signatureCovers' : 'pack.file.signatureParts')}
            </li>
          ))}
        </ul>
        <p className={style.detail}>{t('pack.file.signaturesNote')}</p>
      </dd>
    </>
  )
}

/** "210 × 297 mm (12 s), 420 × 297 mm (1 s)" */
function useSizes({ sizes }: PdfReport): string {
  const { t } = useTranslation()
  const millimetres = (points: number) => Math.round((points / 72) * 25.4)
  return sizes
    .map(({ width, height, pages }) => {
      const size = t('pack.file.size', { width: millimetres(width), height: millimetres(height) })
      return sizes.length === 1 ? size : t('pack.file.sizePages', { size, count: pages })
    })
    .join(', ')
}
