/** Which template and version is shown, whether reports use it, and what is done with it as a whole. */
import { Button, Select } from '@mantine/core'
import { IconArrowBackUp, IconArrowForwardUp, IconCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ReportTemplate, type StoredTemplate, Unit } from '../../../shared/model/accounts.ts'
import type { TemplateId } from '../../../shared/values.ts'
import { LineField } from '../../autosave/Fields.tsx'
import { useChange } from '../../autosave/useChange.ts'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import { IconAction } from '../../components/IconAction.tsx'
import { ChipSelect } from '../meeting/ChipSelect.tsx'
import { usePageKeys } from '../meeting/page-keys.ts'
import { TemplateFiles } from './TemplateFiles.tsx'
import style from './Templates.module.css'
import type { TemplateDraft } from './useTemplateDraft.ts'

interface Props {
  readonly stored: StoredTemplate
  readonly templates: readonly StoredTemplate[]
  readonly draft: TemplateDraft
  readonly locked: boolean
  readonly onChoose: (id: TemplateId) => void
}

const saveKeys = 'mod+S'

export function TemplateBar({ stored, templates, draft, locked, onChoose }: Props) {
  const { t } = useTranslation()
  const { change: call, error } = useChange()
  const [fileError, setFileError] = useState<unknown>(null)
  const { template, isChanged, change } = draft
  const isSound = ReportTemplate.safeParse(template).success
  const save = async () => {
    if (!isChanged || !isSound || locked) return
    const answer = await call('accounts.template.save', template)
    if (!answer) return
    draft.forget()
    onChoose(answer.id)
  }
  usePageKeys({ [saveKeys]: () => void save() }, { inFields: true })
  return (
    <div className={style.bar}>
      <Chosen {...{ stored, templates, onChoose }} />
      {stored.inUse ? (
        <span className={style.used}>
          <IconCheck size={16} aria-hidden /> {t('accountsMore.templates.used')}
        </span>
      ) : (
        !locked && (
          <Button onClick={() => void call('accounts.template.use', { id: stored.id })}>
            {t('accountsMore.templates.use')}
          </Button>
        )
      )}
      {!locked && (
        <div className={style.actions}>
          {isChanged && <span className={style.unsaved}>{t('accountsMore.templates.unsaved')}</span>}
          <TemplateFiles template={template} onOpened={onChoose} onError={setFileError} />
          <IconAction label={t('ui.undo')} keys="mod+Z" disabled={!isChanged} onClick={draft.undo}>
            <IconArrowBackUp size={18} />
          </IconAction>
          <IconAction
            label={t('accountsMore.templates.redo')}
            keys="mod+shift+Z"
            disabled={!draft.canRedo}
            onClick={draft.redo}
          >
            <IconArrowForwardUp size={18} />
          </IconAction>
          <Button variant="filled" disabled={!isChanged || !isSound} onClick={() => void save()}>
            {t('accountsMore.templates.save')}
          </Button>
        </div>
      )}
      <ErrorNote error={error ?? fileError} />
      <fieldset className={style.facts} disabled={locked}>
        <Fact label={t('accountsMore.templates.name')}>
          <LineField
            required
            label={t('accountsMore.templates.name')}
            value={template.name}
            onChange={(name) => change({ name }, 'name')}
          />
        </Fact>
        <Fact label={t('accountsMore.templates.title')}>
          <LineField
            label={t('accountsMore.templates.title')}
            value={template.title}
            onChange={(title) => change({ title }, 'title')}
          />
        </Fact>
        <Fact label={t('accountsMore.templates.unit')}>
          <ChipSelect
            label={t('accountsMore.templates.unit')}
            value={template.unit}
            options={Unit.options}
            wordOf={(unit) => unit}
            onChange={(unit) => change({ unit })}
          />
        </Fact>
      </fieldset>
    </div>
  )
}

function Fact({ label, children }: { readonly label: string; readonly children: React.ReactNode }) {
  return (
    <div className={style.fact}>
      <span className={style.label}>{label}</span>
      {children}
    </div>
  )
}

/** The template by its name, then its version. */
function Chosen({ stored, templates, onChoose }: Pick<Props, 'stored' | 'templates' | 'onChoose'>) {
  const { t } = useTranslation()
  const { report, name } = stored.template
  const versions = templates
    .filter(({ template }) => template.report === report && template.name === name)
    .sort((one, other) => other.version - one.version)
  const choose = (value: string | null) => {
    const id = templates.find(({ id }) => String(id) === value)?.id
    if (id !== undefined) onChoose(id)
  }
  return (
    <>
      <Select
        className={style.template ?? ''}
        label={t('accountsMore.templates.template')}
        data={(['result', 'balance'] as const).map((report) => ({
          group: t(`accountsMore.templates.reports.${report}`),
          items: newestOf(templates, report, stored).map(({ id, template }) => ({
            value: String(id),
            label: template.name,
          })),
        }))}
        value={String(stored.id)}
        onChange={choose}
      />
      <Select
        className={style.version ?? ''}
        label={t('accountsMore.templates.version')}
        data={versions.map(({ id, version, savedAt, by, inUse }) => ({
          value: String(id),
          label: [
            ...(version === 0
              ? [t('accountsMore.templates.shipped')]
              : [t('accountsMore.templates.versionOf', { version }), localDate(savedAt), by]),
            inUse ? t('accountsMore.templates.usedShort') : '',
          ]
            .filter((part) => part !== '')
            .join(' · '),
        }))}
        value={String(stored.id)}
        onChange={choose}
      />
    </>
  )
}

/** Of each name one version: the shown one, else that in use, else the newest. */
function newestOf(
  templates: readonly StoredTemplate[],
  report: ReportTemplate['report'],
  shown: StoredTemplate,
): readonly StoredTemplate[] {
  const byName = Map.groupBy(
    templates.filter(({ template }) => template.report === report),
    ({ template }) => template.name,
  )
  return [...byName.values()].flatMap((versions) => {
    const newest = versions.toSorted((one, other) => other.version - one.version)[0]
    const best = versions.find(({ id }) => id === shown.id) ?? versions.find(({ inUse }) => inUse) ?? newest
    return best ? [best] : []
  })
}

/** The day of a moment, on the clock of the computer at hand. */
function localDate(at: string): string {
  const day = new Date(at)
  const two = (number: number) => String(number).padStart(2, '0')
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
}
