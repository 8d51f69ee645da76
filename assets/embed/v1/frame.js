// In an embed: tells the page around it how high it is, now and whenever that changes. See docs/embedding.md.
{
  const report = () => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height)
    parent.postMessage({ type: 'healgraph-height', version: 1, height }, '*')
  }
  if (parent !== window) {
    new ResizeObserver(report).observe(document.documentElement)
    addEventListener('message', ({ data, source }) => {
      if (source === parent && data?.type === 'healgraph-measure') report()
    })
  }
}
