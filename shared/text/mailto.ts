/** Letters as addresses that the system's mail program opens (RFC 6068). */

export interface Letter {
  /** Addresses without names: "ann@granvik.example". */
  readonly to: readonly string[]
  readonly cc?: readonly string[] | undefined
  readonly bcc?: readonly string[] | undefined
  readonly subject: string
  /** Lines end with a line feed. */
  readonly body: string
}

/** Characters that every system hands over to its mail program. */
export const longestMailto = 2000

/** `mailto:` with UTF-8 percent-encoded and lines that end with CRLF. */
export function mailtoAddress({ to, cc = [], bcc = [], subject, body }: Letter): string {
  const fields = [
    ['cc', addresses(cc)],
    ['bcc', addresses(bcc)],
    ['subject', encoded(subject)],
    ['body', encoded(body.replace(/\r?\n/g, '\r\n'))],
  ]
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}=${value}`)
  return `mailto:${addresses(to)}${fields.length > 0 ? `?${fields.join('&')}` : ''}`
}

/** Whether a text is an address of mail; the rules of its domain are left to the mail. */
export function isMailAddress(text: string): boolean {
  return /^[^\s@<>,;:"()[\]\\]+@[^\s@<>,;:"()[\]\\]+\.[^\s@<>,;:"()[\]\\.]+$/u.test(text)
}

function addresses(list: readonly string[]): string {
  return list.map((address) => encoded(address).replaceAll('%40', '@')).join(',')
}

/** All but what RFC 3986 calls unreserved. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
