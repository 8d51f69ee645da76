import React, { forwardRef, useRef, useEffect } from "react";
import "../define.js";
import { useEventListener } from "./react-utils.js";

export const HealgraphRelated = forwardRef((props, forwardedRef) => {
  const ref = useRef(null);
  const { chips, url, article, limit, intent, lang, server, ...filteredProps } =
    props;

  /** Event listeners - run once */
  useEventListener(ref, "healgraph-load", props.onHealgraphLoad);
  useEventListener(ref, "healgraph-click", props.onHealgraphClick);
  useEventListener(ref, "healgraph-error", props.onHealgraphError);

  return React.createElement(
    "healgraph-related",
    {
      ref: (node) => {
        ref.current = node;
        if (typeof forwardedRef === "function") {
          forwardedRef(node);
        } else if (forwardedRef) {
          forwardedRef.current = node;
        }
      },
      ...filteredProps,
      for: props.for,
      url: props.url,
      article: props.article,
      limit: props.limit,
      intent: props.intent,
      lang: props.lang,
      server: props.server,
      class: props.className,
      exportparts: props.exportparts,
      part: props.part,
      tabindex: props.tabIndex,
      chips: props.chips ? true : undefined,
      style: { ...props.style },
    },
    props.children,
  );
});
