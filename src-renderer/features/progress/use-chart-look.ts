import { useMediaQuery, useMutationObserver } from '@vueuse/core'
import { computed, shallowRef, type Ref } from 'vue'
import type { ChartLook } from './calibration-option'

/** The system's own colours, where it insists on them; SVG takes their names as they are. */
const FORCED_COLOURS = {
  ink: 'CanvasText',
  soft: 'CanvasText',
  line: 'CanvasText',
  range: 'CanvasText',
  sheet: 'Canvas',
} as const

/** The tokens as they are now. */
export function readLook(): ChartLook {
  const style = getComputedStyle(document.documentElement)
  const token = (name: string) => style.getPropertyValue(name).trim()
  return {
    ink: token('--accent'),
    soft: token('--ink-soft'),
    line: token('--line'),
    range: token('--edge'),
    sheet: token('--sheet'),
    // ECharts writes it into an attribute as it is: a double quote would end that, and the saved file be no SVG.
    font: token('--sans').replaceAll('"', "'"),
    size: parseFloat(style.fontSize) * 0.8125,
  }
}

/**
 * The tokens as a chart of this width needs them, renewed when theme, text size or width change; `null` before the box
 * is laid out. In a narrow box the words grow no further than fits: the table beside it has them at full size.
 */
export function useChartLook(boxWidth: Readonly<Ref<number>>) {
  const look = shallowRef(readLook())
  const renew = () => (look.value = readLook())
  useMutationObserver(document.documentElement, renew, { attributeFilter: ['data-theme', 'style'] })
  const forced = useMediaQuery('(forced-colors: active)')

  return computed((): ChartLook | null => {
    if (boxWidth.value === 0) return null
    const size = Math.min(look.value.size, boxWidth.value / 22)
    return { ...look.value, ...(forced.value ? FORCED_COLOURS : {}), size }
  })
}
