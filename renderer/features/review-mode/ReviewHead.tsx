/** The head of the minutes: which meeting, when, who was there. Facts that a reviewer reads and can't change. */
import { Button } from '@mantine/core'
import { IconMessagePlus, IconUserEdit } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { dateText } from '../../../shared/documents/format.ts'
import { minutesDocument } from '../../../shared/documents/minutes.ts'
import { useRead } from '../../call.ts'
import blocks from '../../components/DocumentBlocks.module.css'
import { DocumentBlocks } from '../../components/DocumentBlocks.tsx'
import { dayOf } from '../../today.ts'
import { documentWords } from '../meeting/pack.ts'
import { newComment, useDesk } from './desk.ts'
import { Margin } from './Margin.tsx'
import paper from './Paper.module.css'
import { placeId } from './places.ts'
import { ReviewFiles } from './ReviewFiles.tsx'

export function ReviewHead() {
  const { t } = useTranslation()
  const { request, setCommented } = useDesk()
  const { language } = useRead('app.state', {}).settings
  const isTorn = useRead('review.state', {})?.isTorn === true
  const opening = useMemo(() => {
    const { blocks } = minutesDocument(request.meeting, documentWords, null)
    const first = blocks.findIndex(({ kind }) => kind === 'numbered')
    return first === -1 ? blocks : blocks.slice(0, first)
  }, [request])
  const { sentBy, sentAt, note, reviewer, round } = request
  const name = t('reviewMode.meeting')
  return (
    <section className={paper.place} data-review-place aria-labelledby={placeId('head')}>
      <div className={paper.sheet}>
        <h2 className={paper.small} id={placeId('head')} tabIndex={-1}>
          {name}
        </h2>
        {isTorn && (
          <p className={paper.torn} role="status">
            {t('reviewMode.torn')}
          </p>
        )}
        <div className={paper.letter}>
          <p className={paper.meta}>
            {t('reviewMode.for', { name: reviewer.name, round })}
            {sentBy !== '' &&
              ` · ${t('reviewMode.from', { name: sentBy, date: dateText(dayOf(new Date(sentAt)), language) })}`}
          </p>
          {note.trim() !== '' && (
            <blockquote className={paper.note}>
              <cite>
                {sentBy === '' ? t('reviewMode.noteToYou') : t('reviewMode.noteFrom', { name: sentBy })}
              </cite>
              <p>{note}</p>
            </blockquote>
          )}
        </div>
        <div className={`${blocks.document} ${paper.words}`} lang={documentWords.languageTag}>
          <DocumentBlocks blocks={opening} highlight={null} />
        </div>
        <ReviewFiles paragraph={null} />
        <fieldset className={paper.actions} aria-label={t('reviewMode.actions', { what: name })}>
          <Button
            size="md"
            leftSection={<IconMessagePlus size={20} aria-hidden />}
            onClick={() => setCommented(newComment(null, 'wording'))}
          >
            {t('reviewMode.comment')}
          </Button>
          <Button
            size="md"
            leftSection={<IconUserEdit size={20} aria-hidden />}
            onClick={() => setCommented(newComment(null, 'facts'))}
          >
            {t('reviewMode.facts')}
          </Button>
        </fieldset>
      </div>
      <Margin paragraph={null} name={name} />
    </section>
  )
}
