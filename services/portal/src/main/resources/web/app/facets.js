// Filters come anew with each choice; what a reader has opened or folded stays so.
const folds = () => document.querySelectorAll("#filter-fields details[id]");
let opened = new Map();

document.body.addEventListener("htmx:beforeSwap", () => {
  opened = new Map([...folds()].map((fold) => [fold.id, fold.open]));
});
document.body.addEventListener("htmx:afterSettle", () => {
  folds().forEach((fold) => {
    fold.open = opened.get(fold.id) ?? fold.open;
  });
});
