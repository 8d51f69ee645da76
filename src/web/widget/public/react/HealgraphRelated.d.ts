import React from "react";
import {
  HealgraphRelated as HealgraphRelatedElement,
  LoadDetail,
  ClickDetail,
  ErrorDetail,
} from "../define.js";

export type { HealgraphRelatedElement, LoadDetail, ClickDetail, ErrorDetail };

export interface HealgraphRelatedProps extends Pick<
  React.AllHTMLAttributes<HTMLElement>,
  | "children"
  | "dir"
  | "hidden"
  | "id"
  | "lang"
  | "slot"
  | "style"
  | "title"
  | "translate"
  | "onClick"
  | "onFocus"
  | "onBlur"
> {
  /** Whether to show the nutrients, hormones and lifestyle factors of the quotes. */
  chips?: boolean;

  /** What the page is about: names or ids of concepts, parted by commas, such as `cramps`. */
  for?: HealgraphRelatedElement["for"];

  /** The page's address, where it is not this page's own. */
  url?: HealgraphRelatedElement["url"];

  /** The id of an article of the graph, such as `article:muscle-weakness`. */
  article?: HealgraphRelatedElement["article"];

  /** How many articles, 1 to 6; 3 where it is left out. */
  limit?: HealgraphRelatedElement["limit"];

  /** What it is wanted for: `related`, `next-step`, `prevention` or `safety`. */
  intent?: HealgraphRelatedElement["intent"];

  /** The language of the messages (en, de, es, fr), where it is not the page's. */
  lang?: HealgraphRelatedElement["lang"];

  /** The server's address, where the script comes from another one. */
  server?: HealgraphRelatedElement["server"];

  /** A space-separated list of the classes of the element. Classes allows CSS and JavaScript to select and access specific elements via the class selectors or functions like the method `Document.getElementsByClassName()`. */
  className?: string;

  /** Contains a space-separated list of the part names of the element that should be exposed on the host element. */
  exportparts?: string;

  /** Used to help React identify which items have changed, are added, or are removed within a list. */
  key?: number | string;

  /** Contains a space-separated list of the part names of the element. Part names allows CSS to select and style specific elements in a shadow tree via the ::part pseudo-element. */
  part?: string;

  /** A mutable ref object whose `.current` property is initialized to the passed argument (`initialValue`). The returned object will persist for the full lifetime of the component. */
  ref?: any;

  /** Allows developers to make HTML elements focusable, allow or prevent them from being sequentially focusable (usually with the `Tab` key, hence the name) and determine their relative ordering for sequential focus navigation. */
  tabIndex?: number;

  /** The answer is shown. */
  onHealgraphLoad?: (event: CustomEvent<LoadDetail>) => void;

  /** A link was followed. Prevent its default to stay on the page. */
  onHealgraphClick?: (event: CustomEvent<ClickDetail>) => void;

  /** No answer could be shown. */
  onHealgraphError?: (event: CustomEvent<ErrorDetail>) => void;
}

/**
 * Related articles with the reason, the quote and when to seek care, under any page.
 * ---
 *
 *
 * ### **Events:**
 *  - **healgraph-load** - The answer is shown.
 * - **healgraph-click** - A link was followed. Prevent its default to stay on the page.
 * - **healgraph-error** - No answer could be shown.
 *
 * ### **Methods:**
 *  - **ask(question: _Question_, signal: _AbortSignal_): _Promise<Related>_** - Asks the server; to be replaced where the answer comes from elsewhere.
 * - **load(): _Promise<void>_** - Asks now, however far away it is, and shows the answer.
 *
 * ### **Slots:**
 *  - _default_ - Shown until the element is defined, and where there is nothing to show.
 *
 * ### **CSS Properties:**
 *  - **--healgraph-color** - Text. _(default: undefined)_
 * - **--healgraph-background** - Behind all. _(default: undefined)_
 * - **--healgraph-accent** - Links. _(default: undefined)_
 * - **--healgraph-border** - Lines. _(default: undefined)_
 * - **--healgraph-radius** - Roundness of corners. _(default: undefined)_
 * - **--healgraph-gap** - Space between parts. _(default: undefined)_
 * - **--healgraph-font** - Font, as `font` takes it; the page's where it is left out. _(default: undefined)_
 *
 * ### **CSS Parts:**
 *  - **box** - All of it.
 * - **heading** - The heading.
 * - **list** - The list of articles.
 * - **item** - An article.
 * - **placeholder** - The space of an article that is awaited.
 * - **title** - Its title.
 * - **reason** - Why it is shown.
 * - **quotation** - Around the quote.
 * - **quote** - Its words.
 * - **chips** - The list of concepts.
 * - **chip** - A concept; also `chip-nutrient`, `chip-hormone` and `chip-lifestyle-factor`.
 * - **safety** - The foot.
 * - **note** - That it is no medical advice.
 * - **care** - When to seek care: the first line.
 * - **red-flags** - All such lines.
 * - **disclaimer** - The whole disclaimer.
 * - **message** - That there is nothing, or that it went wrong.
 * - **retry** - The button after an error.
 */
export const HealgraphRelated: React.ForwardRefExoticComponent<HealgraphRelatedProps>;
