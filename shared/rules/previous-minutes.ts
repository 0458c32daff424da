/** Which item of an agenda takes up the minutes of the previous meeting, and what is so until they are adjusted. */

const minutesWord = /(?<!\p{L})\p{L}*protokoll(?:et|en)?s?(?!\p{L})/iu
const previous =
  /(?<!\p{L})(?:föregående|föreg\.|förra|förgående|senaste|närmast föregående|tidigare)(?!\p{L})/iu
/** "protokoll från styrelsemöte 3", "protokollet från den 12 februari". */
const fromMeeting =
  /protokoll(?:et)? (?:från|av|för|fört vid) (?:\p{L}*(?:styrelsemöte|nämndsammanträde|nämndmöte|sammanträde|möte)(?:t|n|s)?(?!\p{L})|den \d|\d)/iu
/** Of others than the body itself, or of another kind: "arbetsutskottets protokoll", "delegationsprotokoll". */
const ofOthers =
  /stämm|årsmöte|utskott|beredning|delegation|dotterbolag|arbetsgrupp|presidi|råd(?:et)?s?(?!\p{L})|val av|justering av (?:dagens )?protokoll|dag för justering/iu

/** By the title: "Godkännande av föregående protokoll", "Föregående mötes protokoll"; not "Val av protokolljusterare". */
export function takesUpPreviousMinutes(title: string): boolean {
  if (!minutesWord.test(title)) return false
  if (fromMeeting.test(title) || previous.test(title)) return !ofOthers.test(title) || onlyAdjusts(title)
  return false
}

/** "Justering av föregående protokoll" is about the previous one after all. */
function onlyAdjusts(title: string): boolean {
  const rest = title.replace(/justering av/i, '')
  return previous.test(rest) && !ofOthers.test(rest)
}

/**
 * Whether an attachment is to be minutes that are not adjusted yet. Nobody can hand them in earlier: it has neither
 * label nor place in a pack, and keeps none from being sent. Once adjusted and fetched it is as any other, or a late one.
 */
export function awaitsMinutes({ file, fromMinutes = null }: Awaiting): boolean {
  return file === null && fromMinutes !== null
}

export interface Awaiting {
  readonly file?: object | null
  readonly fromMinutes?: number | null
}
