import type { Related } from './answer.js';
import type { Messages } from './messages.js';
export interface Shown {
    readonly messages: Messages;
    readonly limit: number;
    readonly chips: boolean;
}
/** While the answer is awaited: as much space as it will take. */
export declare function loadingView({ messages, limit, chips }: Shown): Node[];
export declare function relatedView(related: Related, shown: Shown): Node[];
export declare function errorView({ messages }: Shown, retry: () => void): Node[];
