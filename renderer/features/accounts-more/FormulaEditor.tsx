/** What a result line adds up and takes away. */
import { Button } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { TemplateLine, TemplateResult } from '../../../shared/model/accounts.ts'
import { IconAction } from '../../components/IconAction.tsx'
import { keyed } from '../../components/keyed.ts'
import { ChipSelect } from '../meeting/ChipSelect.tsx'
import style from './Templates.module.css'
import { sumLines } from './template-lines.ts'

interface Props {
  readonly line: TemplateResult
  readonly lines: readonly TemplateLine[]
  readonly onChange: (next: TemplateResult, field: string) => void
}

type Term = TemplateResult['terms'][number]
const signs = ['+', '−'] as const

export function FormulaEditor({ line, lines, onChange }: Props) {
  const { t } = useTranslation()
  const choices = linesBefore(lines, line.id)
  const words = new Map(choices.map(({ id, text }) => [id, text]))
  const wordOf = (id: string) => words.get(id) ?? t('accountsMore.unknownLine', { id })
  const put = (terms: readonly Term[], field: string) => onChange({ ...line, terms }, field)
  const change = (at: number, term: Term) =>
    put(
      line.terms.map((each, index) => (index === at ? term : each)),
      `term ${at} ${term.id} ${term.factor}`,
    )
  const unused = choices.find(({ id }) => line.terms.every((term) => term.id !== id)) ?? choices[0]
  return (
    <div>
      <p className={style.label}>{t('accountsMore.templates.terms')}</p>
      <ul className={style.terms}>
        {keyed(line.terms).map(([key, term]) => (
          <li key={key}>
            <ChipSelect
              label={t('accountsMore.templates.factor', { line: wordOf(term.id) })}
              value={term.factor === 1 ? '+' : '−'}
              options={signs}
              wordOf={(sign) => sign}
              onChange={(sign) => change(Number(key), { ...term, factor: sign === '+' ? 1 : -1 })}
            />
            <ChipSelect
              label={t('accountsMore.templates.term')}
              value={term.id}
              options={[...new Set([...words.keys(), term.id])]}
              wordOf={wordOf}
              onChange={(id) => change(Number(key), { ...term, id })}
            />
            <IconAction
              label={t('accountsMore.templates.removeTerm', { line: wordOf(term.id) })}
              onClick={() =>
                put(
                  line.terms.filter((_, index) => index !== Number(key)),
                  `without ${key}`,
                )
              }
            >
              <IconX size={14} />
            </IconAction>
          </li>
        ))}
      </ul>
      <Button
        size="compact-sm"
        disabled={!unused}
        onClick={() =>
          unused && put([...line.terms, { id: unused.id, factor: 1 }], `with ${line.terms.length}`)
        }
      >
        {t('accountsMore.templates.addTerm')}
      </Button>
    </div>
  )
}

/** What a formula can name: the lines above it. */
export function linesBefore(lines: readonly TemplateLine[], id: string) {
  return sumLines(
    lines.slice(
      0,
      Math.max(
        0,
        lines.findIndex((line) => line.id === id),
      ),
    ),
  )
}
