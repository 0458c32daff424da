/** Lets a person choose a file of accounts. */
import { useMutation } from '@tanstack/react-query'
import type { AppError } from '../../../shared/errors.ts'
import type { ChosenAccounts } from '../../../shared/model/state.ts'
import { call } from '../../call.ts'

export function useChooseFile(onChosen: (file: ChosenAccounts) => void) {
  const { mutate, error, isPending } = useMutation<ChosenAccounts | null, AppError, void>({
    mutationFn: () => call('app.chooseAccounts', {}),
    onSuccess: (file) => file && onChosen(file),
  })
  return { choose: () => mutate(), error, isPending }
}
