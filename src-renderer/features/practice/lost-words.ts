import type { Failure } from '@app/failures'

/** Answers after which a session cannot go on in this window. */
export type LostCode = 'NOT_FOUND' | 'NOT_YOURS'

export const isLostCode = (code: Failure['code']): code is LostCode => code === 'NOT_FOUND' || code === 'NOT_YOURS'

/** Both happen while a page is open: somebody changed the profile or restored a backup in another window. */
export function lostWords(code: LostCode): { heading: string; text: string } {
  switch (code) {
    case 'NOT_YOURS':
      return {
        heading: 'Another profile is in use now',
        text: 'This session belongs to the profile that was in use before. What was answered is stored there, and the session goes on once you switch back.',
      }
    case 'NOT_FOUND':
      return {
        heading: 'This session is no longer here',
        text: 'Its profile was deleted, or a backup from before it was restored. An answer that was not yet checked is not stored. You can begin a new session.',
      }
  }
}
