import { Lexer, type Token, type Tokens } from 'marked'

interface Place {
  /** Of the file, from 1. */
  readonly line: number
}

/** What a line or more of the codebook's Markdown is; soft line ends have become spaces. */
export type Block = Place &
  (
    | { readonly kind: 'heading'; readonly depth: number; readonly title: string; readonly id: string | null }
    | { readonly kind: 'paragraph'; readonly text: string; readonly plain: boolean }
    | { readonly kind: 'quote'; readonly paragraphs: readonly string[] }
    | { readonly kind: 'other'; readonly what: string }
  )

const ANCHORED = /^(?<title>.*\S)\s+\{#(?<id>[^{}\s]+)\}$/
const oneLine = (text: string) => text.replace(/\s*\n\s*/g, ' ').trim()

/** Reads Markdown that begins at `firstLine` of its file. Never throws; `null` for what no lexer gets through. */
export function readBlocks(markdown: string, firstLine: number): Block[] | null {
  let tokens: Token[]
  try {
    tokens = new Lexer({ gfm: false }).lex(markdown)
  } catch {
    // Quotes within quotes by the thousand use up the lexer's stack.
    return null
  }
  let line = firstLine
  return tokens.flatMap(token => {
    const block = blockOf(token, line)
    line += token.raw.split('\n').length - 1
    return block ? [block] : []
  })
}

function blockOf(token: Token, line: number): Block | null {
  switch (token.type) {
    case 'space':
      return null
    case 'heading': {
      const { text, depth } = token as Tokens.Heading
      const { title = text, id = null } = ANCHORED.exec(text)?.groups ?? {}
      return { kind: 'heading', depth, title, id, line }
    }
    case 'paragraph': {
      const { text, tokens } = token as Tokens.Paragraph
      return { kind: 'paragraph', text: oneLine(text), plain: tokens.every(isPlain), line }
    }
    case 'blockquote': {
      const inside = (token as Tokens.Blockquote).tokens.filter(({ type }) => type !== 'space')
      const stray = inside.find(({ type }) => type !== 'paragraph')
      if (stray) return { kind: 'other', what: `a ${stray.type} in a quotation`, line }
      return { kind: 'quote', paragraphs: inside.map(one => oneLine((one as Tokens.Paragraph).text)), line }
    }
    default:
      return { kind: 'other', what: `a ${token.type}`, line }
  }
}

/** Words and stress: what every page can show without a reader of Markdown. */
const isPlain = ({ type }: Token) => type === 'text' || type === 'em' || type === 'escape'
