/** A region that scrolls and holds nothing to reach by Tab takes the focus itself, so that the keys scroll it too. */
export const scrollsByKeys = { tabIndex: 0 } as const
