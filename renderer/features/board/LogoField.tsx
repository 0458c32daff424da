/** The organisation's logo: chosen or dropped, shown as it will be printed on white, taken away. */
import { Button } from '@mantine/core'
import { type DragEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fromFailure } from '../../../shared/errors.ts'
import type { Logo } from '../../../shared/model/board.ts'
import type { FileToken } from '../../../shared/values.ts'
import { bridge, call, useCall, useJob, useRead } from '../../call.ts'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import { useOfferUndo } from '../../components/Undo.tsx'
import style from './Logo.module.css'

interface Props {
  readonly logo: Logo | null
  readonly locked: boolean
}

export function LogoField({ logo, locked }: Props) {
  const { t } = useTranslation()
  const address = useRead('organisation.logo', {})
  const { take, choose, drop, clear, error, running } = useLogo()
  const [over, setOver] = useState(false)
  const holdsFiles = ({ dataTransfer }: DragEvent) => !locked && dataTransfer.types.includes('Files')
  const drag = (event: DragEvent) => {
    if (!holdsFiles(event)) return
    event.preventDefault()
    event.dataTransfer.dropEffect = 'copy'
    setOver(true)
  }
  const fall = (event: DragEvent) => {
    if (!holdsFiles(event)) return
    event.preventDefault()
    setOver(false)
    void take(() => drop([...event.dataTransfer.files]))
  }
  const leave = () => setOver(false)
  const handlers = { onDragEnter: drag, onDragOver: drag, onDragLeave: leave, onDrop: fall }
  return (
    <fieldset className={style.field}>
      <legend className={style.label}>{t('registersUi.look.logo')}</legend>
      <div className={style.place} data-drop={over ? 'on' : undefined} {...handlers}>
        {address && logo ? (
          <img className={style.picture} src={address} alt={t('registersUi.look.logo')} />
        ) : (
          <span className={style.none}>
            {t(locked ? 'registersUi.look.noLogo' : 'registersUi.look.drop')}
          </span>
        )}
      </div>
      <div className={style.line}>
        {!locked && (
          <Button size="compact-sm" loading={running} onClick={() => void take(choose)}>
            {t(logo ? 'registersUi.look.changeLogo' : 'registersUi.look.chooseLogo')}
          </Button>
        )}
        {logo && !locked && (
          <Button size="compact-sm" variant="subtle" color="gray" onClick={clear}>
            {t('registersUi.look.removeLogo')}
          </Button>
        )}
        {logo && (
          <span className={style.size}>
            {t('registersUi.look.size', { width: logo.width, height: logo.height })}
          </span>
        )}
      </div>
      <ErrorNote error={error} />
    </fieldset>
  )
}

function useLogo() {
  const { t } = useTranslation()
  const offerUndo = useOfferUndo()
  const job = useJob('organisation.logo.set')
  const clearing = useCall('organisation.logo.clear')
  const [error, setError] = useState<unknown>(null)

  const take = async (gather: () => Promise<FileToken | undefined>) => {
    setError(null)
    try {
      const file = await gather()
      if (file !== undefined && (await job.run({ file }))) offerUndo({ text: t('registersUi.look.logoSet') })
    } catch (failure) {
      setError(failure)
    }
  }
  const choose = async () => (await call('app.chooseAttachments', {}))[0]?.file
  const drop = async (files: readonly File[]) => {
    const reply = await bridge.dropped(files.slice(0, 1))
    if (!reply.ok) throw fromFailure(reply.failure)
    return reply.value.files[0]?.file
  }
  const clear = () =>
    clearing.mutate({}, { onSuccess: () => offerUndo({ text: t('registersUi.look.logoRemoved') }) })
  return { take, choose, drop, clear, error: error ?? clearing.error, running: job.isPending }
}
