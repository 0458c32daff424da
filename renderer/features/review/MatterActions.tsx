/** What can be done with what a reviewer says, what was decided, and the fields for words of one's own. */
import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Matter } from '../../../shared/rules/review-merge.ts'
import { useRead } from '../../call.ts'
import { ActionTip } from '../../components/ActionTip.tsx'
import style from './Merge.module.css'
import { dayText } from './standing-text.ts'
import type { Merge } from './useMerge.ts'
import { goodOf, waysOf } from './ways.ts'

interface Props {
  readonly matter: Matter
  readonly merge: Merge
}

export function MatterActions({ matter, merge }: Props) {
  const [again, setAgain] = useState(false)
  if (merge.writing !== null && merge.current === matter.key)
    return <MatterForm matter={matter} merge={merge} isEdit={merge.writing === 'edit'} />
  if (matter.decision !== null && !again)
    return (
      <Decided
        decision={matter.decision}
        onAgain={() => {
          setAgain(true)
          merge.choose(matter.key)
        }}
      />
    )
  return <Ways matter={matter} merge={merge} onDone={() => setAgain(false)} />
}

function Ways({ matter, merge, onDone }: Props & { readonly onDone: () => void }) {
  const { t } = useTranslation()
  const ways = waysOf(matter, merge.canWrite)
  const isComment = matter.kind === 'comment'
  const acceptLabel = t(isComment ? 'reviewUi.matter.done' : 'reviewUi.matter.accept')
  const rejectLabel = t(isComment ? 'reviewUi.matter.noAction' : 'reviewUi.matter.reject')
  const decide = (outcome: 'accepted' | 'rejected' | 'edited' | 'done') => {
    onDone()
    void merge.decide(matter, outcome)
  }
  return (
    <div className={style.actions}>
      {ways.includes('accept') && (
        <ActionTip label={acceptLabel} shortcut="A">
          <Button size="compact-sm" variant="light" onClick={() => decide(goodOf(matter))}>
            {acceptLabel}
          </Button>
        </ActionTip>
      )}
      <ActionTip label={rejectLabel} shortcut="R">
        <Button size="compact-sm" onClick={() => decide('rejected')}>
          {rejectLabel}
        </Button>
      </ActionTip>
      {ways.includes('edit') && (
        <ActionTip label={t('reviewUi.keys.edit')} shortcut="E">
          <Button size="compact-sm" onClick={() => merge.write('edit', matter)}>
            {t('reviewUi.matter.edit')}
          </Button>
        </ActionTip>
      )}
      <ActionTip label={t('reviewUi.keys.reply')} shortcut="S">
        <Button size="compact-sm" variant="subtle" onClick={() => merge.write('reply', matter)}>
          {t('reviewUi.matter.reply')}
        </Button>
      </ActionTip>
    </div>
  )
}

interface DecidedProps {
  readonly decision: NonNullable<Matter['decision']>
  readonly onAgain: () => void
}

function Decided({ decision: { outcome, by, at, reply }, onAgain }: DecidedProps) {
  const { t } = useTranslation()
  const { language } = useRead('app.state', {}).settings
  const facts = { outcome: t(`reviewUi.matter.outcome.${outcome}`), by, date: dayText(at, language) }
  return (
    <div className={style.decided}>
      <span>
        {t(by === '' ? 'reviewUi.matter.decidedOn' : 'reviewUi.matter.decided', facts)}
        {reply.trim() !== '' && (
          <span className={style.replied}>{t('reviewUi.matter.replied', { reply })}</span>
        )}
      </span>
      <Button size="compact-sm" variant="subtle" onClick={onAgain}>
        {t('reviewUi.matter.again')}
      </Button>
    </div>
  )
}

function MatterForm({ matter, merge, isEdit }: Props & { readonly isEdit: boolean }) {
  const { t } = useTranslation()
  const isComment = matter.kind === 'comment'
  const isConflict = matter.kind === 'suggestion' && matter.compared !== null && matter.merged === null
  const [first] = useState({
    text: matter.kind === 'suggestion' ? matter.draft : '',
    reply: matter.decision?.reply ?? '',
  })
  const [text, setText] = useState(first.text)
  const [reply, setReply] = useState(first.reply)
  const ways = waysOf(matter, merge.canWrite)
  const { name } = matter.round.reviewer
  const good = () =>
    void (isEdit
      ? merge.decide(matter, 'edited', { text, reply })
      : merge.decide(matter, goodOf(matter), { reply }))
  return (
    <form
      className={style.form}
      onSubmit={(event) => {
        event.preventDefault()
        good()
      }}
      onKeyDown={(event) => {
        // What was written is only given up by the button that says so.
        if (event.key === 'Escape' && text === first.text && reply === first.reply) merge.stopWriting()
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && (isEdit || ways.includes('accept')))
          good()
      }}
    >
      {isEdit && (
        <Textarea
          label={t('reviewUi.form.text')}
          {...(isConflict && { description: t('reviewUi.form.bothHint') })}
          value={text}
          autoFocus
          autosize
          minRows={2}
          maxRows={14}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
      )}
      <Textarea
        label={t('reviewUi.form.reply', { name })}
        description={t('reviewUi.form.replyHint')}
        value={reply}
        autoFocus={!isEdit}
        autosize
        minRows={1}
        onChange={({ currentTarget }) => setReply(currentTarget.value)}
      />
      <div className={style.actions}>
        {isEdit ? (
          <Button type="submit" size="compact-sm" variant="filled">
            {t('reviewUi.form.save')}
          </Button>
        ) : (
          <>
            {ways.includes('accept') && (
              <Button type="submit" size="compact-sm" variant="light">
                {t(isComment ? 'reviewUi.matter.done' : 'reviewUi.matter.accept')}
              </Button>
            )}
            <Button size="compact-sm" onClick={() => void merge.decide(matter, 'rejected', { reply })}>
              {t(isComment ? 'reviewUi.matter.noAction' : 'reviewUi.matter.reject')}
            </Button>
          </>
        )}
        <Button size="compact-sm" variant="subtle" onClick={merge.stopWriting}>
          {t('ui.cancel')}
        </Button>
      </div>
    </form>
  )
}
