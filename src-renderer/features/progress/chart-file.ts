import type { ChartLook } from './calibration-option'

export type ChartFileLook = Omit<ChartLook, 'size'>

/** A drawing as a file of its own: with its size, its ground and its font, since no page stands around it. */
export function svgOf(width: number, height: number, { sheet, font }: ChartFileLook, drawing: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${font}" font-size="13"><rect width="100%" height="100%" fill="${sheet}"/>${drawing}</svg>`
}

/** What a chart drew for the page, on a ground: in a viewer of another colour its words would be lost. */
export const grounded = (svg: string, { sheet }: Pick<ChartFileLook, 'sheet'>): string =>
  svg.replace(/<svg\b[^>]*>/, head => `${head}<rect width="100%" height="100%" fill="${sheet}"/>`)

/** The same as pixels, twice as fine as a screen's; the size is the drawing's own. */
export async function pngOf(svg: string): Promise<Blob> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = image.naturalWidth * 2
  canvas.height = image.naturalHeight * 2
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) =>
    canvas.toBlob(blob => (blob ? resolve(blob) : reject(new Error('The picture could not be drawn.'))), 'image/png'),
  )
}
