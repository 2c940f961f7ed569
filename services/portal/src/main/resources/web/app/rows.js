// The last of repeated rows leaves another empty one behind as soon as it is written in.
document.addEventListener("input", (event) => {
  const row = event.target.closest("[data-rows] > .row-fields");
  if (row && row === row.parentElement.lastElementChild) {
    const next = row.cloneNode(true);
    next.querySelectorAll("input, select, textarea").forEach((field) => {
      field.value = "";
      field.removeAttribute("id");
    });
    row.after(next);
  }
});
