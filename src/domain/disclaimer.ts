/** Stands beside every health answer. */
export const DISCLAIMER =
  'This is what articles say: information, not medical advice, and no diagnosis. It does not replace a doctor ' +
  'or another health professional; see one about symptoms that worry you or last, and before you take ' +
  'supplements or change treatment. In an emergency, call your local emergency number.'
