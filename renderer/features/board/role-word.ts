/** What a role is called in the registers. */
import type { Translate } from '../../../shared/i18n/i18n.ts'
import type { BodyKind, Role } from '../../../shared/model/board.ts'

/** Kommunallagen knows no suppleanter: a committee has ersättare. */
export function roleWord(t: Translate, role: Role, kind: BodyKind | undefined): string {
  return t(role === 'deputy' && kind === 'committee' ? 'ui.members.substitute' : `ui.members.roles.${role}`)
}
