/** The top of an agenda as the organisation's settings have it, beside them as they change. */
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Organisation } from '../../../shared/model/board.ts'
import { useRead } from '../../call.ts'
import { DocumentPreview } from '../../components/DocumentPreview.tsx'
import { useShownBody } from '../../shown-body.ts'
import { today } from '../../today.ts'
import style from './LookSample.module.css'
import { lookSample } from './look-sample.ts'

export function LookSample({ organisation }: { readonly organisation: Organisation }) {
  const { t } = useTranslation()
  const { board } = useRead('board.get', useShownBody())
  const document = useMemo(() => lookSample({ ...board, ...organisation }, today()), [board, organisation])
  return (
    <section className={style.sample} aria-label={t('registersUi.look.sample')}>
      <h2 className={style.title}>{t('registersUi.look.sample')}</h2>
      <div className={style.page}>
        <DocumentPreview document={document} />
      </div>
    </section>
  )
}
