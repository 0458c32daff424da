/**
 * pdf.js draws a page in pieces of some 15 ms, each in a frame of the window. Of several pages at once it would draw a
 * piece of each in the same frame, and whoever types waits for all of them: so one piece a frame, page by page in turn.
 */
type Piece = () => void

const waiting: Piece[] = []
let isTaken = false

/** @param piece asks for the next frame, and draws in it */
export function inTurn(piece: Piece): void {
  if (isTaken) waiting.push(piece)
  else take(piece)
}

function take(piece: Piece): void {
  isTaken = true
  piece()
  requestAnimationFrame(() => {
    isTaken = false
    const next = waiting.shift()
    if (next) take(next)
  })
}
