/** The text of an agenda or of minutes: pasted, typed, or opened from a file. */
import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import type { Ref } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../call.ts'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import style from './ImportForm.module.css'
import type { Source } from './import-draft.ts'

interface Props {
  readonly source: Source
  readonly text: string
  readonly onChange: (text: string) => void
  readonly ref: Ref<HTMLTextAreaElement>
}

export function SourceText({ source, text, onChange, ref }: Props) {
  const { t } = useTranslation()
  const opening = useMutation({
    mutationFn: () => call('app.chooseText', {}),
    onSuccess: (file) => file && onChange(file.text),
  })
  return (
    <>
      <div className={style.bar}>
        <h2 className={style.heading}>{t(`ui.import.text.${source}`)}</h2>
        <Button size="compact-sm" onClick={() => opening.mutate()}>
          {t('ui.import.openText')}
        </Button>
      </div>
      <ErrorNote error={opening.error} />
      <textarea
        ref={ref}
        className={style.text}
        aria-label={t(`ui.import.text.${source}`)}
        placeholder={t('ui.import.placeholder')}
        value={text}
        spellCheck={false}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </>
  )
}
