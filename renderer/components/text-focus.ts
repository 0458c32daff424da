/** Whether keys belong to a text: a field or an editor that has the focus. */
const notForText: ReadonlySet<string> = new Set([
  'button',
  'checkbox',
  'color',
  'file',
  'radio',
  'range',
  'submit',
])

export function takesText(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !notForText.has(target.type)
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true
  return target instanceof HTMLElement && target.isContentEditable
}
