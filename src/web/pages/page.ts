import './page.css'
import { suggestOn } from './suggest.ts'

const input = document.querySelector<HTMLInputElement>('#q')
const list = document.querySelector<HTMLElement>('#suggestions')
if (input && list) suggestOn(input, list)
