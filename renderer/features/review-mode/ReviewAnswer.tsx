/** The end of the reading: what was written, the answer, and the file to send back. */
import { Button, Radio, Stack, Textarea } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { type ReviewWork, Verdict } from '../../../shared/model/review.ts'
import { call } from '../../call.ts'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import style from './Answer.module.css'
import { useDesk } from './desk.ts'
import paper from './Paper.module.css'
import { placeId } from './places.ts'
import type { Answering } from './useAnswer.ts'

export function ReviewAnswer({ answer }: { readonly answer: Answering }) {
  const { t } = useTranslation()
  const { work, change, paragraphs } = useDesk()
  const read = paragraphs.filter(({ id }) => work.read.includes(id)).length
  const written = useWritten(work)
  return (
    <section className={paper.place} data-review-place aria-labelledby={placeId('answer')}>
      <div className={`${paper.sheet} ${style.answer}`}>
        <h2 className={paper.title} id={placeId('answer')} tabIndex={-1}>
          {t('reviewMode.answer.title')}
        </h2>
        <p>{t('reviewMode.answer.lead')}</p>
        <p className={style.sum}>
          {t('reviewMode.answer.read', { read, all: paragraphs.length })}{' '}
          {written === ''
            ? t('reviewMode.answer.nothing')
            : t('reviewMode.answer.written', { what: written })}
        </p>
        <Radio.Group
          size="md"
          label={t('reviewMode.answer.verdict')}
          value={work.verdict}
          onChange={(value) => change((work) => ({ ...work, verdict: Verdict.parse(value) }))}
        >
          <Stack gap={12} mt={8}>
            {Verdict.options.map((verdict) => (
              <Radio
                key={verdict}
                size="md"
                value={verdict}
                label={t(`reviewMode.answer.${verdict}`)}
                description={t(`reviewMode.answer.${verdict}Help`)}
              />
            ))}
          </Stack>
        </Radio.Group>
        <Textarea
          size="md"
          autosize
          minRows={3}
          maxLength={200_000}
          label={t('reviewMode.answer.note')}
          value={work.note}
          onChange={({ currentTarget: { value } }) => change((work) => ({ ...work, note: value }))}
        />
        <Warning work={work} written={written} />
        <ErrorNote error={answer.error} />
        <div className={style.row}>
          <Button
            size="lg"
            variant="filled"
            disabled={work.verdict === null}
            loading={answer.isSaving}
            onClick={() => void answer.save()}
          >
            {t('reviewMode.answer.save')}
          </Button>
          {work.verdict === null && <span className={paper.meta}>{t('reviewMode.answer.chooseFirst')}</span>}
        </div>
        <Saved answer={answer} />
      </div>
    </section>
  )
}

/** "2 kommentarer och 1 ändringsförslag"; empty where there are neither. */
function useWritten({ comments, suggestions }: ReviewWork): string {
  const { t } = useTranslation()
  const parts = [
    ...(comments.length > 0 ? [t('reviewMode.answer.comments', { count: comments.length })] : []),
    ...(suggestions.length > 0 ? [t('reviewMode.answer.suggestions', { count: suggestions.length })] : []),
  ]
  const [one = '', other] = parts
  return other === undefined ? one : t('reviewMode.answer.and', { one, other })
}

interface WarningProps {
  readonly work: ReviewWork
  readonly written: string
}

/** Where the answer and what was written seem to say different things. */
function Warning({ work: { verdict, note }, written }: WarningProps) {
  const { t } = useTranslation()
  const text =
    verdict === 'approved' && written !== ''
      ? t('reviewMode.answer.approvedWith', { what: written })
      : verdict === 'changes' && written === '' && note.trim() === ''
        ? t('reviewMode.answer.changesWithout')
        : null
  return (
    <div role="status">
      {text !== null && (
        <p className={style.warning}>
          <IconAlertTriangle size={20} aria-hidden />
          {text}
        </p>
      )}
    </div>
  )
}

/** What is to be done with the file must be seen, however low the window is. */
function intoView(note: HTMLElement | null): void {
  note?.scrollIntoView({ block: 'nearest' })
}

function Saved({ answer: { saved, isPast } }: { readonly answer: Answering }) {
  const { t } = useTranslation()
  const { sentBy } = useDesk().request
  if (!saved) return <div role="status" />
  const name = sentBy === '' ? t('reviewMode.answer.sender') : sentBy
  return (
    <div ref={intoView} className={style.saved} data-past={isPast || undefined} role="status">
      <p className={style.savedTitle}>
        <IconCircleCheck size={24} aria-hidden />
        {t(isPast ? 'reviewMode.answer.savedBefore' : 'reviewMode.answer.saved')}
      </p>
      <p>
        {isPast
          ? t('reviewMode.answer.changedSince')
          : t('reviewMode.answer.send', { file: saved.name, name })}
      </p>
      <Button size="md" onClick={() => void call('app.reveal', { file: saved.file })}>
        {t('reviewMode.answer.reveal')}
      </Button>
    </div>
  )
}
