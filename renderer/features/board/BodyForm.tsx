/** A body: new, or changed; its name, its rules, how it numbers, what its meetings begin with, its phrases and own rules. */
import { Button, Group } from '@mantine/core'
import { type SubmitEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Body, type BodyInput, usualBodySettings } from '../../../shared/model/board.ts'
import { useCall } from '../../call.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import form from '../../components/Form.module.css'
import { useOfferUndo } from '../../components/Undo.tsx'
import { BodyMeetingFields, isLinkWrong } from './BodyMeetingFields.tsx'
import { BodyRuleFields } from './BodyRuleFields.tsx'
import { OwnRuleList } from './OwnRuleList.tsx'
import { lacksSource, lacksWords, type OwnRuleDraft, ownRulesOf } from './own-rules.ts'
import { PhraseList } from './PhraseList.tsx'
import { isUnfinished, type PhraseDraft, phrasesOf } from './phrases.ts'

interface Props {
  /** Null for a new one. */
  readonly body: Body | null
  readonly onDone: () => void
}

const newBody: BodyInput = { name: '', kind: 'committee', settings: usualBodySettings }

export function BodyForm({ body, onDone }: Props) {
  const { t } = useTranslation()
  const [draft, setDraft] = useState<BodyInput>(body ?? newBody)
  const [phrases, setPhrases] = useState<readonly PhraseDraft[]>(() =>
    draft.settings.phrases.map((phrase, key) => ({ ...phrase, key })),
  )
  const [rules, setRules] = useState<readonly OwnRuleDraft[]>(() =>
    draft.settings.rules.map((rule, key) => ({ ...rule, key })),
  )
  const [tried, setTried] = useState(false)
  const { store, error, running } = useStoreBody(body, onDone)
  const change = (part: Partial<BodyInput>) => setDraft((draft) => ({ ...draft, ...part }))

  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    const lacking = phrases.some(isUnfinished) || rules.some(lacksSource) || rules.some(lacksWords)
    if (draft.name.trim() === '' || lacking || isLinkWrong(draft.settings)) return
    const { name, kind, settings } = draft
    store({ name, kind, settings: { ...settings, phrases: phrasesOf(phrases), rules: ownRulesOf(rules) } })
  }
  const fields = { draft, tried, onChange: change }
  return (
    <Dialog
      title={body ? t('registersUi.bodies.edit', { name: body.name }) : t('registersUi.bodies.new')}
      size={760}
      onClose={onDone}
    >
      <form className={form.form} onSubmit={submit} noValidate>
        <BodyRuleFields {...fields} />
        <BodyMeetingFields {...fields} />
        <PhraseList phrases={phrases} tried={tried} onChange={setPhrases} />
        <OwnRuleList rules={rules} tried={tried} onChange={setRules} />
        <ErrorNote error={error} />
        <Group justify="flex-end">
          <Button variant="subtle" color="gray" onClick={onDone}>
            {t('ui.cancel')}
          </Button>
          <Button type="submit" variant="filled" loading={running}>
            {body ? t('ui.save.do') : t('ui.add')}
          </Button>
        </Group>
      </form>
    </Dialog>
  )
}

function useStoreBody(body: Body | null, onDone: () => void) {
  const { t } = useTranslation()
  const offerUndo = useOfferUndo()
  const add = useCall('body.add')
  const update = useCall('body.update')
  const store = (input: BodyInput) => {
    const { name } = input
    const onSuccess = () => {
      offerUndo({ text: t(body ? 'registersUi.bodies.changed' : 'registersUi.bodies.added', { name }) })
      onDone()
    }
    if (body) update.mutate({ id: body.id, body: input }, { onSuccess })
    else add.mutate(input, { onSuccess })
  }
  return { store, error: add.error ?? update.error, running: add.isPending || update.isPending }
}
