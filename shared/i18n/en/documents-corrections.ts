/** Words of the corrections that signed minutes are printed with. */
import type { correctionDocuments as swedish } from '../sv/documents-corrections.ts'

export const correctionDocuments: typeof swedish = {
  title: 'Corrections',
  label: 'Corrected',
  notice:
    'The minutes were corrected after they were signed: {{about}}. The corrections stand in full at the end.',
  about: '{{place}} ({{date}})',
  whole: 'the minutes otherwise',
  toText: 'To the correction of {{place}}',
  intro: 'The signed minutes are unchanged. In place of what stands there, read what follows.',
  heading: 'Correction of {{date}}',
  otherwise: 'Otherwise',
  text: 'To be read as',
  reason: 'Reason',
  person: 'Decided by',
}
