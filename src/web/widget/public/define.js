// Defines the element in browsers. On a server, where there are no elements, the React wrapper makes the bare tag.
if (typeof document !== 'undefined') import('./v1.js')
