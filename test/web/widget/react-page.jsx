// A page made by React that shows the widget; react.test.ts bundles it. `window.server` is our server's address.
import { createElement, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { HealgraphRelated } from '../../../dist/widget/react/index.js'

window.told = []

function Page() {
  const [about, setAbout] = useState({ for: 'cramps', chips: true })
  const [shown, setShown] = useState(true)
  const button = (name, onClick) => createElement('button', { type: 'button', onClick }, name)
  const tag = createElement(
    HealgraphRelated,
    {
      ...about,
      limit: 2,
      server: window.server,
      className: 'own',
      onHealgraphLoad: (event) => window.told.push(event.detail.count),
    },
    'All our articles',
  )
  return createElement(
    'main',
    null,
    button('other', () => setAbout({ url: 'https://nowhere.example/' })),
    button('again', () => setAbout({ for: 'fatigue' })),
    button('away', () => setShown(false)),
    shown && tag,
  )
}

createRoot(document.getElementById('root')).render(createElement(Page))
