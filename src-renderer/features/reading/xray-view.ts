import type { InkedSegment } from '@contract/library'

export const XRAY_VIEWS = ['all', 'article', 'sources', 'loaded'] as const
export type XrayView = (typeof XRAY_VIEWS)[number]

export const XRAY_VIEW_NAMES: Readonly<Record<XrayView, string>> = {
  all: 'All inks',
  article: 'Only its own voice',
  sources: 'Only sources',
  loaded: 'Loaded words',
}

export const XRAY_VIEW_KEYS: Readonly<Record<XrayView, string>> = { all: 'x', article: 'v', sources: 's', loaded: 'l' }

const isClaim = ({ ink }: InkedSegment) => ink === 'fact' || ink === 'opinion'

/**
 * Whether a segment keeps its ink in a view; the rest is greyed. Attributions are claims of nobody: they stay
 * with the sources that they name. In the view of loaded words only the words keep a colour, no segment does.
 */
export function keepsInk(segment: InkedSegment, view: XrayView): boolean {
  switch (view) {
    case 'all':
      return true
    case 'article':
      return isClaim(segment) && segment.voice.length === 0
    case 'sources':
      return segment.ink === 'attribution' || (isClaim(segment) && segment.voice.length > 0)
    case 'loaded':
      return false
  }
}
