/** The way into a review, wherever one is: from the menu, or because the system handed a file over. */
import { useCallback, useEffect, useState } from 'react'
import type { ChosenFile } from '../../../shared/model/state.ts'
import { call } from '../../call.ts'
import { useCommand } from '../../commands.ts'
import { OpenReviewDialog } from './OpenReviewDialog.tsx'

export function ReviewDoor() {
  const [file, setFile] = useState<ChosenFile | null>(null)
  const show = useCallback((chosen: ChosenFile | null) => setFile((shown) => chosen ?? shown), [])
  useCommand('openReview', () => void call('app.chooseReview', {}).then(show))
  useEffect(() => void call('app.handedReview', {}).then(show), [show])
  if (!file) return null
  return <OpenReviewDialog key={file.file} file={file} onClose={() => setFile(null)} />
}
