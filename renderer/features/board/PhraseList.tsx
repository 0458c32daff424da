/** A body's standing phrases: the shortcut and the text that it stands for. */
import { Button, Textarea, TextInput } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconPlus, IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Phrase } from '../../../shared/model/board.ts'
import { IconAction } from '../../components/IconAction.tsx'
import style from './Body.module.css'
import { isUnfinished, moved, type PhraseDraft } from './phrases.ts'

interface Props {
  readonly phrases: readonly PhraseDraft[]
  /** What lacks a half is told from then on. */
  readonly tried: boolean
  readonly onChange: (phrases: readonly PhraseDraft[]) => void
}

export function PhraseList({ phrases, tried, onChange }: Props) {
  const { t } = useTranslation()
  const set = (index: number, part: Partial<Phrase>) =>
    onChange(phrases.map((phrase, at) => (at === index ? { ...phrase, ...part } : phrase)))
  const add = () => {
    const key = Math.max(-1, ...phrases.map((phrase) => phrase.key)) + 1
    onChange([...phrases, { key, shortcut: '', text: '' }])
  }
  return (
    <fieldset className={style.phrases}>
      <legend className={style.legend}>{t('registersUi.phrases.title')}</legend>
      <p className={style.told}>{`${t('registersUi.phrases.about')} ${t('outcomes.phrases.how')}`}</p>
      {phrases.map((phrase, index) => (
        <PhraseRow
          key={phrase.key}
          {...{ phrase, tried }}
          number={index + 1}
          isLast={index === phrases.length - 1}
          onChange={(part) => set(index, part)}
          onMove={(by) => onChange(moved(phrases, index, by))}
          onRemove={() => onChange(phrases.filter((_, at) => at !== index))}
        />
      ))}
      <Button
        className={style.add ?? ''}
        size="compact-sm"
        variant="subtle"
        leftSection={<IconPlus size={14} />}
        onClick={add}
      >
        {t('registersUi.phrases.add')}
      </Button>
    </fieldset>
  )
}

interface RowProps {
  readonly phrase: PhraseDraft
  readonly tried: boolean
  /** From 1. */
  readonly number: number
  readonly isLast: boolean
  readonly onChange: (part: Partial<Phrase>) => void
  readonly onMove: (by: 1 | -1) => void
  readonly onRemove: () => void
}

function PhraseRow({ phrase, tried, number, isLast, onChange, onMove, onRemove }: RowProps) {
  const { t } = useTranslation()
  const unfinished = tried && isUnfinished(phrase)
  return (
    <div className={style.phrase}>
      <TextInput
        aria-label={t('registersUi.phrases.shortcut', { number })}
        placeholder={t('registersUi.phrases.shortcutHint')}
        value={phrase.shortcut}
        autoFocus={phrase.shortcut === '' && phrase.text === ''}
        error={unfinished && phrase.shortcut.trim() === '' && t('ui.board.missing')}
        onChange={({ currentTarget }) => onChange({ shortcut: currentTarget.value })}
      />
      <Textarea
        aria-label={t('registersUi.phrases.text', { number })}
        placeholder={t('registersUi.phrases.textHint')}
        value={phrase.text}
        autosize
        minRows={1}
        maxRows={6}
        error={unfinished && phrase.text.trim() === '' && t('ui.board.missing')}
        onChange={({ currentTarget }) => onChange({ text: currentTarget.value })}
      />
      <span className={style.moves}>
        <IconAction
          label={t('registersUi.phrases.up', { number })}
          disabled={number === 1}
          onClick={() => onMove(-1)}
        >
          <IconArrowUp size={16} />
        </IconAction>
        <IconAction
          label={t('registersUi.phrases.down', { number })}
          disabled={isLast}
          onClick={() => onMove(1)}
        >
          <IconArrowDown size={16} />
        </IconAction>
        <IconAction label={t('registersUi.phrases.remove', { number })} onClick={onRemove}>
          <IconX size={16} />
        </IconAction>
      </span>
    </div>
  )
}
