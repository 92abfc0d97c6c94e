/** Names of the settings of this computer that hold the teacher's password and how often it was missed. */
export const PASSWORD = 'teacher.password'
export const WRONG_TRIES = 'teacher.wrongTries'
