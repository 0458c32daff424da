/** The few actions that a pack keeps: to a place in the same attachment, to the web, to the next page. */
import { PDFDict, PDFName, type PDFObject } from '../pdf-lib.ts'
import { allowedAddress } from '../read/hostile.ts'
import { nameAt, resolve, textAt } from '../read/objects.ts'
import type { Copier } from './copier.ts'
import type { FindDestination } from './destinations.ts'
import { literalString } from './syntax.ts'

const allowedNames = new Set(['NextPage', 'PrevPage', 'FirstPage', 'LastPage'])

/** The action as the value of A or Dest with its key; undefined when it is none that may stay. */
export function keptAction(
  copier: Copier,
  value: PDFObject | undefined,
  find: FindDestination,
): string | undefined {
  const action = resolve(copier.source.context, value)
  if (!(action instanceof PDFDict)) return undefined
  switch (nameAt(action, 'S')) {
    case 'GoTo': {
      const destination = find(action.get(PDFName.of('D')))
      return destination && `/Dest ${destination}`
    }
    case 'URI': {
      const address = textAt(action, 'URI')
      return address && allowedAddress.test(address)
        ? `/A <</S/URI/URI ${addressString(address)}>>`
        : undefined
    }
    case 'Named': {
      const name = nameAt(action, 'N') ?? ''
      return allowedNames.has(name) ? `/A <</S/Named/N/${name}>>` : undefined
    }
    default:
      return undefined
  }
}

/** Addresses are ASCII (PDF 1.7, 12.6.4.7); what is not is escaped as the web does it. */
function addressString(address: string): string {
  const escaped = address
    .trim()
    .replace(/[^!-~]/gu, (character) => encodeURIComponent(character.toWellFormed()))
  return literalString(escaped)
}
