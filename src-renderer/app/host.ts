export type PaperOutcome = 'done' | 'cancelled' | 'failed'

/** A page on its way to paper. */
export interface Paper {
  /** Stands at the top of each sheet, and says nobody's name who is to be left out. */
  readonly title: string
  /** The name proposed for a file, without its ending. */
  readonly file: string
}

/**
 * What only a host can do with a page. Files that the page makes itself are no matter for it: `save-file.ts` hands them
 * over as downloads in both hosts.
 */
export interface Host {
  /** Opens the system's print dialog, or the browser's, and resolves once a person is done with it. */
  readonly print: (paper: Paper) => Promise<PaperOutcome>
  /** Asks where to and writes the page as a PDF; `null` where printing is the way to one. */
  readonly savePdf: ((paper: Paper) => Promise<PaperOutcome>) | null
}
