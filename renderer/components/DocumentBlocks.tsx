/** Each kind of block as HTML, for `DocumentPreview`. */
import { useId } from 'react'
import type { Apart, Block, Numbered, Reference, Signatures } from '../../shared/documents/block.ts'
import { assertNever } from '../../shared/values.ts'
import style from './DocumentBlocks.module.css'
import { DocumentChart } from './DocumentChart.tsx'
import { CoverView, LetterheadView } from './DocumentHead.tsx'
import { DocumentTable } from './DocumentTable.tsx'
import { DocumentGrid, DocumentList, Runs } from './DocumentText.tsx'
import { keyed } from './keyed.ts'

interface Reading {
  readonly highlight: string | null
}
interface BlocksProps extends Reading {
  readonly blocks: readonly Block[]
  /** Stands on the last line of the last block. */
  readonly reference?: Reference | undefined
}

export function DocumentBlocks({ blocks, highlight, reference }: BlocksProps) {
  return keyed(blocks).map(([key, block]) => (
    <BlockView
      key={key}
      block={block}
      highlight={highlight}
      reference={block === blocks.at(-1) ? reference : undefined}
    />
  ))
}

interface BlockProps extends Reading {
  readonly block: Block
  readonly reference: Reference | undefined
}

function BlockView({ block, highlight, reference }: BlockProps) {
  const after = <ReferenceView reference={reference} line />
  switch (block.kind) {
    case 'heading': {
      const Tag = `h${block.level + 1}` as 'h2' | 'h3' | 'h4'
      return (
        <Tag className={style.heading} data-level={block.level}>
          {block.text}
        </Tag>
      )
    }
    case 'paragraph':
      return (
        <p className={`${style.paragraph} ${block.tone === 'meta' ? style.meta : ''}`}>
          <Runs runs={block.runs} />
          <ReferenceView reference={reference} />
        </p>
      )
    case 'list':
      return (
        <DocumentList list={block} className={style.list} after={<ReferenceView reference={reference} />} />
      )
    case 'facts':
      return (
        <>
          <dl className={style.facts}>
            {keyed(block.rows).map(([key, row]) => (
              <div key={key} className={style.fact}>
                <dt>{row.label}</dt>
                <dd>{row.value}</dd>
              </div>
            ))}
          </dl>
          {after}
        </>
      )
    case 'table':
      return (
        <>
          <DocumentTable table={block} />
          {after}
        </>
      )
    case 'grid':
      return (
        <>
          <DocumentGrid grid={block} />
          {after}
        </>
      )
    case 'chart':
      return <DocumentChart chart={block} />
    case 'numbered':
      return <NumberedView numbered={block} highlight={highlight} />
    case 'apart':
      return <ApartView apart={block} highlight={highlight} reference={reference} />
    case 'signatures':
      return <SignaturesView signatures={block} />
    case 'letterhead':
      return <LetterheadView letterhead={block} />
    case 'cover':
      return <CoverView cover={block} />
    default:
      return assertNever(block)
  }
}

function ReferenceView({
  reference,
  line = false,
}: {
  readonly reference: Reference | undefined
  readonly line?: boolean
}) {
  if (!reference) return null
  return <span className={`${style.reference} ${line ? style.referenceLine : ''}`}>{reference.text}</span>
}

function NumberedView({ numbered, highlight }: Reading & { readonly numbered: Numbered }) {
  const title = useId()
  const { blocks, reference, caseNumber } = numbered
  return (
    <section
      className={style.numbered}
      aria-labelledby={title}
      data-place={numbered.place}
      data-marked={numbered.place === highlight || undefined}
    >
      <div className={style.titleLine}>
        <h3 className={style.title} id={title}>
          <span className={caseNumber === undefined ? style.number : style.above}>
            {[numbered.number, caseNumber].filter((part) => part !== undefined).join(', ')}
          </span>
          {` ${numbered.title}`}
          {blocks.length === 0 && <ReferenceView reference={reference} />}
        </h3>
        {numbered.aside && <p className={style.meta}>{numbered.aside}</p>}
      </div>
      <DocumentBlocks blocks={blocks} highlight={highlight} reference={reference} />
    </section>
  )
}

interface ApartProps extends Reading {
  readonly apart: Apart
  readonly reference: Reference | undefined
}

/** The label stands before the first words, or is told to a screen reader alone. */
function ApartView({ apart, highlight, reference }: ApartProps) {
  const { label, showLabel, tone, blocks } = apart
  const [first, ...rest] = blocks
  const labelled: readonly Block[] =
    first?.kind === 'paragraph'
      ? [{ ...first, runs: [{ text: `${label} `, style: 'strong' }, ...first.runs] }, ...rest]
      : [{ kind: 'paragraph', runs: [{ text: label, style: 'strong' }] }, ...blocks]
  return (
    <div className={style.apart} data-tone={tone}>
      {!showLabel && <span className={style.told}>{label}</span>}
      <DocumentBlocks
        blocks={showLabel ? labelled : blocks}
        highlight={highlight}
        reference={apart.reference ?? reference}
      />
    </div>
  )
}

function SignaturesView({ signatures }: { readonly signatures: Signatures }) {
  return (
    <div className={style.signatures}>
      {keyed(signatures.groups).map(([key, group]) => (
        <section key={key}>
          <h4>{group.label}</h4>
          <ul className={style.signers}>
            {keyed(group.signers).map(([key, signer]) => (
              <li key={key} className={style.signer}>
                <span>{signer.name}</span>
                <span className={style.meta}>{signer.title}</span>
                <span className={`${style.meta} ${style.date}`}>
                  {signatures.dateLabel}
                  {signer.date === '' ? <span className={style.dateLine} /> : ` ${signer.date}`}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {signatures.note && <p className={style.note}>{signatures.note}</p>}
    </div>
  )
}
