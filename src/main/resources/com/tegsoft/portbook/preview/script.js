// In the preview only: asks for a script that is answered when there is something new, and then loads the page again.
"use strict";
const known = new URL(document.currentScript.src).search;

function wait() {
  const next = document.createElement("script");
  next.src = "/.preview/next.js" + known;
  next.addEventListener("load", () => { next.remove(); wait(); });
  next.addEventListener("error", () => { next.remove(); setTimeout(wait, 500); });
  document.head.append(next);
}

addEventListener("load", () => setTimeout(wait, 0));
