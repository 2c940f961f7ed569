// Whoever changes one language of a text may say at once that the other is still right.
document.addEventListener("input", ({ target }) => {
  const other = target.name?.replace(/\.(ko|en)$/, (side) => (side === ".ko" ? ".en" : ".ko"));
  document.querySelector(`[data-still-right="${CSS.escape(other ?? "")}"]`)?.removeAttribute("hidden");
});
