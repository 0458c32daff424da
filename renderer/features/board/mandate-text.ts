/** Mandates in words. */

import type { Translate } from '../../../shared/i18n/i18n.ts'
import type { Person } from '../../../shared/model/board.ts'

/** "ordförande i Styrelsen, ledamot i Nämnden". */
export function mandateTexts(mandates: Person['mandates'], t: Translate): string {
  return mandates
    .map(({ role, bodyName }) =>
      t('registersUi.people.roleIn', { role: t(`ui.members.roles.${role}`).toLowerCase(), body: bodyName }),
    )
    .join(', ')
}
