/** Weather, seasons, places: nothing that could be meant of a person. */
export const FIRST_WORDS = [
  ...['Amber', 'Autumn', 'Breezy', 'Bright', 'Calm', 'Clear', 'Cloudy', 'Coastal', 'Copper', 'Crisp'],
  ...['Early', 'Evening', 'Forest', 'Frosty', 'Garden', 'Gentle', 'Golden', 'Harbour', 'Highland', 'Island'],
  ...['Maple', 'Marsh', 'Meadow', 'Misty', 'Morning', 'Mossy', 'Northern', 'Ocean', 'Quiet', 'River'],
  ...['Silver', 'Snowy', 'Southern', 'Spring', 'Starlit', 'Steady', 'Summer', 'Sunlit', 'Upland', 'Winter'],
] as const

/** Birds, animals, trees and things; none that is called after somebody, or that somebody is called by. */
export const SECOND_WORDS = [
  ...['Heron', 'Wren', 'Finch', 'Kestrel', 'Lapwing', 'Plover', 'Curlew', 'Osprey', 'Puffin', 'Sparrow'],
  ...['Starling', 'Sandpiper', 'Kingfisher', 'Nightingale', 'Goldfinch', 'Dunlin', 'Avocet', 'Otter', 'Badger', 'Hare'],
  ...['Dormouse', 'Squirrel', 'Lynx', 'Dolphin', 'Salmon', 'Alder', 'Aspen', 'Birch', 'Cedar', 'Juniper'],
  ...['Larch', 'Linden', 'Spruce', 'Clover', 'Fern', 'Bluebell', 'Pebble', 'Comet', 'Lantern', 'Compass'],
] as const
