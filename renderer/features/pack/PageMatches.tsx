/** The pages of a new version against those before; a person may correct what the comparison says. */
import { Checkbox, UnstyledButton } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Comparison, PageMatch } from '../../../shared/model/pack.ts'
import { changePage } from '../../../shared/rules/change-page.ts'
import type { AttachmentId, FileToken } from '../../../shared/values.ts'
import { scrollsByKeys } from '../../components/scrolls-by-keys.ts'
import table from '../../components/Table.module.css'
import { ChipSelect } from '../meeting/ChipSelect.tsx'
import style from './Pack.module.css'
import { PagePictures } from './PagePictures.tsx'

interface Props {
  readonly comparison: Comparison
  /** The numbers that the former pages have in what was sent. */
  readonly numbers: readonly string[]
  readonly onChange: (comparison: Comparison) => void
  readonly attachment: AttachmentId
  readonly file: FileToken
}

const changes = ['same', 'changed', 'inserted'] as const

export function PageMatches({ comparison, numbers, onChange, attachment, file }: Props) {
  const { t } = useTranslation()
  const count = (change: PageMatch['change']) =>
    comparison.pages.filter((one) => one.change === change).length
  const nothing = comparison.removed.length === 0 && count('same') === comparison.pages.length
  const [all, setAll] = useState(nothing || comparison.pages.length <= 12)
  const section = useRef<HTMLElement>(null)
  // The keyboard goes on here when the comparison, which stood in for all, is over.
  useEffect(() => section.current?.focus({ preventScroll: true }), [])
  const [looked, setLooked] = useState<number | null>(null)
  const seen =
    comparison.pages.find(({ page }) => page === looked) ??
    comparison.pages.find(({ change }) => change !== 'same') ??
    comparison.pages[0]
  const shown = comparison.pages.filter((one) => all || one.change !== 'same')
  return (
    <section className={style.compared} aria-label={t('pack.replace.pages')} ref={section} tabIndex={-1}>
      <div>
        <p className={style.detail} role="status">
          {nothing
            ? t('pack.replace.noneChanged')
            : [
                t('pack.replace.changed', { count: count('changed') }),
                t('pack.replace.inserted', { count: count('inserted') }),
                t('pack.replace.leaving', { count: comparison.removed.length }),
              ].join(', ')}
        </p>
        <div className={style.matches} {...scrollsByKeys}>
          <table className={`${table.table} ${style.pageTable}`}>
            <thead>
              <tr>
                <th scope="col" data-align="end">
                  {t('pack.replace.page')}
                </th>
                <th scope="col">{t('pack.replace.change')}</th>
                <th scope="col" data-align="end">
                  {t('pack.replace.was')}
                </th>
              </tr>
            </thead>
            <tbody>
              {shown.map(({ page, change, was }) => (
                <tr key={page} data-looked={page === seen?.page || undefined}>
                  <td data-align="end">
                    <UnstyledButton
                      className={style.pageButton}
                      aria-label={t('pack.replace.look', { page })}
                      aria-pressed={page === seen?.page}
                      onClick={() => setLooked(page)}
                    >
                      {page}
                    </UnstyledButton>
                  </td>
                  <td>
                    <ChipSelect
                      label={`${t('pack.replace.page')} ${page}`}
                      value={change}
                      options={changes}
                      wordOf={(one) => t(`pack.replace.changes.${one}`)}
                      onChange={(chosen) => onChange(changePage(comparison, page, chosen))}
                    />
                  </td>
                  <td data-align="end">{was === null ? '–' : (numbers[was - 1] ?? was)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        {comparison.removed.length > 0 && (
          <p className={style.detail}>
            {t('pack.replace.removed')}:{' '}
            {comparison.removed.map((page) => numbers[page - 1] ?? page).join(', ')}
          </p>
        )}
        {comparison.pages.length > 12 && !nothing && (
          <Checkbox
            mt="xs"
            label={t('pack.replace.all')}
            checked={all}
            onChange={({ currentTarget }) => setAll(currentTarget.checked)}
          />
        )}
      </div>
      {seen && (
        <PagePictures
          attachment={attachment}
          file={file}
          match={seen}
          number={seen.was === null ? undefined : numbers[seen.was - 1]}
        />
      )}
    </section>
  )
}
