/** A text with its changes marked word by word: struck out what is taken away, underlined what is new. */
import { useMemo } from 'react'
import { wordDiff } from '../../shared/text/word-diff.ts'
import { keyed } from './keyed.ts'
import style from './WordChanges.module.css'

interface Props {
  readonly before: string
  readonly after: string
}

export function WordChanges({ before, after }: Props) {
  const segments = useMemo(() => wordDiff(before, after), [before, after])
  return (
    <div className={style.text}>
      {keyed(segments).map(([key, { kind, text }]) => {
        if (kind === 'same') return <span key={key}>{text}</span>
        return kind === 'added' ? (
          <ins key={key} className={style.added}>
            {text}
          </ins>
        ) : (
          <del key={key} className={style.removed}>
            {text}
          </del>
        )
      })}
    </div>
  )
}
