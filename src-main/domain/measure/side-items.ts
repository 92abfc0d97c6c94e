/**
 * First answers that each side of a test needs before any figure of it is shown. The standard error of d′ at 20 and 20 is
 * 0.45: with fewer, luck and skill look alike.
 */
export const SIDE_ITEMS = 20
