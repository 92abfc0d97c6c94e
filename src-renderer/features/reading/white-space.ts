/**
 * Whether a paragraph's own white space would be lost where a browser folds it: bullets stand in, blanks are doubled.
 * Only such paragraphs are shown unfolded, since the lines of the others then end without a blank to underline.
 */
export const keepsSpace = (text: string) => /^\s|\s\s|[\t\v\f]|\s$/.test(text)
