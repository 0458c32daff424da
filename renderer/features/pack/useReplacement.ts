/** The making of a replacement sheet: file, comparison (which a person may correct), text, job. */
import { useState } from 'react'
import type { Comparison, ReplacementText } from '../../../shared/model/pack.ts'
import type { ChosenFile } from '../../../shared/model/state.ts'
import type { AttachmentId } from '../../../shared/values.ts'
import { saveAll } from '../../autosave/autosave.ts'
import { call, useJob } from '../../call.ts'

export function useReplacement(first: AttachmentId | null, onDone: () => void) {
  const [attachment, setChosen] = useState(first)
  const [file, setFile] = useState<ChosenFile | null>(null)
  const [comparison, setComparison] = useState<Comparison | null>(null)
  const [text, setWholeText] = useState<ReplacementText>({ place: '', wording: '' })
  const [error, setError] = useState<unknown>(null)
  const comparing = useJob('replacement.compare')
  const making = useJob('replacement.make')

  const guarded = async (step: () => Promise<void>) => {
    setError(null)
    try {
      await step()
    } catch (failure) {
      setError(failure)
    }
  }
  const compare = async (target: AttachmentId, file: ChosenFile) => {
    setFile(file)
    setComparison(null)
    const found = await comparing.run({ attachment: target, file: file.file })
    if (!found) return
    setComparison(found)
    if (found.suggestion) setWholeText(found.suggestion)
  }
  const choose = () =>
    guarded(async () => {
      const [file] = await call('app.chooseAttachments', {})
      if (file && attachment !== null) await compare(attachment, file)
    })
  const setAttachment = (id: AttachmentId) => {
    setChosen(id)
    if (file) void guarded(() => compare(id, file))
  }
  const make = () =>
    guarded(async () => {
      if (!file || !comparison || attachment === null) return
      await saveAll()
      if (await making.run({ attachment, file: file.file, comparison, text })) onDone()
    })
  const setText = (part: Partial<ReplacementText>) => setWholeText((text) => ({ ...text, ...part }))
  const changes =
    comparison && (comparison.removed.length > 0 || comparison.pages.some((one) => one.change !== 'same'))
  return {
    attachment,
    setAttachment,
    file,
    choose,
    comparison,
    setComparison,
    changes,
    text,
    setText,
    comparing,
    making,
    make,
    error,
  }
}
