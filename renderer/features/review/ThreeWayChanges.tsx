/** A suggestion against the text that stands there now: what the reviewer changed, the secretary, both, and where they differ. */
import { useTranslation } from 'react-i18next'
import type { Part } from '../../../shared/rules/three-way.ts'
import { keyed } from '../../components/keyed.ts'
import style from './ThreeWayChanges.module.css'

interface Props {
  readonly parts: readonly Part[]
  /** Who suggests. */
  readonly name: string
  /** Whose text it is set against, where that is another reviewer's and not what stands there now. */
  readonly rival?: string
}

export function ThreeWayChanges({ parts, ...who }: Props) {
  return (
    <div className={style.text}>
      {keyed(parts).map(([key, part], index) => (
        <Shown key={key} part={parts[index - 1]?.kind === 'conflict' ? onNewLine(part) : part} {...who} />
      ))}
    </div>
  )
}

/** What differs is framed on lines of its own: the space behind it would stand at the beginning of the next. */
function onNewLine(part: Part): Part {
  return part.kind === 'same' ? { ...part, base: part.base.trimStart() } : part
}

type ShownProps = Omit<Props, 'parts'> & { readonly part: Part }

function Shown({ part, name, rival }: ShownProps) {
  const { t } = useTranslation()
  if (part.kind === 'same') return <span>{part.base}</span>
  if (part.kind === 'conflict')
    return <Conflict part={part} name={name} {...(rival !== undefined && { rival })} />
  const told =
    part.kind === 'mine' && rival !== undefined
      ? t('reviewUi.parts.theirs', { name: rival })
      : t(`reviewUi.parts.${part.kind}`, { name })
  const after = part.kind === 'mine' ? part.mine : part.theirs
  return (
    <span className={style.changed} data-kind={part.kind} title={told}>
      {part.kind !== 'theirs' && <span className={style.hidden}>{told}: </span>}
      {part.base !== '' && <del className={style.removed}>{part.base}</del>}
      {after !== '' && <ins className={style.added}>{after}</ins>}
    </span>
  )
}

/** What all three say at the same place, each by its name. */
function Conflict({ part: { base, mine, theirs }, name, rival }: ShownProps) {
  const { t } = useTranslation()
  const said = [
    { who: t('reviewUi.parts.sent'), text: base },
    { who: rival ?? t('reviewUi.parts.now'), text: mine },
    { who: name, text: theirs },
  ]
  return (
    <span className={style.conflict}>
      <span className={style.hidden}>{t('reviewUi.parts.conflict')}: </span>
      {said.map(({ who, text }) => (
        <span key={who} className={style.side}>
          <span className={style.who}>{who}</span>
          <span>{text.trim() === '' ? t('reviewUi.parts.nothing') : text.trim()}</span>
        </span>
      ))}
    </span>
  )
}

/** What the marks mean, of those that are there. */
export function PartsLegend({ parts, name }: Props) {
  const { t } = useTranslation()
  const kinds = (['theirs', 'mine', 'both', 'conflict'] as const).filter((kind) =>
    parts.some((part) => part.kind === kind),
  )
  if (kinds.length === 0 || (kinds.length === 1 && kinds[0] === 'theirs')) return null
  return (
    <p className={style.legend}>
      {kinds.map((kind) => (
        <span key={kind} className={style.key} data-kind={kind}>
          {t(`reviewUi.parts.${kind}`, { name })}
        </span>
      ))}
    </p>
  )
}
