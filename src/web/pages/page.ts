import './page.css'
import './article.css'
import { completionsOf, namesLike } from './completions.ts'
import './docs.css'
import { listDecisions } from './decisions.ts'
import { takeKey } from './editor-key.ts'
import { startPicture } from './picture/start-picture.ts'
import { reviewClaims } from './review.ts'
import { suggestOn } from './suggest.ts'

const input = document.querySelector<HTMLInputElement>('#q')
const list = document.querySelector<HTMLElement>('#suggestions')
if (input && list) suggestOn(input, list, completionsOf)

for (const field of document.querySelectorAll<HTMLInputElement>('input[data-names]')) {
  const names = document.querySelector<HTMLElement>(`#${field.dataset.names}`)
  if (names) suggestOn(field, names, namesLike)
}

const keyForm = document.querySelector<HTMLFormElement>('#key-form')
const keyStatus = document.querySelector<HTMLElement>('#key-status')
const reviewForm = document.querySelector<HTMLTemplateElement>('#review-form')
const fillReviews = reviewForm ? reviewClaims(reviewForm) : undefined
const decided = document.querySelector<HTMLElement>('#decided')
const moreDecided = document.querySelector<HTMLButtonElement>('#more-decided')
const showDecisions = decided && moreDecided ? listDecisions(decided, moreDecided) : undefined
if (keyForm && keyStatus)
  takeKey(keyForm, keyStatus, (key) => {
    fillReviews?.()
    showDecisions?.(key)
  })
const picture = document.querySelector<HTMLElement>('#picture')
if (picture) void startPicture(picture)
