// The last of repeated rows leaves another empty one behind as soon as it is written in.
document.addEventListener("input", (event) => {
  const row = event.target.closest("[data-rows] > .row-fields");
  if (row && row === row.parentElement.lastElementChild) {
    const next = row.cloneNode(true);
    const written = row.querySelectorAll("input, select, textarea");
    next.querySelectorAll("input, select, textarea").forEach((field, at) => {
      const mustChoose = field.matches("select") && !field.querySelector('option[value=""]');
      field.value = mustChoose ? written[at].value : "";
      field.removeAttribute("id");
    });
    row.after(next);
  }
});
