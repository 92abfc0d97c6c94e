/** Spreads numbered runs over as many lanes as there are cores, in order of their numbers. */
export async function inLanes(runs: number, lanes: number, run: (index: number) => Promise<void>): Promise<void> {
  let next = 0
  const lane = async () => {
    for (let index = next++; index < runs; index = next++) await run(index)
  }
  await Promise.all(Array.from({ length: lanes }, lane))
}
