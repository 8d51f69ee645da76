/** Sigma reads the browser's WebGL as it loads, so this is asked before. */
function hasWebGl(): boolean {
  const canvas = document.createElement('canvas')
  return canvas.getContext('webgl2') !== null || canvas.getContext('webgl') !== null
}

/** Draws the picture of a page that has a place for one; its script is loaded only here. */
export async function startPicture(figure: HTMLElement): Promise<void> {
  const tell = (message: string): void => {
    const place = figure.querySelector('.canvas')
    const paragraph = document.createElement('p')
    paragraph.textContent = message
    place?.replaceChildren(paragraph)
  }
  if (!hasWebGl())
    return tell('This browser draws no WebGL, which the picture needs. The list below says the same.')
  try {
    const { showPicture } = await import('./show-picture.ts')
    await showPicture(figure)
  } catch {
    tell('The picture could not be drawn. The list below says the same.')
  }
}
