const LINE = '.graphiql-query-editor .view-line'

/**
 * Marks the page once the query stands in the editor. Until then the run button does nothing, so the style
 * sheet keeps it hidden: a button that can be seen can be pressed.
 */
export function markWhenEditorReady(): void {
  const mark = (): boolean => {
    if (!document.querySelector(LINE)?.textContent) return false
    document.body.dataset.editorReady = ''
    return true
  }
  if (mark()) return
  const observer = new MutationObserver(() => {
    if (mark()) observer.disconnect()
  })
  observer.observe(document.body, { childList: true, subtree: true })
}
