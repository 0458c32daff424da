/** Every meeting of the example organisation, in order of date. */
import type { ExampleMeeting } from '../description.ts'
import { february2025 } from './meeting-2025-02.ts'
import { april2025 } from './meeting-2025-04.ts'
import { may2025 } from './meeting-2025-05.ts'
import { july2025 } from './meeting-2025-07.ts'
import { october2025 } from './meeting-2025-10.ts'
import { december2025 } from './meeting-2025-12.ts'
import { february2026 } from './meeting-2026-02.ts'
import { may2026 } from './meeting-2026-05.ts'
import { june2026 } from './meeting-2026-06.ts'
import { november2026 } from './meeting-2026-11.ts'
import { december2026 } from './meeting-2026-12.ts'

export const meetings: readonly ExampleMeeting[] = [
  february2025,
  april2025,
  may2025,
  july2025,
  october2025,
  december2025,
  february2026,
  may2026,
  june2026,
  november2026,
  december2026,
]
