/** To whom papers are sent, by name, and where their mail goes. */
import type { Member } from '../model/board.ts'
import { isMailAddress } from '../text/mailto.ts'
import type { LocalDate } from '../values.ts'
import { servesOn } from './roles.ts'

type Person = Pick<Member, 'name' | 'email' | 'from' | 'to'>

/** Who got papers last, and when. */
export interface LastSending {
  readonly recipients: readonly string[]
  readonly sentOn: LocalDate
}

/** As last time, without those whose mandate is over and with those whose began since; the first time all who serve. */
export function usualRecipients(
  members: readonly Person[],
  last: LastSending | null,
  date: LocalDate,
): readonly string[] {
  const serving = members.filter((member) => servesOn(member, date))
  if (!last) return [...new Set(serving.map(({ name }) => name))]
  const names = new Set(serving.map(({ name }) => name))
  const former = new Set(members.map(({ name }) => name).filter((name) => !names.has(name)))
  const fresh = serving.filter(({ from }) => from !== null && from > last.sentOn)
  return [
    ...new Set([...last.recipients.filter((name) => !former.has(name)), ...fresh.map(({ name }) => name)]),
  ]
}

export interface MailRoute {
  /** Each once. */
  readonly addresses: readonly string[]
  /** Names whose address is not known. */
  readonly without: readonly string[]
}

/** Where mail to those goes: "Ann Ek" as the register says, "ann@granvik.example" and "Ann Ek <ann@…>" as they say themselves. */
export function mailRoute(recipients: readonly string[], members: readonly Person[]): MailRoute {
  const known = new Map(members.filter(({ email }) => email !== '').map(({ name, email }) => [name, email]))
  const routes = recipients.map((recipient) => ({
    recipient,
    address: addressIn(recipient) ?? known.get(recipient),
  }))
  return {
    addresses: [...new Set(routes.flatMap(({ address }) => address ?? []))],
    without: routes.filter(({ address }) => address === undefined).map(({ recipient }) => recipient),
  }
}

function addressIn(recipient: string): string | undefined {
  const inside = /<([^<>]+)>\s*$/.exec(recipient)?.[1] ?? recipient.trim()
  return isMailAddress(inside) ? inside : undefined
}
