/** Words of the attendance's editor beyond who and when. */
export const attendance = {
  menu: 'Åtgärder för {{name}}',
  addAway: 'Borta en stund',
  addService: 'Tjänstgör för någon',
  addRemote: 'Deltar på distans',
  away: 'borta',
  serves: 'tjänstgör för',
  servesFor: 'Tjänstgör för',
  unsaid: 'någon',
  remote: 'på distans',
  removeLine: 'Ta bort ”{{what}}”',
}
