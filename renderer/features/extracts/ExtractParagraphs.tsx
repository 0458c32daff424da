/** The paragraphs of minutes to choose among: arrows move, space chooses. */
import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Minutes } from '../../../shared/model/minutes.ts'
import type { Grounds } from '../../../shared/rules/secrecy.ts'
import { moveBetweenRows } from '../../components/row-keys.ts'
import style from './Extracts.module.css'

interface Props {
  readonly minutes: Minutes
  readonly grounds: Grounds
  /** Numbers as printed. */
  readonly chosen: readonly number[]
  readonly onChosen: (chosen: readonly number[]) => void
}

export function ExtractParagraphs({ minutes, grounds, chosen, onChosen }: Props) {
  const { t } = useTranslation()
  const all = minutes.paragraphs.map((_, index) => minutes.firstParagraph + index)
  const toggle = (number: number) => {
    const isChosen = chosen.includes(number)
    onChosen(all.filter((each) => (each === number ? !isChosen : chosen.includes(each))))
  }
  return (
    <fieldset className={style.paragraphs}>
      <legend className={style.legend}>{t('extracts.paragraphs')}</legend>
      <div className={style.head}>
        <Checkbox
          label={t('extracts.all')}
          checked={chosen.length === all.length}
          indeterminate={chosen.length > 0 && chosen.length < all.length}
          onChange={({ currentTarget }) => onChosen(currentTarget.checked ? all : [])}
        />
        <span className={style.count} role="status">
          {t('extracts.chosen', { count: chosen.length })}
        </span>
      </div>
      <ul className={style.list} onKeyDown={moveBetweenRows}>
        {minutes.paragraphs.map(({ id, title, records }, index) => {
          const number = minutes.firstParagraph + index
          const ground = grounds.get(index + 1)
          return (
            <li key={id}>
              <Checkbox
                data-row
                checked={chosen.includes(number)}
                onChange={() => toggle(number)}
                label={
                  <>
                    <span className={style.number}>§ {number}</span> {title}
                    {ground && (
                      <span className={style.warning}> ({t('extracts.secretParagraph', { ground })})</span>
                    )}
                    {records.adjustedAtOnce && <span className={style.note}> ({t('extracts.atOnce')})</span>}
                  </>
                }
              />
            </li>
          )
        })}
      </ul>
    </fieldset>
  )
}
