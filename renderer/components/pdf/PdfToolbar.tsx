/** Above the pages: which one it is, and how large they are. */
import { Menu, NumberInput, UnstyledButton } from '@mantine/core'
import { IconChevronDown, IconChevronUp, IconMinus, IconPlus, IconSelector } from '@tabler/icons-react'
import { type ReactNode, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { IconAction } from '../IconAction.tsx'
import style from './Pdf.module.css'
import { leastZoom, mostZoom, type Zooming } from './useZoom.ts'

interface Props {
  /** From 1. */
  readonly page: number
  readonly pages: number
  readonly zooming: Zooming
  /** In which the pages are shown now. */
  readonly percent: number
  readonly onPage: (page: number) => void
  /** At the right end. */
  readonly children?: ReactNode
}

export function PdfToolbar({ page, pages, zooming, percent, onPage, children }: Props) {
  const { t } = useTranslation()
  return (
    <div className={style.toolbar}>
      <IconAction label={t('preview.previous')} disabled={page <= 1} onClick={() => onPage(page - 1)}>
        <IconChevronUp size={16} />
      </IconAction>
      <IconAction label={t('preview.next')} disabled={page >= pages} onClick={() => onPage(page + 1)}>
        <IconChevronDown size={16} />
      </IconAction>
      <PageField page={page} pages={pages} onPage={onPage} />
      <span className={style.ofPages}>{t('preview.ofPages', { pages })}</span>
      <span className={style.apart} />
      <IconAction
        label={t('preview.smaller')}
        keys="-"
        disabled={percent <= leastZoom}
        onClick={() => zooming.step(-1, percent)}
      >
        <IconMinus size={16} />
      </IconAction>
      <ZoomMenu zooming={zooming} percent={percent} />
      <IconAction
        label={t('preview.larger')}
        keys="+"
        disabled={percent >= mostZoom}
        onClick={() => zooming.step(1, percent)}
      >
        <IconPlus size={16} />
      </IconAction>
      {children}
    </div>
  )
}

/** Goes to a page when it is left or confirmed. */
function PageField({ page, pages, onPage }: Pick<Props, 'page' | 'pages' | 'onPage'>) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState<number | string>(page)
  useEffect(() => setTyped(page), [page])
  const go = () => {
    const wanted = Number(typed)
    if (Number.isInteger(wanted) && wanted >= 1 && wanted <= pages) {
      if (wanted !== page) onPage(wanted)
    } else setTyped(page)
  }
  return (
    <NumberInput
      aria-label={t('preview.pageField')}
      className={style.pageField ?? ''}
      size="xs"
      hideControls
      allowDecimal={false}
      allowNegative={false}
      value={typed}
      onChange={setTyped}
      onBlur={go}
      onKeyDown={(event) => event.key === 'Enter' && go()}
    />
  )
}

const percents = [50, 100, 150, 200, 400] as const

function ZoomMenu({ zooming: { zoom, setZoom }, percent }: Pick<Props, 'zooming' | 'percent'>) {
  const { t } = useTranslation()
  const fitted = { width: t('preview.fitWidth'), page: t('preview.fitPage') }
  const shown = typeof zoom === 'number' ? t('preview.percent', { percent }) : fitted[zoom]
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <UnstyledButton className={style.zoom} aria-label={t('preview.zoomTo', { zoom: shown })}>
          {shown}
          <IconSelector size={14} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => setZoom('width')}>{fitted.width}</Menu.Item>
        <Menu.Item onClick={() => setZoom('page')}>{fitted.page}</Menu.Item>
        <Menu.Divider />
        {percents.map((percent) => (
          <Menu.Item key={percent} onClick={() => setZoom(percent)}>
            {t('preview.percent', { percent })}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
