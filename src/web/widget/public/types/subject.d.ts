import type { Subject } from './answer.js';
/** The page's text: that of its article, where it marks one, without forms' values, which are no text. */
export declare function pageText(): Subject;
/** What the page that the widget stands in is about. */
export declare function pageSubject(): Subject;
