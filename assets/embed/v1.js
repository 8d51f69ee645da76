// For pages that show an embed: makes each frame as high as what it shows. See docs/embedding.md.
{
  const server = new URL('..', document.currentScript.src)
  const folder = new URL('embed/v1/', server).href
  /** No frame becomes higher, whatever it reports; in CSS pixels. */
  const HIGHEST = 20_000

  const frames = () => [...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(folder))

  addEventListener('message', ({ data, source, origin }) => {
    if (data?.type !== 'healgraph-height' || data.version !== 1) return
    // A frame in a sandbox has no origin of its own.
    if (origin !== server.origin && origin !== 'null') return
    const frame = frames().find(({ contentWindow }) => contentWindow === source)
    if (!frame || !(data.height > 0)) return
    frame.style.boxSizing = 'content-box'
    frame.style.height = `${Math.min(HIGHEST, Math.ceil(data.height))}px`
  })

  // Those that were there first have reported to nobody.
  for (const { contentWindow } of frames())
    contentWindow?.postMessage({ type: 'healgraph-measure', version: 1 }, '*')
}
