import type { Reading } from '@contract/settings'

interface Option<V> {
  value: V
  name: string
}

export const TEXT_SIZES: readonly Option<Reading['textSize']>[] = ([90, 100, 115, 130, 150, 175, 200] as const).map(
  value => ({ value, name: `${value} %` }),
)

export const MEASURES: readonly Option<Reading['measure']>[] = [
  { value: 'narrow', name: 'Narrow' },
  { value: 'normal', name: 'Normal' },
  { value: 'wide', name: 'Wide' },
]

export const THEMES: readonly Option<Reading['theme']>[] = [
  { value: 'system', name: 'As the system' },
  { value: 'light', name: 'Light' },
  { value: 'dark', name: 'Dark' },
  { value: 'contrast', name: 'High contrast' },
]

export const CHARACTER_KEYS: readonly Option<Reading['characterKeys']>[] = [
  { value: 'on', name: 'On' },
  { value: 'off', name: 'Off' },
]

export const MOTIONS: readonly Option<Reading['motion']>[] = [
  { value: 'system', name: 'As the system' },
  { value: 'reduced', name: 'Reduced' },
]
