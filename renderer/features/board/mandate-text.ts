/** Mandates in words. */
import type { Translate } from '../../../shared/i18n/i18n.ts'
import type { Person } from '../../../shared/model/board.ts'
import { roleWord } from './role-word.ts'

/** "ordförande i Styrelsen, ledamot i Nämnden". */
export function mandateTexts(mandates: Person['mandates'], t: Translate): string {
  return mandates
    .map(({ role, bodyName, bodyKind }) =>
      t('registersUi.people.roleIn', { role: roleWord(t, role, bodyKind).toLowerCase(), body: bodyName }),
    )
    .join(', ')
}
