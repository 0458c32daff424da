/** Above an attachment that is looked at: to the next one, turned pages, and out. */
import { Button, Menu } from '@mantine/core'
import {
  IconArrowLeft,
  IconArrowRight,
  IconRotate2,
  IconRotateClockwise2,
  IconSelector,
} from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { IconAction } from '../../components/IconAction.tsx'
import style from './Viewer.module.css'

interface Props {
  readonly place: {
    readonly index: number
    readonly count: number
    readonly onGo: (step: -1 | 1) => void
  } | null
  /** Null where pages can't be turned. */
  readonly turning: {
    /** The page that is looked at. */
    readonly onTurn: (quarters: number) => void
    readonly onTurnAll: (quarters: number) => void
    readonly onReset: () => void
  } | null
  readonly note?: string | undefined
  readonly onClose: () => void
}

export function ViewerBar({ place, turning, note, onClose }: Props) {
  const { t } = useTranslation()
  return (
    <div className={style.bar}>
      {place && (
        <>
          <IconAction
            label={t('attachments.viewer.previous')}
            keys="alt+ArrowLeft"
            disabled={place.index === 0}
            onClick={() => place.onGo(-1)}
          >
            <IconArrowLeft size={16} />
          </IconAction>
          <IconAction
            label={t('attachments.viewer.next')}
            keys="alt+ArrowRight"
            disabled={place.index === place.count - 1}
            onClick={() => place.onGo(1)}
          >
            <IconArrowRight size={16} />
          </IconAction>
          <span className={style.count}>
            {t('attachments.viewer.place', { number: place.index + 1, all: place.count })}
          </span>
        </>
      )}
      {turning && <Turning turning={turning} />}
      {note !== undefined && <span className={style.count}>{note}</span>}
      <Button className={style.close ?? ''} size="compact-sm" data-autofocus onClick={onClose}>
        {t('attachments.viewer.close')}
      </Button>
    </div>
  )
}

function Turning({ turning }: { readonly turning: NonNullable<Props['turning']> }) {
  const { t } = useTranslation()
  return (
    <>
      <span className={style.apart} aria-hidden />
      <IconAction label={t('attachments.viewer.left')} keys="shift+R" onClick={() => turning.onTurn(-1)}>
        <IconRotate2 size={16} />
      </IconAction>
      <IconAction label={t('attachments.viewer.right')} keys="R" onClick={() => turning.onTurn(1)}>
        <IconRotateClockwise2 size={16} />
      </IconAction>
      <Menu position="bottom-start">
        <Menu.Target>
          <Button size="compact-sm" variant="subtle" rightSection={<IconSelector size={14} aria-hidden />}>
            {t('attachments.viewer.all')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => turning.onTurnAll(-1)}>{t('attachments.viewer.allLeft')}</Menu.Item>
          <Menu.Item onClick={() => turning.onTurnAll(1)}>{t('attachments.viewer.allRight')}</Menu.Item>
          <Menu.Item onClick={() => turning.onTurnAll(2)}>{t('attachments.viewer.allHalf')}</Menu.Item>
          <Menu.Divider />
          <Menu.Item onClick={turning.onReset}>{t('attachments.viewer.reset')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  )
}
