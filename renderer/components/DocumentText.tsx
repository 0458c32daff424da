/** Running text of a document as HTML: runs, lists of whatever depth, tables that a person has made. */
import type { CSSProperties, ReactNode } from 'react'
import {
  type Grid,
  type GridCell,
  hasHeadRow,
  type List,
  type Run,
  type Text,
} from '../../shared/documents/block.ts'
import style from './DocumentText.module.css'
import { keyed } from './keyed.ts'

export function Runs({ runs }: { readonly runs: readonly Run[] }) {
  return keyed(runs).map(([key, run]) => <RunView key={key} run={run} />)
}

/** The preview shows where a link leads; it is followed in what is printed. */
function RunView({ run: { text, style: tone, link } }: { readonly run: Run }) {
  const address = link && 'url' in link ? link.url : undefined
  const words =
    address === undefined ? (
      text
    ) : (
      <span className={style.link} title={address}>
        {text}
      </span>
    )
  switch (tone) {
    case 'strong':
      return <strong>{words}</strong>
    case 'emphasis':
      return <em>{words}</em>
    case 'strongEmphasis':
      return (
        <strong>
          <em>{words}</em>
        </strong>
      )
    default:
      return <span>{words}</span>
  }
}

interface ListProps {
  readonly list: List
  readonly className?: string | undefined
  /** Stands at the end of the last item. */
  readonly after?: ReactNode
}

export function DocumentList({ list, className = '', after }: ListProps) {
  const { start, items } = list
  const Tag = start === undefined ? 'ul' : 'ol'
  const digits = start === undefined ? 0 : String(start + items.length - 1).length
  return (
    <Tag className={`${style.list} ${className}`} style={{ '--digits': digits } as CSSProperties}>
      {keyed(items).map(([key, blocks], index) => (
        <li key={key} data-mark={start === undefined ? '–' : `${start + index}.`}>
          <Texts blocks={blocks} />
          {blocks === items.at(-1) && after}
        </li>
      ))}
    </Tag>
  )
}

/** What an item or a cell holds; a single paragraph is its own text. */
function Texts({ blocks }: { readonly blocks: readonly Text[] }) {
  const [first] = blocks
  if (first?.kind === 'paragraph' && blocks.length === 1) return <Runs runs={first.runs} />
  return keyed(blocks).map(([key, block]) =>
    block.kind === 'list' ? (
      <DocumentList key={key} list={block} />
    ) : (
      <p key={key}>
        <Runs runs={block.runs} />
      </p>
    ),
  )
}

export function DocumentGrid({ grid }: { readonly grid: Grid }) {
  const [first = [], ...others] = grid.rows
  const hasHead = hasHeadRow(grid)
  return (
    <table className={style.grid}>
      {hasHead && (
        <thead>
          <GridRow cells={first} grid={grid} scope="col" />
        </thead>
      )}
      <tbody>
        {keyed(hasHead ? others : grid.rows).map(([key, cells]) => (
          <GridRow key={key} cells={cells} grid={grid} scope="row" />
        ))}
      </tbody>
    </table>
  )
}

interface GridRowProps {
  readonly cells: readonly GridCell[]
  readonly grid: Grid
  readonly scope: 'col' | 'row'
}

function GridRow({ cells, grid: { columns }, scope }: GridRowProps) {
  return (
    <tr>
      {keyed(cells).map(([key, { isHead, blocks }], index) => {
        const Cell = isHead ? 'th' : 'td'
        return (
          <Cell key={key} scope={isHead ? scope : undefined} data-align={columns[index]?.align}>
            <Texts blocks={blocks} />
          </Cell>
        )
      })}
    </tr>
  )
}
