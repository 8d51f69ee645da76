import messages from './messages.json';
export type Messages = (typeof messages)['en'];
type Language = keyof typeof messages;
/** The language of the page around an element, where the widget speaks it; else English. */
export declare function languageOf(element: Element): Language;
export declare const messagesIn: (language: Language) => Messages;
export {};
