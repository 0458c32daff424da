/** The right column: the follow-up report as it is printed. */

import { useDeferredValue, useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { sectionNumbers } from '../../../shared/accounts/section-numbers.ts'
import { followUpDocument } from '../../../shared/documents/accounts/follow-up-report.ts'
import type { FollowUp } from '../../../shared/model/accounts.ts'
import { withIndicatorDrafts } from '../../autosave/account-drafts.ts'
import { useAccountDrafts } from '../../autosave/autosave.ts'
import { useRead } from '../../call.ts'
import { DocumentPreview } from '../../components/DocumentPreview.tsx'
import { scrollsByKeys } from '../../components/scrolls-by-keys.ts'
import { useShownBody } from '../../shown-body.ts'
import type { AccountTabProps } from '../accounts/tab-props.ts'
import columns from '../meeting/columns.module.css'
import { documentWords } from '../meeting/pack.ts'

interface Props extends AccountTabProps {
  readonly report: FollowUp
  /** The section to keep in view, from 0; null for none. */
  readonly section: number | null
}

export function FollowUpPreview({ report, section, ...properties }: Props) {
  const { t } = useTranslation()
  const shown = useDeferredValue(report)
  const document = useDocument(shown, properties)
  const desk = useRef<HTMLElement>(null)
  const number = section === null ? undefined : sectionNumbers(shown.sections)[section]
  useEffect(() => {
    if (number === undefined) return
    const headings = desk.current?.querySelectorAll<HTMLElement>('h2, h3, h4') ?? []
    const heading = [...headings].find(({ textContent }) => `${textContent} `.startsWith(`${number} `))
    heading?.scrollIntoView({ block: 'nearest' })
  }, [number])
  return (
    <section
      className={columns.preview}
      aria-label={t('accountsMore.followUp.preview')}
      {...scrollsByKeys}
      data-printed
      ref={desk}
    >
      <DocumentPreview document={document} />
    </section>
  )
}

/** The document with all that is typed, as an export would write it now. */
function useDocument(followUp: FollowUp, { data, basis, period }: AccountTabProps) {
  const { board } = useRead('board.get', useShownBody())
  const drafts = useAccountDrafts()
  const stored = useRead('accounts.scorecard', {})
  const locked = useRead('accounts.locked', {})
  return useMemo(
    () =>
      followUpDocument(
        {
          board,
          data,
          ...basis,
          followUp,
          scorecard: [...withIndicatorDrafts(stored, drafts)],
          seal: locked.find((report) => report.period === period)?.sha256 ?? null,
        },
        documentWords,
      ),
    [board, data, basis, followUp, stored, drafts, locked, period],
  )
}
