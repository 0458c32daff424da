/** The line that heads every document: whose it is. */
import type { Board } from '../model/board.ts'
import type { Paragraph } from './block.ts'

export function organisationBlock({ name, orgnr }: Pick<Board, 'name' | 'orgnr'>): Paragraph {
  const number = orgnr === '' ? [] : [{ text: ` ${orgnr}` }]
  return { kind: 'paragraph', tone: 'meta', runs: [{ text: name, style: 'strong' }, ...number] }
}
