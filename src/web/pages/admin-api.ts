/** What an answer of `/admin/graphql` can't be read as: told to the person at the page. */
export class AdminFault extends Error {
  override readonly name = 'AdminFault'
}

const BY_STATUS: Readonly<Record<number, string>> = {
  401: 'This key is not valid.',
  404: 'This server has no keys for editors.',
  429: 'Too many wrong keys came from here. Wait a minute.',
  503: 'The store does not answer, or too many others write. Try again in a moment.',
}
const NO_ANSWER = 'The server gave no answer. Try again.'

/**
 * Asks the API of editors.
 *
 * @throws AdminFault with words for the person at the page, where there is no answer without errors.
 */
export async function askAdmin<Data>(
  key: string,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Data> {
  let answer: { readonly data?: Data; readonly errors?: readonly { readonly message: string }[] }
  try {
    const reply = await fetch('/admin/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
      body: JSON.stringify({ query, variables }),
    })
    const known = BY_STATUS[reply.status]
    if (known) throw new AdminFault(known)
    answer = await reply.json()
  } catch (error) {
    // A key with signs that no header may have is refused before it is sent.
    throw error instanceof AdminFault ? error : new AdminFault(NO_ANSWER)
  }
  const [fault] = answer.errors ?? []
  if (fault || !answer.data) throw new AdminFault(fault?.message ?? NO_ANSWER)
  return answer.data
}
