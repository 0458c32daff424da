/** Words of the attendance’s editor, in English. */
import type { Words } from '../sv.ts'

export const attendance: Words['attendance'] = {
  menu: 'Actions for {{name}}',
  addAway: 'Away for a while',
  addService: 'Serves for somebody',
  addRemote: 'Takes part remotely',
  away: 'away',
  serves: 'serves for',
  servesFor: 'Serves for',
  unsaid: 'somebody',
  remote: 'remotely',
  removeLine: 'Remove “{{what}}”',
}
