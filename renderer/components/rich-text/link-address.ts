/** An address as people type it, into one that a link can hold. */
import { safeAddress } from '../../../shared/model/rich-text.ts'

/** `www.example.se` and `namn@example.se` get what is understood; null for what leads nowhere. */
export function addressFrom(typed: string): string | null {
  const address = typed.trim()
  if (/^(https?:|mailto:)/i.test(address)) return safeAddress(address)
  if (/^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/.test(address)) return safeAddress(`mailto:${address}`)
  return /^[\p{L}\d-]+(\.[\p{L}\d-]+)+([:/?#]\S*)?$/u.test(address) ? safeAddress(`https://${address}`) : null
}
