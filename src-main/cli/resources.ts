/** What comes with Winnow: a file and a folder. */
export interface Resources {
  readonly codebook: string
  readonly library: string
}
