/** Sent editions, supplements and replacement sheets. */
export const editions = {}
