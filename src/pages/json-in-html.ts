/** JSON that may stand in a script element: it holds nothing that could end the element. */
export const jsonInHtml = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c')
