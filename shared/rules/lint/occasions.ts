/** What only some meetings and matters ask for: remote attendance, per capsulam, interim reports, what is signed at once or kept secret. */

import { takeDate } from '../../text/dates.ts'
import type { LocalDate } from '../../values.ts'
import { yearOf } from '../../values.ts'
import { dayOf, monthOf } from '../calendar-days.ts'
import { isThereAt } from '../participants.ts'
import { postLimit } from '../posting-limits.ts'
import { hasVote, servesOn } from '../roles.ts'
import { isSameName } from '../same-name.ts'
import { type Check, type Hit, head, inParagraphs, itemOf, rewrite } from './rule.ts'

/** Who takes part from afar sees and hears all, and is seen and heard (kommunallagen 5:16 and 6:24); the minutes say so. */
export const remoteAttendance: Check = ({ minutes }) => {
  const said = minutes.paragraphs.some(({ text }) => soundAndPicture.test(text))
  const remote = minutes.attendance.filter(
    (person) => person.remote && minutes.paragraphs.some((_, index) => isThereAt(person, index + 1)),
  )
  if (said) return []
  const [first] = minutes.paragraphs
  return remote.map(({ id, name }): Hit => {
    const sentence = `${remote.map((one) => one.name).join(', ')} deltar på distans med ljud och bild på lika villkor.`
    const text = first && [first.text.trim(), sentence].filter((part) => part !== '').join('\n')
    const fix = first?.textDoc === null && text ? rewrite(first, { text }) : null
    return { place: { kind: 'attendance', id }, params: { name }, ...(fix && { fix }) }
  })
}

const soundAndPicture = /ljud-?\s+och\s+bild|bild-?\s+och\s+ljud/iu

/** A committee decides at meetings. */
export const perCapsulamInCommittee: Check = ({ meeting }) =>
  meeting.kind === 'perCapsulam' ? [{ place: head }] : []

/** Everybody who has a vote has been given the chance to take part (aktiebolagslagen 8:21). */
export const perCapsulamWithoutAll: Check = ({ meeting, minutes, members }) => {
  if (meeting.kind !== 'perCapsulam') return []
  const took = minutes.attendance.filter(({ presence }) => presence !== 'absent')
  const missing = members.filter(
    (member) =>
      servesOn(member, meeting.date) &&
      hasVote(member) &&
      !took.some(({ name }) => isSameName(name, member.name)),
  )
  if (missing.length === 0) return []
  const names = [...new Set(missing.map(({ name }) => name))].join(', ')
  return [{ place: { kind: 'attendance', id: null }, params: { names } }]
}

/** An interim report later than two months after its period ended (kommunallagen 11:16). */
export const interimReportLate: Check = (input) =>
  inParagraphs(input, (paragraph) => {
    if (!/delårs(?:rapport|bokslut)/iu.test(paragraph.title)) return []
    const papers = itemOf(input, paragraph)?.attachments ?? []
    const period = papers.find(({ fromAccounts }) => fromAccounts)?.fromAccounts?.period
    const end = period ?? takeDate(paragraph.title).date
    const limit = end && twoMonthsAfter(end)
    return limit && input.meeting.date > limit ? [{ params: { date: end, limit } }] : []
  })

/** The last day of the second month after a period's. */
function twoMonthsAfter(end: LocalDate): LocalDate {
  return dayOf(yearOf(end), monthOf(end) + 3, 0)
}

/** What somebody may decide where it can't wait is reported at the next meeting (kommunallagen 6:39–40). */
export const urgentDelegation: Check = (input) =>
  inParagraphs(input, ({ decision }) =>
    /brådsk/iu.test(decision) && /uppdra|delegera|bemyndiga|beslutanderätt/iu.test(decision) ? [{}] : [],
  )

/** Signed at the meeting by the chair and by one who adjusts; nobody is named. */
export const atOnceUnsigned: Check = (input) =>
  inParagraphs(input, ({ records }) =>
    records.adjustedAtOnce && !input.minutes.signatories.some(({ role }) => role === 'adjuster') ? [{}] : [],
  )

/** What is adjusted at once has a notice of its own, two days after the meeting at latest (kommunallagen 8:12). */
export const atOnceNotice: Check = (input) =>
  inParagraphs(input, ({ records }) =>
    records.adjustedAtOnce ? [{ params: { date: postLimit(input.meeting.date).until } }] : [],
  )

/** Secret on the agenda, public in the minutes. */
export const secrecyLost: Check = (input) =>
  inParagraphs(input, (paragraph) => {
    const secrecy = itemOf(input, paragraph)?.secrecy.trim() ?? ''
    const { records } = paragraph
    if (secrecy === '' || records.secrecy !== '') return []
    return [{ params: { secrecy }, fix: rewrite(paragraph, { records: { ...records, secrecy } }) }]
  })

/** An extract of it goes to somebody: may they have it? */
export const secretRecipients: Check = (input) =>
  inParagraphs(input, ({ records: { secrecy, recipients } }) =>
    secrecy !== '' && recipients.trim() !== '' ? [{ params: { secrecy } }] : [],
  )
