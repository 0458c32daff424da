import { describe, expect, test } from 'vitest'
import { agendaDocument } from '../../../shared/documents/agenda.ts'
import type { Block } from '../../../shared/documents/block.ts'
import { wordsOf } from '../../../shared/documents/words.ts'
import { usualBodySettings } from '../../../shared/model/board.ts'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import type { LocalTime, MeetingId } from '../../../shared/values.ts'
import { item, meeting } from './meetings.ts'

const words = wordsOf('sv')

/** The agenda's blocks as lines of text, the aside of an item after `|`. */
function printed(detail: MeetingDetail, options: { isPublic?: boolean } = {}): readonly string[] {
  return agendaDocument(detail, words, options).blocks.flatMap(linesOf)
}

function linesOf(block: Block): readonly string[] {
  if (block.kind === 'paragraph')
    return block.runs
      .map(({ text }) => text)
      .join('')
      .split('\n')
  if (block.kind === 'heading') return [block.text]
  if (block.kind === 'apart') return block.blocks.flatMap(linesOf)
  if (block.kind !== 'numbered') return []
  return [[block.title, block.aside].filter(Boolean).join(' | '), ...block.blocks.flatMap(linesOf)]
}

const withSettings = (given: Partial<MeetingDetail>, settings: object): MeetingDetail => {
  const detail = meeting({ start: '08:30' as LocalTime, ...given })
  return { ...detail, board: { ...detail.board, settings: { ...usualBodySettings, ...settings } } }
}

describe('what an agenda says of its items', () => {
  test('the presenter stands beside the title, and with case and guests small below it', () => {
    const lines = printed(
      meeting({
        items: [item({ title: 'Avtal', presenter: 'Vd', guests: 'Anna Ek, revisor', caseNumber: '0341/18' })],
      }),
    )
    expect(lines.slice(-2)).toEqual(['Avtal', 'Dnr 0341/18 · Föredragande: Vd · Gäster: Anna Ek, revisor'])
    expect(printed(meeting({ items: [item({ title: 'Avtal', presenter: 'Vd' })] })).at(-1)).toBe(
      'Avtal | Föredragande: Vd',
    )
  })

  test('a case number that was written with its word is not told twice', () => {
    const lines = printed(meeting({ items: [item({ caseNumber: 'Dnr: KS 2026/12' })] }))
    expect(lines.at(-1)).toBe('Dnr KS 2026/12')
  })

  test('clock times stand at the right where the body has them printed', () => {
    const items = [
      item({ title: 'Öppnande', kind: 'formality' }),
      item({ title: 'Avtal', presenter: 'Vd', estimate: 15 }),
    ]
    const timed = withSettings(
      { items: [...items, item({ title: 'Plan', estimate: 20 })] },
      { clockTimes: true },
    )
    expect(printed(timed).slice(-4)).toEqual([
      'Öppnande | 8.30',
      'Avtal | 8.30',
      'Föredragande: Vd',
      'Plan | 8.45',
    ])
    const silent = withSettings({ items }, { clockTimes: false })
    expect(printed(silent).slice(-2)).toEqual(['Öppnande', 'Avtal | Föredragande: Vd'])
  })

  test('no clock times are printed per capsulam, without a start, or without estimates', () => {
    const without: readonly Partial<MeetingDetail>[] = [
      { kind: 'perCapsulam' },
      { start: null },
      { items: [item({ title: 'Avtal' })] },
    ]
    for (const given of without) {
      const items = [item({ title: 'Avtal', estimate: 15 })]
      expect(printed(withSettings({ items, ...given }, { clockTimes: true })).at(-1)).toBe('Avtal')
    }
  })

  test('what is secret is withheld from the public with its case and its guests', () => {
    const secret = item({ title: 'Avtal', secrecy: 'OSL 19 kap. 1 §', guests: 'Anna Ek', caseNumber: '7/26' })
    const lines = printed(meeting({ items: [secret] }), { isPublic: true }).join('\n')
    expect(lines).not.toMatch(/Anna Ek|7\/26/)
  })

  test('minutes that are awaited are said not to be adjusted yet', () => {
    const approval = item({ title: 'Föregående protokoll' }, null)
    const [paper] = approval.attachments
    const attachments = [
      { ...paper!, title: 'Protokoll från styrelsemöte 1 den 12 februari 2026', fromMinutes: 1 as MeetingId },
    ]
    expect(printed(meeting({ items: [{ ...approval, attachments }] })).at(-1)).toBe(
      'Protokollet från styrelsemöte 1 den 12 februari 2026 är inte justerat än.',
    )
  })
})

describe('the head of an agenda', () => {
  const remote = 'https://mote.example.se/styrelsen'

  test('says how to take part from elsewhere and whom to tell of absence', () => {
    const detail = withSettings({ remote }, { absence: 'Per Ek, 010-123 45 67' })
    expect(printed(detail)).toEqual(
      expect.arrayContaining([`På distans: ${remote}`, 'Förhinder anmäls till: Per Ek, 010-123 45 67']),
    )
    const own = { ...detail, absence: 'Åsa Öberg' }
    expect(printed(own)).toContain('Förhinder anmäls till: Åsa Öberg')
  })

  test('keeps that from the public, and says nothing of it where nobody meets', () => {
    const detail = withSettings({ remote }, { absence: 'Per Ek' })
    expect(printed(detail, { isPublic: true }).join('\n')).not.toMatch(/mote\.example|Per Ek/)
    expect(printed({ ...detail, kind: 'perCapsulam' }).join('\n')).not.toMatch(/mote\.example|Per Ek/)
  })
})
